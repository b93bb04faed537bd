import type { RowRange } from '$lib/impact/explored-sql';
import type { Cell } from '$lib/model/engine';

/** Asks some rows, column by column. */
export type AskRange = (
	range: RowRange,
	signal: AbortSignal
) => Promise<readonly (readonly Cell[])[]>;

/** By which column rows are sorted. */
export type RowOrder = NonNullable<RowRange['order']>;

/** Rows that are asked for at a time. */
const pageRows = 200;
/** Pages that are held; the ones asked for first give way. */
const mostPages = 40;

interface Page {
	readonly abort: AbortController;
	data: readonly (readonly Cell[])[] | null;
}

/** The rows of a long table that are near what is in sight, asked for in pages. */
export class RowWindow {
	order = $state.raw<RowOrder | null>(null);
	failure = $state.raw<unknown>(null);
	/** Goes up whenever there are other rows. */
	version = $state(0);
	readonly #ask: AskRange;
	readonly #pages = new Map<number, Page>();

	constructor(ask: AskRange) {
		this.#ask = ask;
	}

	/** A row by its place, or null while it is not there. */
	row(index: number): readonly Cell[] | null {
		const data = this.#pages.get(Math.floor(index / pageRows))?.data;
		if (data === undefined || data === null) return null;
		return data.map((cells) => cells[index % pageRows] ?? null);
	}

	/** Says which rows are in sight; what was asked for and is not in sight any more is let go. */
	see(from: number, to: number): void {
		const [first, last] = [Math.floor(from / pageRows), Math.floor(to / pageRows)];
		for (const [number, { abort, data }] of this.#pages) {
			if (data === null && (number < first || number > last)) {
				abort.abort();
				this.#pages.delete(number);
			}
		}
		for (let number = first; number <= last; number++) void this.#load(number);
	}

	/** Sorts by a column: upward, then downward, then as the table is. */
	sortBy(column: number): void {
		const { order } = this;
		if (order?.column !== column) this.order = { column, descending: false };
		else this.order = order.descending ? null : { column, descending: true };
		this.close();
		this.version += 1;
	}

	/** Lets go of everything. */
	close(): void {
		for (const { abort } of this.#pages.values()) abort.abort();
		this.#pages.clear();
	}

	async #load(number: number): Promise<void> {
		if (this.#pages.has(number)) return;
		const page: Page = { abort: new AbortController(), data: null };
		this.#pages.set(number, page);
		const { order } = this;
		try {
			const range = { limit: pageRows, offset: number * pageRows, order };
			page.data = await this.#ask(range, page.abort.signal);
			this.failure = null;
		} catch (error) {
			if (this.#pages.get(number) === page) this.#pages.delete(number);
			if (!page.abort.signal.aborted) this.failure = error;
			return;
		}
		this.#trim();
		this.version += 1;
	}

	#trim(): void {
		for (const [number, { data }] of this.#pages) {
			if (this.#pages.size <= mostPages) return;
			if (data !== null) this.#pages.delete(number);
		}
	}
}
