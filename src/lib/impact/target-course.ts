import { calendarSteps, dayAfter, dayNumber, monthsAfter } from '../model/calendar-steps';
import type { Days } from '../model/compared-periods';
import { forecast, type Forecast, type ForecastMethod, type ForecastStep } from './forecast';

/** A value at the end of a day. */
export interface CoursePoint {
	readonly day: string;
	readonly value: number;
}

/** A value at the end of a day with the range of its forecast, 5th to 95th percentile. */
export interface ForecastPoint {
	readonly day: string;
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** A log by the day, from the first day that it covers to the last; days behind the values are zero. */
export interface DayValues {
	readonly days: Days;
	readonly values: readonly number[];
}

/** How far a target is reached: everything in the unit of the target, added up from the period's start. */
export interface TargetCourse {
	readonly period: Days;
	readonly target: number;
	/** `month` or `day`: what one step of the course and of the forecast is. */
	readonly step: 'month' | 'day';
	/** What the log has of the period, by the end of each step; empty before the period begins. */
	readonly observed: readonly CoursePoint[];
	/** False where the period begins before the log: then its beginning is not known. */
	readonly isWhole: boolean;
	/** What is to be expected after it; empty where the period is over or nothing can be said. */
	readonly forecast: readonly ForecastPoint[];
	readonly method: ForecastMethod | null;
	/** Whether what is expected can fall below zero, as the past did. */
	readonly isFalling: boolean;
	/** What would be on pace for the target, by the end of each step. */
	readonly pace: readonly CoursePoint[];
	/** By the days of the calendar, or by how the same period went a year before. */
	readonly paceBy: 'calendar' | 'last_year';
	/** What the last steps gave on average, and how many steps are left; null without steps. */
	readonly recent: { readonly steps: number; readonly mean: number } | null;
	readonly stepsLeft: number;
	/** The steps that the log covers from first to last day: what the past is told by. */
	readonly past: readonly Days[];
	/** The steps from the day after the log to the end of the period. */
	readonly ahead: readonly StepAhead[];
}

/** Steps that count as of late: three months, or four whole weeks of days. */
const recentSteps = { month: 3, day: 28 } as const;
/** Further ahead than this nothing is forecast. */
const longestAhead = { month: 36, day: 92 } as const;
/** Steps after which a year comes round; null where none is looked for. */
export const seasons = { month: 12, day: null } as const;
/** A mean is taken of a year of months or of four whole weeks, in which every weekday counts alike. */
const longestMean = { month: 12, day: 28 } as const;

/** The course of a period towards a target, from a log by the day. */
export function targetCourse(
	log: DayValues,
	period: Days,
	target: number,
	grain: 'month' | 'quarter' | 'year'
): TargetCourse {
	const { days } = log;
	const sums = runningSums(log.values);
	const between = (from: string, to: string) => sumBetween(sums, days, from, to);
	const step = grain === 'month' && !isByMonth(log) ? 'day' : 'month';
	const ends = stepEnds(period.from, period.to, step);
	const known = ends.filter((day) => day <= days.to);
	const last = days.to >= period.from && days.to < period.to ? days.to : null;
	const observedDays = last === null || known.includes(last) ? known : [...known, last];
	const observed = observedDays.map((day) => ({ day, value: between(period.from, day) }));
	const covered = wholeSteps(days, step);
	const past = covered.map(({ from, to }) => between(from, to));
	const soFar = observed.at(-1)?.value ?? 0;
	const ahead = aheadOf(days.to, period, step);
	const told = ahead.length > 0 && ahead.length <= longestAhead[step];
	const found = told
		? forecast(past, ahead, { season: seasons[step], longestMean: longestMean[step] })
		: null;
	const late = past.slice(-recentSteps[step]);
	return {
		...{ period, target, step, observed, isWhole: days.from <= period.from },
		forecast: found === null ? [] : forecastPoints(found, ahead, soFar),
		method: found?.method ?? null,
		isFalling: found?.isFalling ?? false,
		...paceOf(days, period, ends, target, between),
		recent:
			late.length === 0
				? null
				: { steps: late.length, mean: late.reduce((sum, value) => sum + value, 0) / late.length },
		stepsLeft: ahead.reduce((sum, { share, counts }) => sum + (counts ? share : 0), 0),
		past: covered,
		ahead
	};
}

/** The last day of every step of a period. */
function stepEnds(from: string, to: string, step: 'month' | 'day'): readonly string[] {
	return calendarSteps(from, to, step)
		.slice(1)
		.map((next) => dayAfter(next, -1));
}

/** The steps that a log covers from first to last day. */
function wholeSteps(days: Days, step: 'month' | 'day'): readonly Days[] {
	const starts = calendarSteps(days.from, days.to, step);
	return starts.slice(0, -1).flatMap((from, at) => {
		const to = dayAfter(starts[at + 1]!, -1);
		return from >= days.from && to <= days.to ? [{ from, to }] : [];
	});
}

/** A step that is still to come, in whole or in part. */
export interface StepAhead extends ForecastStep {
	/** Its last day. */
	readonly day: string;
}

/** The steps from the day after the log to the end of the period. */
function aheadOf(lastDay: string, period: Days, step: 'month' | 'day'): readonly StepAhead[] {
	const next = dayAfter(lastDay, 1);
	if (next > period.to) return [];
	const starts = calendarSteps(next, period.to, step);
	return starts.slice(0, -1).map((from, at) => {
		const end = starts[at + 1]!;
		const length = dayNumber(end) - dayNumber(from);
		const left = dayNumber(end) - Math.max(dayNumber(from), dayNumber(next));
		return { day: dayAfter(end, -1), share: left / length, counts: from >= period.from };
	});
}

/** The forecast on top of what the log has, beginning where that ends. */
function forecastPoints(
	{ sums }: Forecast,
	ahead: readonly StepAhead[],
	soFar: number
): readonly ForecastPoint[] {
	return sums.flatMap(({ low, central, high }, at) =>
		ahead[at]!.counts
			? [
					{
						day: ahead[at]!.day,
						low: soFar + low,
						central: soFar + central,
						high: soFar + high
					}
				]
			: []
	);
}

/**
 * What is on pace: the target by the days that have passed, or by what had been reached at the same
 * time of a year before, where the log has that year and it ended above zero.
 */
function paceOf(
	days: Days,
	period: Days,
	ends: readonly string[],
	target: number,
	between: (from: string, to: string) => number
): Pick<TargetCourse, 'pace' | 'paceBy'> {
	const { from: start, to: end } = yearBefore(period);
	const whole = days.from <= start && end <= days.to ? between(start, end) : 0;
	if (whole > 0 && ends.length > 1 && ends.length <= 12) {
		const share = (day: string) =>
			between(start, yearBefore({ from: period.from, to: day }).to) / whole;
		return {
			pace: ends.map((day) => ({ day, value: target * share(day) })),
			paceBy: 'last_year'
		};
	}
	const before = dayNumber(period.from) - 1;
	const length = dayNumber(period.to) - before;
	const paced = (day: string) => (target * (dayNumber(day) - before)) / length;
	return { pace: ends.map((day) => ({ day, value: paced(day) })), paceBy: 'calendar' };
}

/** The same days of the year before. */
export function yearBefore({ from, to }: Days): Days {
	return { from: monthsAfter(from, -12), to: dayAfter(monthsAfter(dayAfter(to, 1), -12), -1) };
}

/** A log that was added up by month covers days behind its last value: its days tell nothing. */
function isByMonth({ days, values }: DayValues): boolean {
	return dayNumber(days.to) - dayNumber(days.from) + 1 > values.length;
}

function runningSums(values: readonly number[]): readonly number[] {
	const sums = [0];
	for (const value of values) sums.push(sums.at(-1)! + value);
	return sums;
}

/** The sum from one day to another, both included; what lies outside the log adds nothing. */
function sumBetween(sums: readonly number[], { from }: Days, first: string, last: string): number {
	const place = (day: number) => Math.max(0, Math.min(sums.length - 1, day - dayNumber(from)));
	return sums[place(dayNumber(last) + 1)]! - sums[place(dayNumber(first))]!;
}
