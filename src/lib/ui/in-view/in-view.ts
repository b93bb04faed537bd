import { othersKey } from '$lib/figures';
import {
	centralParts,
	grownRows,
	holdingsByPart,
	recodedColumn,
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
export const everyDay = { limits: { from: null, to: null } } as const;

/** The central net of every part of a column, largest first; parts without a result come last. */
function partsBySize(view: InView, column: CodeColumn): readonly CentralPart[] {
	const size = ({ net }: CentralPart) => (net === null ? -1 : Math.abs(net));
	return netOf(view, view.filter.counts(column)).toSorted((a, b) => size(b) - size(a));
}

/** A column with all but its largest parts taken together, so that few crossings are counted. */
export function leading(view: InView, column: CodeColumn, most: number): CodeColumn {
	const named = partsBySize(view, column).slice(0, most);
	const keys = new Set(named.map(({ key }) => key));
	return recodedColumn(column, (key) => (keys.has(key) ? key : othersKey));
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
