import { conditionsOf, type FilterColumn, type Keys } from './trade-filter';
import type { View, ViewData } from './view';

/** How what is open differs from what a view was made on. */
export type ViewDifference =
	/** Other files. */
	| { readonly kind: 'log'; readonly made: ViewData; readonly open: ViewData }
	/** The same files, whose words are taken for something else. */
	| { readonly kind: 'mapping' }
	/** Other values of the user's own, which are not in the view. */
	| { readonly kind: 'factors' }
	| { readonly kind: 'pack'; readonly made: string; readonly open: string }
	/** A choice of the method that is not known here: the default takes its place. */
	| { readonly kind: 'choice'; readonly value: string }
	/** The period of the view, in which there is no trade here. */
	| { readonly kind: 'period'; readonly from: string; readonly to: string }
	/** Words of the filter that are not here. */
	| { readonly kind: 'keys'; readonly column: FilterColumn; readonly keys: Keys };

/** What is open, where a view is put on it. */
export interface OpenData {
	readonly data: ViewData;
	readonly pack: View['pack'];
	/** The words of a column, in view or not; asked for columns of the filter alone. */
	readonly keys: (column: FilterColumn) => Keys;
}

/** What differs, in the order of its weight; nothing where the view gives what it gave. */
export function viewDifferences(view: View, open: OpenData): readonly ViewDifference[] {
	const { data: made, pack, overrides } = view;
	const isSameLog = made.log === open.data.log;
	return [
		...(isSameLog ? [] : [{ kind: 'log', made, open: open.data } as const]),
		...(isSameLog && made.mapping !== open.data.mapping ? [{ kind: 'mapping' } as const] : []),
		...(overrides === null && made.factors !== open.data.factors
			? [{ kind: 'factors' } as const]
			: []),
		...(pack.sha256 === open.pack.sha256
			? []
			: [{ kind: 'pack', made: pack.id, open: open.pack.id } as const]),
		...emptyPeriod(view, open.data),
		...missingKeys(view, open)
	];
}

/** The period of a filter, where the log has no day in it. */
function emptyPeriod({ filter }: View, { from, to }: ViewData): readonly ViewDifference[] {
	if (filter.from === null && filter.to === null) return [];
	const first = filter.from ?? filter.to!;
	const last = filter.to ?? filter.from!;
	const isBefore = from !== null && filter.to !== null && filter.to < from;
	const isAfter = to !== null && filter.from !== null && filter.from > to;
	const isEmpty = from === null || isBefore || isAfter;
	return isEmpty ? [{ kind: 'period', from: first, to: last }] : [];
}

function missingKeys({ filter }: View, { keys }: OpenData): readonly ViewDifference[] {
	return conditionsOf(filter).flatMap(({ column, keys: wanted }) => {
		const known = new Set(keys(column));
		const missing = wanted.filter((key) => !known.has(key));
		return missing.length === 0 ? [] : [{ kind: 'keys', column, keys: missing } as const];
	});
}
