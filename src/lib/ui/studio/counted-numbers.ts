import { latestChange } from '$lib/assess/latest-change';
import type { NumberOf } from '$lib/figures/said-number';
import { numberId, partId } from '$lib/model/number-id';
import { flowInView } from '../in-view/flow-in-view';
import { flowId } from '../in-view/flow-ids';
import { heatInView } from '../in-view/heat-in-view';
import { daysWithin, onlyKeys, selectedId, stepDays } from '../in-view/selected-ids';
import type { FigureSubject } from './figure-subject';

/** The names of numbers in figures that count the log in ways of their own. */
export const countedNumbers = {
	'heat-map': ({ view, options }: FigureSubject): NumberOf | undefined => {
		if (view === null) return undefined;
		const { starts } = heatInView(view, options.locale);
		return (category, steps) => {
			if (steps === undefined) return partId('category', category);
			const days = daysWithin(stepDays(steps[0]!, starts), view.filter.filter);
			return selectedId({ days, where: [onlyKeys('category', [category])] });
		};
	},
	flow: ({ view, options }: FigureSubject): NumberOf | undefined => {
		if (view === null) return undefined;
		const streams = flowInView(view, options.locale);
		return (key, keys) => flowId(view, streams, key, keys);
	},
	slope: ({ library, facts, options }: FigureSubject): NumberOf | undefined => {
		const change = latestChange(library, facts, options);
		if (change === null || change.split.times === null) return undefined;
		const { before, after } = change;
		const moved = (effect: 'before' | 'after' | 'total', category: string | null) =>
			numberId({ kind: 'moved', effect, category, before, after });
		return (category) => moved('total', category);
	}
};
