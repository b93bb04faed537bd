import type { FilterColumn, Keys } from './trade-filter';

/** What a column of the selected trades has, or has not. */
export interface SelectedKeys {
	readonly column: FilterColumn;
	/** At least one; null is what is not stated. */
	readonly keys: Keys;
	/** True where everything but these keys is meant. */
	readonly except: boolean;
}

/** First and last day, `YYYY-MM-DD`, both inclusive, at least one of them: undated trades are left out. */
export interface SelectedDays {
	readonly from: string | null;
	readonly to: string | null;
}

/**
 * Some trades of a log: those in view, where nothing is said of a column or of the days; what is said
 * takes the place of what the filter in force says of the same.
 */
export interface Selection {
	/** Of the trades in view, or of all trades of the log. */
	readonly of: 'view' | 'log';
	/** `undated` for trades without a day; null says nothing of days. */
	readonly days: SelectedDays | 'undated' | null;
	/** No column twice. */
	readonly where: readonly SelectedKeys[];
}

/** Every trade in view. */
export const inView: Selection = { of: 'view', days: null, where: [] };

/** One part of a name: `region=CN`, or `region` where nothing is stated. */
export interface NamedKey {
	readonly name: string;
	readonly key: string | null;
}

/** What stands before a column whose keys are left out. */
export const exceptMark = '-';

/** A selection as parts of a name: every key by its column, every column that is excluded with a dash. */
export function selectionKeys({ of, days, where }: Selection): readonly NamedKey[] {
	return [
		...(of === 'log' ? [{ name: 'log', key: null }] : []),
		...(days === 'undated' ? [{ name: 'day', key: null }] : []),
		...(days === null || days === 'undated'
			? []
			: [{ name: 'day', key: `${days.from ?? ''}..${days.to ?? ''}` }]),
		...where.flatMap(({ column, keys, except }) =>
			keys.map((key) => ({ name: `${except ? exceptMark : ''}${column}`, key }))
		)
	];
}
