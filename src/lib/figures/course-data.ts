import { extent, sum } from 'd3-array';
import { dayAfter } from '../model/calendar-steps';
import { formatPeriod } from '../messages/format/date';
import type { Locale } from '../messages/locale';
import type { CourseMode, CourseRows } from './course-rows';
import { trendData, trendDomain, type TrendData, type TrendMonth } from './trend-data';

/** The parts of each step. */
export function courseData({ starts, rows, totals }: CourseRows): TrendData {
	const places = new Map(starts.map((start, place) => [start, place]));
	const indexOf = (start: string) => places.get(start)!;
	return trendData(rows, totals, indexOf);
}

/**
 * Each part of a step as a share of what its parts avoided, 0 to 1; what cost more than it avoided is
 * a share below zero of the same whole. All are zero where no part avoided anything.
 */
export function sharesOf({ kg }: Pick<TrendMonth, 'kg'>): readonly number[] {
	const avoided = sum(kg, (part) => Math.max(0, part));
	return kg.map((part) => (avoided === 0 ? 0 : part / avoided));
}

/** The data with shares in place of kg, which have no range. */
export function sharedData(data: TrendData): TrendData {
	const months = data.months.map((month) => ({ ...month, kg: sharesOf(month), net: null }));
	return { ...data, months };
}

/** Everything the vertical scale must hold. */
export function courseDomain(data: TrendData, mode: CourseMode): [number, number] {
	if (mode !== 'lines') return trendDomain(data);
	const [low, high] = extent([0, ...data.months.flatMap(({ kg }) => kg)]) as [number, number];
	return low === high ? [0, 1] : [low, high];
}

/** The days of a step, no finer than they need to be: "14 Mar 2024", "Mar 2024", "2024". */
export function stepName(start: string, { starts }: Pick<CourseRows, 'starts'>, locale: Locale) {
	const next = starts[starts.indexOf(start) + 1]!;
	return formatPeriod(start, dayAfter(next, -1), locale);
}
