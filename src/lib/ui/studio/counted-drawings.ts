import { drawnFrom } from '$lib/export/figure/figure-contents';
import { flowInView } from '../in-view/flow-in-view';
import { heatInView } from '../in-view/heat-in-view';
import { multiplesInView } from '../in-view/multiples-in-view';
import { pricesInView } from '../in-view/prices-in-view';
import type { Drawable } from './figure-subject';

/** What is counted from the log in ways of its own. */
export const countedDrawings = {
	'heat-map': ({ view, options }) => {
		const cells = view && heatInView(view, options.locale);
		return cells === null || cells.starts.length < 2 ? null : drawnFrom('heat-map', cells);
	},
	flow: ({ view, options }) => {
		const streams = view === null ? [] : flowInView(view, options.locale);
		return streams.length === 0 ? null : drawnFrom('flow', streams);
	},
	multiples: ({ view, choice: { by = 'category' }, options }) => {
		const rows = view && multiplesInView(view, by, options.locale);
		if (rows === null || rows.rows.length === 0 || rows.starts.length < 3) return null;
		return drawnFrom('multiples', rows);
	},
	prices: ({ view, options }) => {
		const [rows] = view === null ? [] : pricesInView(view, options.locale);
		return rows === undefined ? null : drawnFrom('prices', rows);
	}
} satisfies Record<string, Drawable>;
