import {
	calendarGrains,
	calendarSteps,
	dayText,
	type CalendarGrain
} from '$lib/model/calendar-steps';
import type { InView } from './in-view';

/** The steps of a calendar that are wanted. */
export interface WantedSteps {
	readonly grain: CalendarGrain;
	readonly firstMonth: number;
}

/** The steps wanted, or the finest ones of which there are no more than `most` in view. */
export function drawnGrain(
	{ filter }: Pick<InView, 'filter'>,
	{ grain, firstMonth }: WantedSteps,
	most: number
): CalendarGrain {
	const days = filter.days();
	if (days === null) return grain;
	const [from, to] = [dayText(days.from), dayText(days.to)];
	const count = (one: CalendarGrain) => calendarSteps(from, to, one, firstMonth).length - 1;
	const coarser = calendarGrains.slice(calendarGrains.indexOf(grain));
	return coarser.find((one) => count(one) <= most) ?? 'year';
}

/** First days of all steps from the first to the last of some, and the day after the last. */
export function startsOf(
	steps: readonly (string | null)[],
	grain: CalendarGrain,
	firstMonth: number
): readonly string[] {
	const dated = steps.filter((step) => step !== null).sort();
	const [first, last] = [dated[0], dated.at(-1)];
	if (first === undefined || last === undefined) return [];
	return calendarSteps(first, last, grain, firstMonth);
}
