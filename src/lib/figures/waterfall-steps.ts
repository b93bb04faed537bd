import { sum } from 'd3-array';
import type { WaterfallRows } from './analysis-rows';

/** One line of a waterfall, in kg: where it begins and ends on the way from total to total. */
export interface WaterfallStep {
	readonly key: string;
	readonly label: string;
	readonly kind: 'total' | 'step' | 'others';
	readonly kg: number;
	readonly from: number;
	readonly to: number;
	/** How many steps it takes together, 0 where it is what no step explains. */
	readonly count: number;
}

/** The keys of the totals at both ends; no category has such an id. */
export const fromKey = '**from';
export const toKey = '**to';

/** Below this share of the totals a difference is the rounding of sums. */
const rounding = 1e-9;

function total(key: string, { label, kg }: WaterfallRows['from']): WaterfallStep {
	return { key, label, kind: 'total', kg, from: 0, to: kg, count: 1 };
}

/** What the named steps leave: the folded ones and whatever no step explains. */
function othersOf({ from, to, steps }: WaterfallRows, named: WaterfallRows['steps']) {
	const count = steps.length - named.length;
	const kg = to.kg - from.kg - sum(named, (step) => step.kg);
	const size = Math.abs(from.kg) + Math.abs(to.kg) + sum(steps, (step) => Math.abs(step.kg));
	return count === 0 && Math.abs(kg) <= size * rounding ? [] : [{ key: '*', label: '', kg, count }];
}

/** The first total, at most `most` steps, largest either way first, what is left, the second total. */
export function waterfallSteps(rows: WaterfallRows, most: number): WaterfallStep[] {
	const sorted = rows.steps.toSorted((a, b) => Math.abs(b.kg) - Math.abs(a.kg));
	const named = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
	let at = rows.from.kg;
	const step = (kind: 'step' | 'others', { key, label, kg }: WaterfallRows['steps'][number]) => {
		const from = at;
		at += kg;
		return { key, label, kind, kg, from, to: at };
	};
	return [
		total(fromKey, rows.from),
		...named.map((each) => ({ ...step('step', each), count: 1 })),
		...othersOf(rows, named).map((each) => ({ ...step('others', each), count: each.count })),
		total(toKey, rows.to)
	];
}
