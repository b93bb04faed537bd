import { tick } from 'svelte';
import type { Work } from '../answering.svelte';
import { sampleRequest, type Request } from '../request';
import type { Session } from '../session.svelte';
import type { Views } from './content-of';
import { chooseToKeep, expectKept, expectsKept, mayKeep } from './keep-choice';
import type { KeepNotice, KeepState } from './keep-state';
import type { Keeping } from './keeping';
import type { KeptProject } from './project-store';
import { RecentLogs } from './recent-logs.svelte';

type RunContext = Parameters<Session['run']>[1];

/** Changes in quick succession are written together, after this time in ms. */
const pause = 250;

/** Keeps what is on screen in the browser, and brings it back. */
export class Keeper {
	state = $state.raw<KeepState>({ kind: 'nothing' });
	/** Whether a change is still to be written. */
	pending = $state(false);
	notice = $state<KeepNotice | null>(null);
	/** What pages remember of how they were set, by page; each value says its own form. */
	views = $state.raw<Views>({});
	/** Whether what was kept is back, or nothing was. */
	isStarted = $state(false);
	/** The other logs that are kept. */
	readonly recent = new RecentLogs(() => this.#open());
	readonly #log: Session;
	#keeping: Promise<Keeping> | null = null;
	/** What is written, or need not be; null until it is known what was kept. */
	#settled: Request | null = null;
	/** The same for how pages were set. */
	#settledViews: Views = this.views;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<void> = Promise.resolve();

	constructor(log: Session) {
		this.#log = log;
		if (mayKeep() && expectsKept()) this.#fetchAhead();
	}

	/** What bringing something back takes is fetched while the page is still made to listen. */
	#fetchAhead(): void {
		this.#open().catch(() => undefined);
		import('./restore-project').then(({ fetchLibrary }) => fetchLibrary()).catch(() => undefined);
	}

