import type { NumberOf } from '$lib/figures/said-number';
import { partId } from '$lib/model/number-id';
import type { InView } from './in-view';
import { daysWithin, onlyKeys, selectedId, stepDays } from './selected-ids';

/** The names of the numbers of a heat map: a category as a whole, or in a step of the period in view. */
export function heatNumber({ filter }: InView, starts: readonly string[]): NumberOf {
	return (category, steps) => {
		if (steps === undefined) return partId('category', category);
		const days = daysWithin(stepDays(steps[0]!, starts), filter.filter);
		return selectedId({ days, where: [onlyKeys('category', [category])] });
	};
}
