import { calendarSteps, dayAfter, type CalendarGrain } from '$lib/model/calendar-steps';

/** A calendar's steps over a log, and which of them are in view: from step `first` to before `end`. */
export interface PeriodSteps {
	/** First days of the steps, and the day after the last one. */
	readonly starts: readonly string[];
	readonly first: number;
	readonly end: number;
}

/** First and last day in view; null where the log itself sets the limit. */
export interface Limits {
	readonly from: string | null;
	readonly to: string | null;
}

/** The steps of a log, `days` being its first and last, and those that the limits leave in view. */
export function periodSteps(
	days: { readonly from: string; readonly to: string },
	{ from, to }: Limits,
	grain: CalendarGrain,
	firstMonth: number
): PeriodSteps {
	const starts = calendarSteps(days.from, days.to, grain, firstMonth);
	const count = starts.length - 1;
	const first =
		from === null
			? 0
			: Math.max(
					0,
					starts.findLastIndex((start) => start <= from)
				);
	const after = to === null ? count : starts.findIndex((start) => start > to);
	return {
		starts,
		first: Math.min(first, count - 1),
		end: after === -1 ? count : Math.max(1, after)
	};
}

/** The limits that leave some steps in view; the outermost steps are limited by the log itself. */
export function limitsOf(starts: readonly string[], first: number, end: number): Limits {
	return {
		from: first === 0 ? null : starts[first]!,
		to: end === starts.length - 1 ? null : dayAfter(starts[end]!, -1)
	};
}
