import type { CalendarGrain } from '../model/calendar-steps';
import type { TrendRow, TrendTotal } from './rows';

/** The ways in which a course can be drawn. */
export const courseModes = ['stack', 'lines', 'share', 'running'] as const;

/** One of them: parts on each other, each for itself, in shares, or all that came together so far. */
export type CourseMode = (typeof courseModes)[number];

/** The steps of a calendar. */
export interface CourseSteps {
	readonly grain: CalendarGrain;
	/** First days of all steps from the first to the last, and the day after the last. */
	readonly starts: readonly string[];
}

/** Net avoided emissions over the steps of a calendar, in kg CO2e. Their `month` is the step's first day. */
export interface CourseRows extends CourseSteps {
	/**
	 * What each part has in each step; the key is empty for what is not stated. Where totals run there
	 * is one part alone: what came together up to the end of the step.
	 */
	readonly rows: readonly TrendRow[];
	/** Of each step; of what came together up to its end where that is drawn. */
	readonly totals: readonly TrendTotal[];
	/** Whether the steps are coarser than was asked for, because they were too many to be told apart. */
	readonly coarser: boolean;
}
