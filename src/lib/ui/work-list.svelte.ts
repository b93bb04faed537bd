import type { MappedCategory } from '$lib/model/assessment';
import { inMappingOrder } from './mapping-order';
import { confirmable, mappingState, type MappingState } from './mapping-state';
import { nothing, toggled } from './toggled';

/** Rows on one page of the list: each holds a list of all categories. */
export const pageSize = 60;

/** A filter of the list: one state, or all. */
export type MappingFilter = MappingState | 'all';

/**
 * The list of source categories that is worked through: which are shown, which one is active and
 * which are selected. The active row is remembered by its word, so that it stays the same one while
 * others move.
 */
export class WorkList {
	filter = $state<MappingFilter>('all');
	search = $state('');
	page = $state(0);
	/** The word of the active row; undefined before any was. */
	active = $state.raw<string | null | undefined>(undefined);
	selected = $state.raw<ReadonlySet<string>>(nothing);
	/** From this confidence on rows are confirmed together, 0 to 1. */
	from = $state(0.8);

	readonly #rows: () => readonly MappedCategory[];

	constructor(rows: () => readonly MappedCategory[]) {
		this.#rows = rows;
	}

	readonly ordered = $derived.by(() => inMappingOrder(this.#rows()));
	readonly counts = $derived.by(() => countStates(this.#rows()));
	readonly found = $derived.by(() => {
		const wanted = this.search.trim().toLowerCase();
		return this.ordered.filter(
			(row) =>
				(this.filter === 'all' || mappingState(row) === this.filter) &&
				(wanted === '' || (row.sourceCategory ?? '').toLowerCase().includes(wanted))
		);
	});
	readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.found.length / pageSize)));
	/** The page shown, which a filter may have made shorter than the one asked for. */
	readonly shownPage = $derived.by(() => Math.min(this.page, this.pages - 1));
	readonly shown = $derived.by(() =>
		this.found.slice(this.shownPage * pageSize, (this.shownPage + 1) * pageSize)
	);
	/** Index of the active row among those shown. */
	readonly activeIndex = $derived.by(() =>
		Math.max(
			0,
			this.shown.findIndex(({ sourceCategory }) => sourceCategory === this.active)
		)
	);
	readonly atOnce = $derived.by(() => confirmable(this.found, this.from));
	readonly chosen = $derived.by(() =>
		confirmable(
			this.#rows().filter(({ sourceCategory }) => this.selected.has(sourceCategory ?? '')),
			0.01
		)
	);

	/** Makes another row active, on the next page where it is there; false where there is none. */
	move(by: number): boolean {
		const at = this.shownPage * pageSize + this.activeIndex + by;
		const row = this.found[Math.min(Math.max(at, 0), this.found.length - 1)];
		if (row === undefined) return false;
		this.page = Math.floor(this.found.indexOf(row) / pageSize);
		this.active = row.sourceCategory;
		return true;
	}

	/** Selects a word, or no longer. */
	toggle(word: string): void {
		this.selected = toggled(this.selected, word);
	}

	/** Shows other rows, from the first on. */
	show(filter: MappingFilter): void {
		this.filter = filter;
		this.page = 0;
		this.active = undefined;
	}
}

function countStates(rows: readonly MappedCategory[]): Readonly<Record<MappingFilter, number>> {
	const counts = { all: rows.length, suggested: 0, unmapped: 0, automatic: 0, by_hand: 0 };
	for (const row of rows) counts[mappingState(row)]++;
	return counts;
}
