import { group, sum } from 'd3-array';
import type { HeatRow, HeatRows } from '$lib/figures';
import { crossCount, stepColumn } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import { netOf, type InView } from './in-view';
import { drawnGrain, startsOf } from './steps-in-view';
import { partName } from './view-dimension';

/** More steps than this are too narrow to be read. */
const mostSteps = 36;

const wanted = { grain: 'month', firstMonth: 1 } as const;

/** Categories by months, or coarser steps where there are many: what is chosen stands beside what could be. */
export function heatInView(view: InView, locale: Locale): HeatRows {
	const { cube } = view.filter;
	const grain = drawnGrain(view, wanted, mostSteps);
	const steps = stepColumn(cube, grain);
	const { cells, rows } = crossCount(view.filter, steps, cube.coded.category, {
		beside: 'category'
	});
	const parts = netOf(view, rows).flatMap(({ net, number, setAside }, place) => {
		const { across: step, down } = cells[place]!;
		// Vehicles outside the headline have a factor, and no place among these numbers.
		if (step === null || (net === null && setAside !== 0)) return [];
		return [{ category: down, cell: { step, kg: net, items: number } }];
	});
	const byCategory = [...group(parts, ({ category }) => category)].map(([key, own]): HeatRow => ({
		key,
		label: partName('category', key, view.labels, locale),
		cells: own.map(({ cell }) => cell)
	}));
	return {
		grain,
		starts: startsOf(
			parts.map(({ cell }) => cell.step),
			grain,
			wanted.firstMonth
		),
		rows: byCategory.sort((a, b) => sizeOf(b) - sizeOf(a) || itemsOf(b) - itemsOf(a))
	};
}

/** What has no factor comes after all that has one. */
function sizeOf({ cells }: HeatRow): number {
	if (cells.every(({ kg }) => kg === null)) return -1;
	return Math.abs(sum(cells, ({ kg }) => kg ?? 0));
}

function itemsOf({ cells }: HeatRow): number {
	return sum(cells, ({ items }) => items);
}
