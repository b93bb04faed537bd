import * as v from 'valibot';
import { dayNumber, dayText } from './calendar-steps';
import { emptyPlan, targetDimensions, targetGrains, targetMeasures, type Plan } from './target';

/** Longer texts would not fit beside a figure. */
export const longestAnnotation = 200;
/** More than these are no plan. */
const most = 200;

const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/),
	v.check((text) => !Number.isNaN(dayNumber(text)) && dayText(dayNumber(text)) === text, 'a day')
);
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/** A target as it is kept. */
export const targetShape = v.object({
	measure: v.picklist(targetMeasures),
	grain: v.picklist(targetGrains),
	from: v.pipe(day, v.endsWith('-01')),
	part: v.nullable(v.object({ dimension: v.picklist(targetDimensions), key })),
	value: v.pipe(v.number(), v.finite(), v.gtValue(0))
});

/** An annotation as it is kept. */
export const annotationShape = v.object({
	day,
	text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestAnnotation))
});

/** What a project may say of targets and annotations. */
export const planShape = {
	targets: v.optional(v.pipe(v.array(targetShape), v.maxLength(most))),
	annotations: v.optional(v.pipe(v.array(annotationShape), v.maxLength(most)))
};

const plan = v.object(planShape);

/** A plan from what was kept of it, or null where that is none. */
export function readPlan(value: unknown): Plan | null {
	const read = v.safeParse(plan, value);
	return read.success ? { ...emptyPlan, ...read.output } : null;
}
