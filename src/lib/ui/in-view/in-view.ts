import {
	centralParts,
	grownRows,
	holdingsByPart,
	type CentralPart,
	type CodeColumn,
	type CubeFilter,
	type Holding,
	type PairFactors,
	type TallyRows
} from '$lib/impact';
import type { Labels } from '../labels';

/** The trades in view, which can be counted by anything, with the method they are assessed by. */
export interface InView {
	readonly filter: CubeFilter;
	readonly factors: PairFactors;
	/** What a scenario of growth multiplies the counts by; 1 otherwise. */
	readonly times: number;
	readonly labels: Labels;
}

/** Every day of a log, whatever period is chosen. */
export const everyDay = { from: null, to: null } as const;

/** The central net of every part of a column, largest first; parts without a result come last. */
export function partsBySize(view: InView, column: CodeColumn): readonly CentralPart[] {
	const size = ({ net }: CentralPart) => (net === null ? -1 : Math.abs(net));
	return netOf(view, view.filter.counts(column)).toSorted((a, b) => size(b) - size(a));
}

/** The central net of the parts of some counts. */
export function netOf({ filter, factors, times }: InView, rows: TallyRows): readonly CentralPart[] {
	return centralParts(filter.cube, grownRows(rows, times), factors, ['net']);
}

/** What the ranges of these parts are drawn from. */
export function holdingsOf(
	{ factors, times }: InView,
	rows: TallyRows
): readonly (readonly Holding[])[] {
	return holdingsByPart(grownRows(rows, times), factors, false);
}
