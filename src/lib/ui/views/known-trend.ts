import { courseModes } from '$lib/figures/course-rows';
import { calendarGrains } from '$lib/model/calendar-steps';
import type { ViewTrend } from '$lib/model/view';
import type { CourseChoice } from '../in-view/course-in-view';
import { viewDimensions } from '../in-view/view-dimension';

/** How a view wants the trend drawn; null where it does not say, or says what is not known here. */
export function knownTrend(trend: ViewTrend | null): CourseChoice | null {
	if (trend === null) return null;
	const mode = courseModes.find((known) => known === trend.mode);
	const by = viewDimensions.find((known) => known === trend.by);
	const grain = calendarGrains.find((known) => known === trend.grain);
	if (mode === undefined || by === undefined || grain === undefined) return null;
	return { mode, by, grain, firstMonth: trend.firstMonth };
}
