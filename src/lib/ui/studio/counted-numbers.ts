import { targetFound } from '$lib/assess/target-found';
import type { NumberOf } from '$lib/figures/said-number';
import { flowInView } from '../in-view/flow-in-view';
import { flowId } from '../in-view/flow-ids';
import { heatNumber } from '../in-view/heat-ids';
import { heatInView } from '../in-view/heat-in-view';
import { multipleNumber } from '../in-view/multiples-ids';
import { multiplesInView } from '../in-view/multiples-in-view';
import { priceNumber } from '../in-view/price-ids';
import { pricesInView } from '../in-view/prices-in-view';
import { stepNumberId } from '../targets/target-ids';
import type { FigureSubject } from './figure-subject';
import { targetOfLog } from './target-of-log';

/** The names of numbers in figures that count the log in ways of their own. */
export const countedNumbers = {
	'heat-map': ({ view, options }: FigureSubject): NumberOf | undefined => {
		if (view === null) return undefined;
		return heatNumber(view, heatInView(view, options.locale).starts);
	},
	flow: ({ view, options }: FigureSubject): NumberOf | undefined => {
		if (view === null) return undefined;
		const streams = flowInView(view, options.locale);
		return (key, keys) => flowId(view, streams, key, keys);
	},
	multiples: ({ view, choice: { by = 'category' }, options }: FigureSubject) => {
		const rows = view && multiplesInView(view, by, options.locale);
		return view && rows && rows.rows.length > 0 && rows.starts.length > 2
			? multipleNumber(view, by, rows)
			: undefined;
	},
	prices: ({ view, options }: FigureSubject) => {
		const [rows] = view === null ? [] : pricesInView(view, options.locale);
		return rows && priceNumber(rows);
	},
	target: (subject: FigureSubject): NumberOf | undefined => {
		const wanted = targetOfLog(subject);
		const found = wanted && targetFound(wanted.log, wanted.target);
		return found === null ? undefined : (step, keys) => stepNumberId(found, step, keys);
	}
};
