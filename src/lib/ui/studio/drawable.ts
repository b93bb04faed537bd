import { drawnFrom } from '$lib/export/figure/figure-contents';
import * as m from '$lib/messages/compiled/messages.js';
import {
	categoryRows,
	isTelling,
	operatingModelRows,
	platformRows,
	regionRows,
	trendRows,
	trendTotals
} from '../figure-rows';
import { certaintyDrawings } from './certainty-drawings';
import { changeDrawings } from './change-drawings';
import { countedDrawings } from './counted-drawings';
import type { FigureName } from './figure-names';
import type { Drawable } from './figure-subject';
import { mapDrawing } from './map-drawing';
import { plannedDrawings } from './planned-drawings';
import { publishedDrawings } from './published-drawings';
import { storyDrawings } from './story-drawings';
import { presetsDrawing } from './presets-drawing';

const partDrawings = {
	categories: ({ result: { assessment }, labels, options }) => {
		const rows = categoryRows(assessment, labels, options.locale);
		return rows.length === 0 ? null : drawnFrom('categories', rows);
	},
	platforms: ({ result: { assessment }, labels, options }) => {
		const rows = platformRows(assessment, labels, options.locale);
		return isTelling(rows) ? drawnFrom('platforms', rows) : null;
	},
	regions: ({ result: { assessment }, labels, options }) => {
		const rows = regionRows(assessment, labels, options.locale);
		return isTelling(rows) ? drawnFrom('regions', rows) : null;
	},
	'operating-models': ({ result: { assessment }, labels, options }) => {
		const rows = operatingModelRows(assessment, labels, options.locale);
		return isTelling(rows) ? drawnFrom('operating-models', rows) : null;
	},
	channels: ({ result: { assessment }, options: { locale } }) => {
		const rows = assessment.byChannel.map(({ channel, items, netAvoidedKgCo2e: net }) => ({
			...{ key: channel, label: channel, items, net }
		}));
		const words = {
			name: 'channels',
			neutralTitle: m.report_channels_title({}, { locale }),
			column: m.filter_column_channel({}, { locale }),
			unknown: m.filter_not_stated({}, { locale })
		};
		return isTelling(rows) ? drawnFrom('channels', { rows, words }) : null;
	}
} satisfies Record<string, Drawable>;

const wholeDrawings = {
	trend: ({ result, labels, options }) => {
		const totals = trendTotals(result.assessment);
		const rows = trendRows(result, labels, options.locale);
		const isDated = totals.some(({ month, net }) => month !== null && net !== null);
		return isDated ? drawnFrom('trend', { rows, totals }) : null;
	},
	coverage: ({ result: { assessment } }) => {
		const { items, massKg } = assessment;
		const unit = items === null ? ('kg' as const) : ('items' as const);
		const row = { ...(items ?? massKg!), unit };
		return assessment.coverage === null ? null : drawnFrom('coverage', row);
	}
} satisfies Record<string, Drawable>;

/** What draws each figure of a result. */
export const drawables: Readonly<Record<FigureName, Drawable>> = {
	...partDrawings,
	...wholeDrawings,
	...countedDrawings,
	...certaintyDrawings,
	...changeDrawings,
	map: mapDrawing,
	...plannedDrawings,
	...publishedDrawings,
	presets: presetsDrawing,
	...storyDrawings
};
