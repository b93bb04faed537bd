import type { ComparisonKind, Days } from '$lib/model/compared-periods';
import type { SideDimension } from '$lib/model/number-id';
import type { ViewDimension } from '../in-view/view-dimension';

/** One side of a comparison. */
export type Side =
	| { readonly kind: 'period'; readonly days: Days }
	| { readonly kind: 'part'; readonly dimension: SideDimension; readonly key: string }
	| { readonly kind: 'preset'; readonly id: string };

/** Two sides of one kind. */
export interface Sides {
	readonly before: Side;
	readonly after: Side;
}

/** What a figure is to compare, where it can compare several things; what is left out is as usual. */
export interface FigureChoice {
	/** What the latest period is set against, or two sides of one's own. */
	readonly sides?: ComparisonKind | Sides | undefined;
	/** What small trends are drawn of. */
	readonly by?: ViewDimension | undefined;
	/** The rows that are drawn, by key, of what are alternatives and no parts of a whole. */
	readonly only?: readonly string[] | undefined;
}

/** Whether a row is among those that were chosen; all are where none was. */
export function isChosen({ only = [] }: FigureChoice, key: string): boolean {
	return only.length === 0 || only.includes(key);
}
