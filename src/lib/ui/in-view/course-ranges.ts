import type { CourseRows, TrendRow, TrendTotal } from '$lib/figures';
import type { Quantiles } from '$lib/impact';
import type { LiveResult } from '../live-result';
import { runningTotals, type CountedCourse } from './course-in-view';
import type { InView } from './in-view';

/** Ranges of the steps of a course, drawn in the worker. */
export interface CourseRanges {
	/** The course they are of. */
	readonly of: CountedCourse;
	readonly steps: readonly Quantiles[];
	readonly undated: Quantiles | null;
}

/** Draws the ranges of a course: of each step, or of what came together up to its end. */
export async function askCourseRanges(
	live: LiveResult,
	{ factors }: InView,
	course: CountedCourse,
	running: boolean
): Promise<CourseRanges> {
	const ask = (parts: CountedCourse['holdings'], adds: boolean) =>
		live.analyst.ask('parts', { factors, parts, running: adds });
	const steps = await ask(course.holdings, running);
	const { undated } = course;
	const rest = undated === null ? null : (await ask([undated.held], false))[0]!;
	return { of: course, steps, undated: rest };
}

/** The course with its totals as they are drawn; without their ranges as long as these are not there. */
export function rangedCourse(
	course: CountedCourse,
	ranges: CourseRanges | null,
	running: boolean
): CourseRows {
	const { rows, totals, undated } = course;
	const drawn = running ? runningTotals(totals) : totals;
	const known = ranges?.of === course ? ranges : null;
	const nets = drawn.map(({ step, central }, place): TrendTotal => {
		const range = known?.steps[place];
		return { month: step, net: range === undefined ? null : { ...range, central } };
	});
	const rest = known?.undated && undated ? { ...known.undated, central: undated.central } : null;
	return {
		...rows,
		rows: running ? drawn.map(({ step, central }) => totalRow(step, central)) : rows.rows,
		totals: [...nets, ...(rest === null ? [] : [{ month: null, net: rest }])]
	};
}

function totalRow(month: string, kg: number): TrendRow {
	return { month, key: 'total', label: '', kg };
}
