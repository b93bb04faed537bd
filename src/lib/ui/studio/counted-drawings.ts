import { flow } from '$lib/figures/flow';
import { heatMap } from '$lib/figures/heat-map';
import { multiples } from '$lib/figures/multiples';
import { prices } from '$lib/figures/prices';
import { flowInView } from '../in-view/flow-in-view';
import { heatInView } from '../in-view/heat-in-view';
import { multiplesInView } from '../in-view/multiples-in-view';
import { pricesInView } from '../in-view/prices-in-view';
import type { Drawable } from './figure-subject';

/** What is counted from the log in ways of its own. */
export const countedDrawings = {
	'heat-map': ({ view, options }) => {
		const cells = view && heatInView(view, options.locale);
		return cells === null || cells.starts.length < 2 ? null : (given) => heatMap(cells, given);
	},
	flow: ({ view, options }) => {
		const streams = view === null ? [] : flowInView(view, options.locale);
		return streams.length === 0 ? null : (given) => flow(streams, given);
	},
	multiples: ({ view, options }) => {
		const rows = view && multiplesInView(view, 'category', options.locale);
		if (rows === null || rows.rows.length === 0 || rows.starts.length < 3) return null;
		return (given) => multiples(rows, given);
	},
	prices: ({ view, options }) => {
		const [rows] = view === null ? [] : pricesInView(view, options.locale);
		return rows === undefined ? null : (given) => prices(rows, given);
	}
} satisfies Record<string, Drawable>;
