import { dayAfter, dayNumber, firstOfMonth, monthsAfter } from './calendar-steps';

/** A period from first to last day, `YYYY-MM-DD`, both included. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** What a period can be set against. */
export const comparisons = ['previous', 'last_year'] as const;

/** One of them. */
export type ComparisonKind = (typeof comparisons)[number];

/**
 * The period to look at where none was chosen: the last twelve months of a log that has two years,
 * else its last month; null where the log is shorter than two months.
 */
export function latestPeriod({ from, to }: Days): Days | null {
	const [first, last] = [firstOfMonth(from), firstOfMonth(to)];
	const end = dayAfter(monthsAfter(last, 1), -1);
	if (monthsAfter(first, 23) <= last) return { from: monthsAfter(last, -11), to: end };
	return monthsAfter(first, 1) <= last ? { from: last, to: end } : null;
}

/**
 * The period that another is set against: as many whole months before it, or as many days, or the
 * same days a year before.
 */
export function comparedPeriod({ from, to }: Days, kind: ComparisonKind): Days {
	const months = wholeMonths(from, to);
	const back = kind === 'last_year' ? 12 : months;
	if (back !== null) {
		const end = monthsAfter(firstOfMonth(dayAfter(to, 1)), -back);
		const isWhole = months !== null;
		return {
			from: monthsAfter(from, -back),
			to: isWhole ? dayAfter(end, -1) : monthsAfter(to, -back)
		};
	}
	const days = dayNumber(to) - dayNumber(from) + 1;
	return { from: dayAfter(from, -days), to: dayAfter(from, -1) };
}

/** How many months a period holds, or null where it does not begin and end with one. */
function wholeMonths(from: string, to: string): number | null {
	const after = dayAfter(to, 1);
	if (!from.endsWith('-01') || !after.endsWith('-01')) return null;
	const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	return months(after) - months(from);
}
