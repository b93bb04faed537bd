import { group, sum } from 'd3-array';
import { othersKey, type MultipleRow, type MultipleRows } from '$lib/figures';
import { crossCount, stepColumn } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { columnOf } from './dimension-column';
import { leading, netOf, type InView } from './in-view';
import { drawnGrain, startsOf } from './steps-in-view';
import { dimensionName, partName, type ViewDimension } from './view-dimension';

const mostSteps = 60;
/** Trends drawn one by one; with what comes together a dozen. */
const mostParts = 11;
const wanted = { grain: 'month', firstMonth: 1 } as const;

/** The months of each part of a dimension, largest first, the others together last. */
export function multiplesInView(view: InView, by: ViewDimension, locale: Locale): MultipleRows {
	const { cube } = view.filter;
	const grain = drawnGrain(view, wanted, mostSteps);
	const column = leading(view, columnOf(cube, by, view.labels), mostParts);
	const { cells, rows } = crossCount(view.filter, stepColumn(cube, grain), column);
	const parts = netOf(view, rows).flatMap(({ net: kg }, place) => {
		const { across: step, down } = cells[place]!;
		return step === null || kg === null ? [] : [{ key: down, step: { step, kg } }];
	});
	const byPart = [...group(parts, ({ key }) => key)].map(([key, own]): MultipleRow => ({
		key,
		label:
			key === othersKey
				? m.figure_trend_other({}, { locale })
				: partName(by, key, view.labels, locale),
		steps: own.map(({ step }) => step).sort((a, b) => (a.step < b.step ? -1 : 1))
	}));
	return {
		grain,
		starts: startsOf(
			parts.map(({ step }) => step.step),
			grain,
			wanted.firstMonth
		),
		column: dimensionName(by, locale),
		rows: byPart.sort((a, b) => sizeOf(b) - sizeOf(a))
	};
}

function sizeOf({ key, steps }: MultipleRow): number {
	return key === othersKey ? -1 : Math.abs(sum(steps, ({ kg }) => kg));
}