	/**
	 * Opens a published dashboard, or brings back what was kept, if anything was. The page waits for it
	 * where it expects something.
	 */
	async start({ bringsBack, opens }: { bringsBack: boolean; opens?: Work }): Promise<void> {
		const looks = mayKeep() && bringsBack;
		const waits = opens !== undefined || (looks && expectsKept());
		if (waits) await this.#log.restore(opens ?? ((context) => this.#restored(context)));
		else this.#log.hydrated();
		if (!mayKeep()) this.state = { kind: opens === undefined ? 'off' : 'published' };
		await tick();
		// Of a dashboard that does not come there is nothing to show in its place.
		if (this.#log.failure === null) delete document.documentElement.dataset.restoring;
		// What was cancelled stays kept until something else is done; that is noted from here on.
		this.#settle();
		// Whether something was kept without a sign of it is asked once the page listens.
		await this.#log.listens();
		if (!waits && looks) await this.#lookFor();
		this.isStarted = true;
	}

	/** Remembers how a page was set, with the project. */
	remember(page: string, value: unknown): void {
		this.views = { ...this.views, [page]: value };
		this.note();
	}

	/** Takes up how pages were set in a project that was opened; what it does not say stays. */
	bring(views: Views): void {
		this.views = { ...this.views, ...views };
	}

	/** Takes note of a change on screen. */
	note(): void {
		const { answered, live } = this.#log;
		if (this.#settled === null || this.#isSettled()) return;
		if (!mayKeep() || (this.state.kind === 'forgotten' && answered.files === this.#settled.files)) {
			return;
		}
		if (answered !== sampleRequest && live === null) return;
		clearTimeout(this.#timer);
		this.pending = true;
		const isNewLog = answered.files !== this.#settled.files;
		this.#timer = setTimeout(() => this.flush(), isNewLog ? 0 : pause);
	}

	/** Writes at once what is waiting to be written. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#saving = this.#saving.then(() => this.#save());
	}

	/**
	 * Deletes every log that is kept, with what was counted and chosen for it, and the mapping kept
	 * for the next one. What is on screen stays there, and so do scenarios: they belong to no log.
	 */
	async forget(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#saving;
		const keeping = await this.#open().catch(() => null);
		await keeping?.forget();
		await this.recent.look();
		expectKept(false);
		this.#log.kept.erase();
		this.#settle();
		this.notice = null;
		this.pending = false;
		this.state = { kind: mayKeep() ? 'forgotten' : 'off' };
	}

	/** Keeps what is done from now on, or nothing, and deletes what was kept. */
	async choose(keep: boolean): Promise<void> {
		chooseToKeep(keep);
		if (!keep) (await import('../targets/kept-plan')).unkeepPlan();
		if (!keep) return this.forget();
		this.state = { kind: 'nothing' };
		this.#log.kept.keeps = true;
		this.#settled = sampleRequest;
		this.#settledViews = {};
		this.note();
	}

	#open(): Promise<Keeping> {
		this.#keeping ??= import('./keeping').then(({ Keeping }) => Keeping.open());
		this.#keeping.catch(() => (this.#keeping = null));
		return this.#keeping;
	}

	/** Looks for something that was kept without a sign of it; what was done meanwhile goes first. */
	async #lookFor(): Promise<void> {
		const found = await this.#open()
			.then((keeping) => keeping.find())
			.catch(() => null);
		if (found === null || this.#log.request !== sampleRequest) return;
		await this.#log.restore((context) => this.#restored(context));
	}

	/** What was kept. It never fails: what cannot be read is put aside, and said. */
	async #restored(context: RunContext) {
		try {
			const keeping = await this.#open();
			const kept = await keeping.find();
			return kept && (await this.#brought(kept, keeping, context));
		} catch {
			return null;
		}
	}

	async #brought(kept: KeptProject, keeping: Keeping, context: RunContext) {
		try {
			const run = (request: Request) => this.#log.run(request, context);
			const { outcome, views, isPinned } = await keeping.restore(kept, run);
			this.views = views;
			this.notice = isPinned ? null : 'other_pack';
			this.#settled = outcome.request;
			this.#settledViews = views;
			this.#saving = this.#saving
				.then(() => this.#keepFiles(keeping, outcome.request))
				.then(() => this.recent.look());
			return outcome;
		} catch {
			this.notice = 'unreadable';
			await keeping.setAside(kept);
			return null;
		}
	}

	/** Puts another log that is kept on screen; what is there is written first, and stays kept. */
	async change(id: string): Promise<void> {
		this.flush();
		await this.#saving;
		const keeping = await this.#open();
		const kept = await keeping.project(id);
		if (kept === null) return this.recent.look();
		await this.#log.change((context) => this.#brought(kept, keeping, context));
		this.#settle();
		this.pending = false;
	}

	async #save(): Promise<void> {
		const { answered, live } = this.#log;
		// What was noted while something kept came back may be settled by then.
		this.pending = this.#settled !== null && !this.#isSettled() && mayKeep();
		if (!this.pending) return;
		const isNewLog = answered.files !== this.#settled?.files;
		if (isNewLog) this.state = { kind: 'saving' };
		this.#settle();
		const keeping = await this.#open().catch(() => null);
		if (keeping === null) {
			this.state = { kind: 'unavailable' };
			this.pending = false;
			return;
		}
		try {
			const hasViews = Object.keys(this.views).length > 0;
			const isNothing = answered === sampleRequest ? !hasViews : live === null;
			if (isNothing) await this.#remove(keeping);
			else await this.#write(keeping, answered);
			if (isNewLog) await this.recent.look();
		} catch (error) {
			await this.#failed(error);
		}
		this.pending = !this.#isSettled();
	}

	/** Whether what is on screen, and how pages are set, was written or need not be. */
	#isSettled(): boolean {
		return this.#settled === this.#log.answered && this.#settledViews === this.views;
	}

	#settle(): void {
		this.#settled = this.#log.answered;
		this.#settledViews = this.views;
	}

	async #remove(keeping: Keeping): Promise<void> {
		await keeping.remove();
		expectKept(await keeping.isAnyKept());
		this.state = { kind: 'nothing' };
	}

	async #write(keeping: Keeping, request: Request): Promise<void> {
		const live = this.#log.live ?? (await this.#log.prepare());
		if (this.#log.answered !== request) return;
		await keeping.save(request, live, this.views, Date.now());
		expectKept(true);
		await this.#keepFiles(keeping, request);
	}

	async #keepFiles(keeping: Keeping, request: Request): Promise<void> {
		this.state = { kind: 'kept', files: await keeping.saveFiles(request) };
	}

	async #failed(error: unknown): Promise<void> {
		const { isNoRoom, roomLeft } = await import('./trade-files');
		this.state = isNoRoom(error)
			? { kind: 'full', room: await roomLeft() }
			: { kind: 'unavailable' };
	}
}
