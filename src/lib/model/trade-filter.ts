/** What the trades on screen can be limited to, beside a period. */
export const filterColumns = [
	'category',
	'platform',
	'region',
	'channel',
	'operating_model',
	'currency',
	'price_band'
] as const;

/** One of these columns. */
export type FilterColumn = (typeof filterColumns)[number];

/** Keys of a column that are let through; null is what is not stated. */
export type Keys = readonly (string | null)[];

/** Which trades are on screen: those within the period that every column lets through. */
export interface TradeFilter {
	/** First and last day, `YYYY-MM-DD`, both inclusive; a limit leaves undated trades out. */
	readonly from: string | null;
	readonly to: string | null;
	/** A column that is not named lets everything through. */
	readonly only: Readonly<Partial<Record<FilterColumn, Keys>>>;
}

/** Every trade. */
export const everyTrade: TradeFilter = { from: null, to: null, only: {} };

/** Whether a filter leaves anything out, or could. */
export function isFiltering({ from, to, only }: TradeFilter): boolean {
	return from !== null || to !== null || filterColumns.some((column) => column in only);
}

/** The filter with a column limited to some keys, or let through whole where there is none. */
export function withKeys(filter: TradeFilter, column: FilterColumn, keys: Keys): TradeFilter {
	const others = Object.entries(filter.only).filter(([name]) => name !== column);
	const own = keys.length === 0 ? [] : [[column, keys] as const];
	return { ...filter, only: Object.fromEntries([...others, ...own]) };
}

/** The filter with one key more or less. */
export function withToggled(
	filter: TradeFilter,
	column: FilterColumn,
	key: string | null
): TradeFilter {
	const keys = filter.only[column] ?? [];
	const changed = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
	return withKeys(filter, column, changed);
}

/** The columns that a filter limits, in the order of the columns, each with its keys. */
export function conditionsOf({
	only
}: TradeFilter): readonly { readonly column: FilterColumn; readonly keys: Keys }[] {
	return filterColumns.flatMap((column) => {
		const keys = only[column];
		return keys === undefined ? [] : [{ column, keys }];
	});
}
