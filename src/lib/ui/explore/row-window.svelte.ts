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
	readonly number: number;
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
	#pages: readonly Page[] = [];

	constructor(ask: AskRange) {
		this.#ask = ask;
	}

	/** A row by its place, or null while it is not there. */
	row(index: number): readonly Cell[] | null {
		// Whatever shows it is drawn anew when there are other rows.
		void this.version;
		const data = this.#page(Math.floor(index / pageRows))?.data ?? null;
		return data && data.map((cells) => cells[index % pageRows] ?? null);
	}

	/** Says which rows are in sight; what was asked for and is not in sight any more is let go. */
	see(from: number, to: number): void {
		const [first, last] = [Math.floor(from / pageRows), Math.floor(to / pageRows)];
		const isLeft = ({ number, data }: Page) => data === null && (number < first || number > last);
		for (const { abort } of this.#pages.filter(isLeft)) abort.abort();
		this.#pages = this.#pages.filter((page) => !isLeft(page));
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
		for (const { abort } of this.#pages) abort.abort();
		this.#pages = [];
	}

	#page(number: number): Page | undefined {
		return this.#pages.find((page) => page.number === number);
	}

	async #load(number: number): Promise<void> {
		if (this.#page(number) !== undefined) return;
		const page: Page = { number, abort: new AbortController(), data: null };
		this.#pages = [...this.#pages.slice(-mostPages), page];
		const { order } = this;
		const { signal } = page.abort;
		try {
			const range = { limit: pageRows, offset: number * pageRows, order };
			page.data = await this.#ask(range, signal);
			this.failure = null;
			this.version += 1;
		} catch (error) {
			this.#pages = this.#pages.filter((other) => other !== page);
			if (!signal.aborted) this.failure = error;
		}
	}
}
