import { othersKey, type CourseMode, type CourseRows, type TrendRow } from '$lib/figures';
import { crossCount, stepColumn, type Holding } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { CalendarGrain } from '$lib/model/calendar-steps';
import { everyDay, holdingsOf, leading, netOf, type InView } from './in-view';
import { drawnGrain, startsOf } from './steps-in-view';
import { columnOf } from './dimension-column';
import { partName, type ViewDimension } from './view-dimension';

/** How a trend is wanted. */
export interface CourseChoice {
	mode: CourseMode;
	by: ViewDimension;
	grain: CalendarGrain;
	/** The month with which quarters and years begin, 1 to 12. */
	firstMonth: number;
}

/** What a step comes to. */
export interface StepTotal {
	/** Its first day. */
	readonly step: string;
	readonly central: number;
}

/** A course without ranges, and what these are drawn from. */
export interface CountedCourse {
	readonly rows: CourseRows;
	/** The central net of each dated step that is drawn, kg CO2e. */
	readonly totals: readonly StepTotal[];
	/** The counts of each dated step that is drawn, in their order. */
	readonly holdings: readonly (readonly Holding[])[];
	/** Those of undated trades, with their central net in kg CO2e; null where there are none. */
	readonly undated: { readonly held: readonly Holding[]; readonly central: number } | null;
}

/** More steps than this cannot be told apart. */
const mostSteps = 400;

/** Parts counted one by one; colours tell no more of them apart. */
const mostParts = 6;

/** The counts of the steps of a calendar by the parts of a dimension. */
export function courseInView(view: InView, choice: CourseChoice, locale: Locale): CountedCourse {
	const { cube } = view.filter;
	const grain = drawnGrain(view, choice, mostSteps);
	const steps = stepColumn(cube, grain, choice.firstMonth);
	const scope = isFine(grain) ? undefined : everyDay;
	const column = columnOf(cube, choice.by, view.labels);
	const { cells, rows } = crossCount(view.filter, steps, leading(view, column, mostParts), scope);
	const whole = view.filter.counts(steps, scope);
	const parts = netOf(view, rows).flatMap(({ net }, place): TrendRow[] => {
		const { across, down } = cells[place]!;
		if (net === null) return [];
		return [
			{ month: across, key: down ?? '', label: labelOf(down, view, choice, locale), kg: net }
		];
	});
	const holdings = holdingsOf(view, whole);
	const totals = netOf(view, whole);
	const drawn = totals.map(({ key, net }, place) => ({ key, net, held: holdings[place]! }));
	const dated = drawn.filter(({ key, net }) => key !== null && net !== null);
	const undated = drawn.find(({ key, net }) => key === null && net !== null);
	return {
		rows: {
			grain,
			starts: startsOf(steps.keys, grain, choice.firstMonth),
			rows: parts,
			totals: [],
			coarser: grain !== choice.grain
		},
		totals: dated.map(({ key, net }) => ({ step: key!, central: net! })),
		holdings: dated.map(({ held }) => held),
		undated: undated === undefined ? null : { held: undated.held, central: undated.net! }
	};
}

const isFine = (grain: CalendarGrain) => grain === 'day' || grain === 'week';

function labelOf(
	key: string | null,
	{ labels }: InView,
	{ by }: CourseChoice,
	locale: Locale
): string {
	if (key === othersKey) return m.figure_trend_other({}, { locale });
	return partName(by, key, labels, locale);
}

/** What each step comes to with all before it, kg CO2e. */
export function runningTotals(totals: readonly StepTotal[]): readonly StepTotal[] {
	let sum = 0;
	return totals.map(({ step, central }) => ({ step, central: (sum += central) }));
}
