/** The steps that a calendar can be walked in. */
export const calendarGrains = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** One of them. */
export type CalendarGrain = (typeof calendarGrains)[number];

/** Days as `YYYY-MM-DD`, in UTC: no time zone moves them. */
type Day = string;

/**
 * The first day of every step from the one that holds `from` to the one that holds `to`, and the first
 * day after. Weeks begin on Monday (ISO 8601); quarters and years with `firstMonth`, 1 to 12.
 */
export function calendarSteps(
	from: Day,
	to: Day,
	grain: CalendarGrain,
	firstMonth = 1
): readonly Day[] {
	const steps = [firstDayOf(from, grain, firstMonth)];
	while (steps.at(-1)! <= to) steps.push(nextStep(steps.at(-1)!, grain));
	return steps;
}

/** The day before or after by a number of days. */
export function dayAfter(day: Day, days: number): Day {
	const time = dateOf(day);
	time.setUTCDate(time.getUTCDate() + days);
	return textOf(time);
}

/** The same day of a month before or after, or the last one of a month that is too short. */
export function monthsAfter(day: Day, months: number): Day {
	const time = dateOf(`${day.slice(0, 7)}-01`);
	time.setUTCMonth(time.getUTCMonth() + months + 1, 0);
	const last = time.getUTCDate();
	time.setUTCDate(Math.min(last, Number(day.slice(8))));
	return textOf(time);
}

function firstDayOf(day: Day, grain: CalendarGrain, firstMonth: number): Day {
	if (grain === 'day') return day;
	if (grain === 'week') return dayAfter(day, -((dateOf(day).getUTCDay() + 6) % 7));
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const months = { month: 1, quarter: 3, year: 12 }[grain];
	const past = (month - firstMonth + 12) % months;
	return textOf(new Date(Date.UTC(year, month - 1 - past, 1)));
}

function nextStep(first: Day, grain: CalendarGrain): Day {
	if (grain === 'day') return dayAfter(first, 1);
	if (grain === 'week') return dayAfter(first, 7);
	const months = { month: 1, quarter: 3, year: 12 }[grain];
	const time = dateOf(first);
	time.setUTCMonth(time.getUTCMonth() + months);
	return textOf(time);
}

function dateOf(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

function textOf(time: Date): Day {
	return time.toISOString().slice(0, 10);
}
