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

const dayMs = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
	return dateOf(day).getTime() / dayMs;
}

/** The day by its number of days since 1970-01-01. */
export function dayText(day: number): Day {
	return textOf(new Date(day * dayMs));
}

/** The day before or after by a number of days. */
export function dayAfter(day: Day, days: number): Day {
	return dayText(dayNumber(day) + days);
}

/** The first day of a day's month. */
export function firstOfMonth(day: Day): Day {
	return `${day.slice(0, 7)}-01`;
}

/** The same day of a month before or after, or the last one of a month that is too short. */
export function monthsAfter(day: Day, months: number): Day {
	const time = dateOf(firstOfMonth(day));
	time.setUTCMonth(time.getUTCMonth() + months + 1, 0);
	const last = time.getUTCDate();
	time.setUTCDate(Math.min(last, Number(day.slice(8))));
	return textOf(time);
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

function firstDayOf(day: Day, grain: CalendarGrain, firstMonth: number): Day {
	if (grain === 'day') return day;
	if (grain === 'week') return dayAfter(day, -((dateOf(day).getUTCDay() + 6) % 7));
	const past = (Number(day.slice(5, 7)) - firstMonth + 12) % monthsIn[grain];
	return monthsAfter(firstOfMonth(day), -past);
}

function nextStep(first: Day, grain: CalendarGrain): Day {
	if (grain === 'day') return dayAfter(first, 1);
	if (grain === 'week') return dayAfter(first, 7);
	return monthsAfter(first, monthsIn[grain]);
}

function dateOf(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

function textOf(time: Date): Day {
	return time.toISOString().slice(0, 10);
}
