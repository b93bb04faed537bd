import { filteredFacts, filteredTotals } from '$lib/assess/filtered-facts';
import type { LogFacts } from '$lib/assess/log-facts';
import { CubeFilter, type CubeColumns, type TallyRows } from '$lib/impact';
import type { Days } from '$lib/model/compared-periods';
import {
	isFiltering,
	type FilterColumn,
	type Keys,
	type TradeFilter
} from '$lib/model/trade-filter';

/** A key of a column with what it holds. */
export interface CountedKey {
	readonly key: string | null;
	/** Items, or kg of goods. */
	readonly items: number;
}

/** The facts of a log as far as its trades are in view: all of them until a filter is set. */
export class TradesInView {
	readonly #whole: LogFacts;
	#filter: CubeFilter | null = null;
	/** Null until the parts of what is in view are counted. */
	#shown: LogFacts | null;
	/** What totals need of it; null until that is counted. */
	#totals: LogFacts | null = null;
	/** How many trades there are, in view or not. */
	#trades = 0;

	constructor(whole: LogFacts) {
		this.#whole = this.#shown = whole;
	}

	/** Whether the counts that a filter needs are at hand. */
	get canFilter(): boolean {
		return this.#filter !== null;
	}

	/** The counts under the filter, which must have been taken up. */
	get counts(): CubeFilter {
		return this.#filter!;
	}

	/** Takes up the counts that a filter needs; everything below asks for them. */
	takeCube(cube: CubeColumns): void {
		this.#filter = new CubeFilter(cube);
		this.#trades = this.#filter.trades();
	}

	/** The counts themselves, for what looks at the whole log. */
	get cube(): CubeColumns {
		return this.#filter!.cube;
	}

	/** Limits what is in view. */
	limit(filter: TradeFilter): void {
		this.#filter!.set(filter);
		this.#shown = this.#totals = null;
	}

	/** Whether the parts of what is in view are counted already. */
	get isCounted(): boolean {
		return this.#shown !== null;
	}

	/** The facts with every part counted. */
	get facts(): LogFacts {
		return (this.#shown ??= filteredFacts(this.#whole, this.#filter!));
	}

	/** The facts that totals need, which are there sooner. */
	get totals(): LogFacts {
		if (this.#shown !== null) return this.#shown;
		return (this.#totals ??= filteredTotals(this.#whole, this.#filter!));
	}

	/** How many trades are in view, of how many; null where another filter is in force. */
	trades(of: TradeFilter): { readonly shown: number; readonly all: number } | null {
		const filter = this.#filter;
		if (filter?.filter !== of) return null;
		return { shown: filter.trades(), all: this.#trades };
	}

	/** Trades by category: of what is in view, or of the whole log. */
	tradesByCategory(
		isWhole: boolean
	): readonly { readonly key: string | null; readonly trades: number }[] {
		const trades = this.#filter!.tradesBy('category', isWhole);
		return this.keys('category').map((key, at) => ({ key, trades: trades[at]! }));
	}

	/** Counts of what the columns of the filter let through in another period. */
	countsIn(days: Days): TallyRows {
		return this.#filter!.whole(days);
	}

	/** Every word that a column has in the log, in view or not. */
	keys(column: FilterColumn): Keys {
		return this.#filter!.cube.coded[column].keys;
	}

	/** What a column can be limited to under the other columns of the filter in force. */
	choices(column: FilterColumn, of: TradeFilter): readonly CountedKey[] {
		const filter = this.#filter!;
		if (filter.filter !== of && isFiltering(of)) return [];
		const { keys, part, kept, returned } = filter.by(column);
		const items = keys.map(() => 0);
		part.forEach((at, row) => (items[at]! += kept[row]! - returned[row]!));
		return keys.map((key, at) => ({ key, items: items[at]! }));
	}
}
