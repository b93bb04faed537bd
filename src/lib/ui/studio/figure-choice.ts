import type { ComparisonKind, Days } from '$lib/model/compared-periods';
import type { SideDimension } from '$lib/model/number-id';
import type { ViewDimension } from '../in-view/view-dimension';
import { periodKey, periodOf } from './period-key';

/** One side of a comparison. */
export type Side =
	| { readonly kind: 'period'; readonly days: Days }
	| { readonly kind: 'part'; readonly dimension: SideDimension; readonly key: string }
	| { readonly kind: 'preset'; readonly id: string };

/** What two sides can be taken of. */
export type SideColumn = SideDimension | 'preset' | 'period';

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

/** What a side is one of. */
export function sideColumn(side: Side): SideColumn {
	return side.kind === 'part' ? side.dimension : side.kind;
}

/** Which one it is. */
export function sideKey(side: Side): string {
	switch (side.kind) {
		case 'period':
			return periodKey(side.days);
		case 'part':
			return side.key;
		case 'preset':
			return side.id;
	}
}

/** The side that one of what is offered stands for. */
export function sideOf(column: SideColumn, key: string): Side {
	switch (column) {
		case 'period':
			return { kind: 'period', days: periodOf(key) };
		case 'preset':
			return { kind: 'preset', id: key };
		default:
			return { kind: 'part', dimension: column, key };
	}
}
