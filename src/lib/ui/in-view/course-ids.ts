import type { CourseRows } from '$lib/figures';
import type { InView } from './in-view';
import { daysWithin, partsSelected, selectedId, stepDays } from './selected-ids';
import type { ViewDimension } from './view-dimension';

/** A number of a course. */
interface CourseNumber {
	/** First day of the step. */
	readonly step: string;
	/** The parts that are taken together; the step as a whole where none are named. */
	readonly keys: readonly string[] | undefined;
	readonly by: ViewDimension;
	/** Whether all that came together up to the end of the step is meant. */
	readonly running: boolean;
}

/** A course leaves the key of what is not stated empty. */
const keyOf = (key: string) => (key === '' ? null : key);

/** The name of a number of a course: of some days, as far as the figure counts them. */
export function stepId(
	view: InView,
	{ grain, rows, starts }: CourseRows,
	{ step, keys, by, running }: CourseNumber
): string | undefined {
	const own = stepDays(step, starts);
	const reach = running ? { from: null, to: own.to } : own;
	// Days and weeks are those of the period in view; longer steps all stay in sight.
	const isFine = grain === 'day' || grain === 'week';
	const days = isFine ? daysWithin(reach, view.filter.filter) : reach;
	if (keys === undefined || running) return selectedId({ days });
	const named = [...new Set(rows.map(({ key }) => keyOf(key)))];
	const part = partsSelected(view, by, keys.map(keyOf), named);
	return part === null ? undefined : selectedId({ days, where: [part] });
}
