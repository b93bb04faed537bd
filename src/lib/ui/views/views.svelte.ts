import { getContext, setContext, untrack } from 'svelte';
import { noDashboards, type Dashboards, type SavedView } from '$lib/model/dashboards';
import { isFiltering } from '$lib/model/trade-filter';
import { viewMark, type View, type ViewProblem } from '$lib/model/view';
import type { ViewDifference } from '$lib/model/view-differences';
import { publishedParts } from '../published';
import type { Keeper } from '../project/keeper.svelte';
import type { Session } from '../session.svelte';

/** Where a project has its dashboards among what pages remember. */
const page = 'dashboards';

/** What there is to say of a view. */
export type ViewNotice =
	| { readonly kind: 'problem'; readonly problem: ViewProblem }
	/** It is open, on a log that differs from the one it was made on. */
	| { readonly kind: 'differs'; readonly differences: readonly ViewDifference[] }
	/** It, or a dashboard, was deleted, or another put in its place; `before` brings it back. */
	| (Gone & { readonly before: Dashboards });

/** What is there no more. */
interface Gone {
	readonly kind: 'deleted' | 'replaced';
	readonly name: string;
}

/** The link to a view. */
export interface ViewLink {
	readonly href: string;
	/** Whether the values of the user's own are in it. */
	readonly isWhole: boolean;
}

/** The saved views of a project, and the view that a link brings. What reads and opens views is fetched then. */
export class Views {
	dashboards = $state.raw<Dashboards>(noDashboards);
	/** Whether what is kept can be read: nothing is put in place of what cannot. */
	isReadable = $state(true);
	notice = $state.raw<ViewNotice | null>(null);
	/** The view of a link that waits for its log. */
	waiting = $state.raw<View | null>(null);
	/** What is on screen of an opened view, until something else is chosen. */
	#shown = $state.raw<(Pick<Session, 'filter'> & { id: string | null; method: unknown }) | null>(
		null
	);
	readonly #log: Session;
	readonly #keeper: Keeper;
	readonly #dropLink: () => void;
	#read: unknown;

	constructor(log: Session, kept: Keeper, dropLink: () => void) {
		this.#log = log;
		this.#keeper = kept;
		this.#dropLink = dropLink;
	}

	/** Takes up the dashboards of the project on screen. */
	async take(content: unknown): Promise<void> {
		if (content === this.#read) return;
		this.#read = content;
		const { readDashboards } = await import('$lib/model/read-dashboards');
		if (content !== this.#read) return;
		const read = readDashboards(content);
		this.isReadable = read !== null;
		this.dashboards = read ?? noDashboards;
	}

	/** Puts changed dashboards in place, and keeps them with the project. */
	async change(dashboards: Dashboards, gone: Gone | null = null): Promise<void> {
		const before = this.dashboards;
		this.dashboards = dashboards;
		this.notice = gone && { ...gone, before };
		const { dashboardsContent } = await import('$lib/model/read-dashboards');
		this.#read = dashboardsContent(dashboards);
		this.#keeper.remember(page, this.#read);
	}

	/** Saves what is on screen under a name, in place of the view that has it. */
	async save(name: string): Promise<void> {
		const [{ presentView }, { viewNamed, withView }] = await Promise.all([
			import('./present-view'),
			import('$lib/model/dashboards')
		]);
		const view = await presentView(this.#log, { leaves: false });
		const isTaken = viewNamed(this.dashboards, name) !== undefined;
		const changed = withView(this.dashboards, name, view);
		await this.change(changed, isTaken ? { kind: 'replaced', name } : null);
		this.#show(viewNamed(changed, name)!.id);
	}

	/** The link to what is on screen, or null where that is too much for one. */
	async link(): Promise<ViewLink | null> {
		const [{ presentView }, { readViewFragment, viewFragment }] = await Promise.all([
			import('./present-view'),
			import('$lib/model/view-link')
		]);
		const fragment = viewFragment(await presentView(this.#log, { leaves: true }));
		if (fragment === null) return null;
		const read = readViewFragment(fragment);
		return {
			href: location.origin + location.pathname + fragment,
			isWhole: read !== null && 'view' in read && read.view.overrides !== null
		};
	}

	/** Follows the address, where it holds a view: it is opened once its log is there. */
	async follow(hash: string): Promise<void> {
		if (!hash.startsWith(viewMark)) return;
		const { readViewFragment } = await import('$lib/model/view-link');
		const read = readViewFragment(hash)!;
		if ('view' in read) this.waiting = read.view;
		else this.notice = { kind: 'problem', problem: read.problem };
	}

	/** Opens the view of a link where its log, or another log of the reader's, is on screen. */
	async openWaiting(): Promise<void> {
		const view = this.waiting;
		if (view === null) return;
		const { isMadeOn } = await import('./opened-view');
		const live = await this.#log.prepare();
		if (this.waiting !== view || (this.#log.showsSample && !isMadeOn(view, live))) return;
		await this.open(view, null);
	}

	/** Opens a saved view. */
	openSaved({ id, view }: SavedView): Promise<void> {
		if (location.hash.startsWith(viewMark)) this.#dropLink();
		return this.open(view, id);
	}

	/** Opens a view on the log that is on screen, as one step that can be undone. */
	async open(view: View, id: string | null = null): Promise<void> {
		const log = this.#log;
		this.waiting = null;
		this.notice = null;
		this.#shown = null;
		try {
			const { openedView } = await import('./opened-view');
			const live = await (isFiltering(view.filter) ? log.prepareFilter() : log.prepare());
			const { by, trend, differences } = openedView(view, live, log.answered);
			await log.limit(view.filter, { by });
			if (log.filter !== view.filter) return;
			log.trend = trend ?? log.trend;
			const news = differences.filter(({ kind }) => kind !== 'log' || !isOfDashboard(id));
			if (news.length > 0) this.notice = { kind: 'differs', differences: news };
			this.#show(id);
		} catch (error) {
			log.report(error);
		}
	}

	/** Id of the saved view that is on screen, or null. */
	get shownId(): string | null {
		return this.#isShown ? this.#shown!.id : null;
	}

	/** Lets the address say no more what is not on screen any more. */
	followScreen(): void {
		if (this.#shown !== null && !this.#isShown && location.hash.startsWith(viewMark))
			this.#dropLink();
	}

	/** Where views are kept: with the project, or until the page is closed. */
	get isKept(): boolean {
		return ['nothing', 'saving', 'kept'].includes(this.#keeper.state.kind);
	}

	get #isShown(): boolean {
		const { filter, answered } = this.#log;
		return this.#shown?.filter === filter && this.#shown.method === answered.method;
	}

	#show(id: string | null): void {
		const { filter, answered } = this.#log;
		this.#shown = { id, filter, method: answered.method };
	}
}

/** Whether a view came with a published dashboard, which goes on after its views were saved. */
function isOfDashboard(id: string | null): boolean {
	return id !== null && publishedParts() !== undefined;
}

const key = Symbol('views');

/** Starts the views of this page; `dropLink` takes the fragment out of the address. */
export function startViews(log: Session, kept: Keeper, dropLink: () => void): Views {
	const views = setContext(key, new Views(log, kept, dropLink));
	$effect(() => {
		const content = kept.views[page];
		if (content !== undefined) untrack(() => void views.take(content));
	});
	$effect(() => {
		const isThere = kept.isStarted && log.state === 'ready' && log.answered !== null;
		if (isThere && views.waiting !== null) untrack(() => void views.openWaiting());
	});
	$effect(() => views.followScreen());
	return views;
}

/** The views of this page. */
export function views(): Views {
	return getContext<Views>(key);
}
