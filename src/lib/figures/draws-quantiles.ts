import { sum } from 'd3-array';
import type { DistributionRows } from './analysis-rows';

/**
 * Values that cut the draws into `count` equally likely parts, the middle of each, in kg and ascending;
 * within a bin draws are taken as evenly spread. Empty where there are no draws.
 */
export function likelyValues({ bins }: Pick<DistributionRows, 'bins'>, count: number): number[] {
	const all = sum(bins, (bin) => bin.count);
	if (all <= 0) return [];
	const values: number[] = [];
	let before = 0;
	for (const { from, to, count: own } of bins) {
		while (values.length < count) {
			const place = ((values.length + 0.5) / count) * all - before;
			if (place > own) break;
			values.push(own === 0 ? from : from + (to - from) * (place / own));
		}
		before += own;
	}
	return values;
}
