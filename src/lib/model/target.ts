import { calendarSteps, dayAfter, monthsAfter } from './calendar-steps';
import type { Days } from './compared-periods';
import type { FilterColumn } from './trade-filter';

/** What a target is set for: net avoided emissions in kg CO2e, or items. */
export const targetMeasures = ['net', 'items'] as const;

/** One of them. */
export type TargetMeasure = (typeof targetMeasures)[number];

/** How long the period of a target is. */
export const targetGrains = ['month', 'quarter', 'year'] as const;

/** One of them. */
export type TargetGrain = (typeof targetGrains)[number];

/** What a target can be limited to one part of. */
export const targetDimensions = ['group', 'platform', 'region', 'channel'] as const;

/** One of them; `group` is a group of categories. */
export type TargetDimension = (typeof targetDimensions)[number];

/** One part of a log. */
export interface TargetPart {
	readonly dimension: TargetDimension;
	readonly key: string;
}

/** What a platform means to reach by the end of a period. */
export interface Target {
	readonly measure: TargetMeasure;
	readonly grain: TargetGrain;
	/** First day of the period, that of a month: a fiscal year begins where it says. */
	readonly from: string;
	/** The part of the log that it is set for; null for all of it. */
	readonly part: TargetPart | null;
	/** In kg CO2e, or items; above zero. */
	readonly value: number;
}

/** Something that happened on a day, to be seen beside the numbers of that time. */
export interface Annotation {
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly text: string;
}

/** What is meant to be reached, and what happened on the way. */
export interface Plan {
	readonly targets: readonly Target[];
	readonly annotations: readonly Annotation[];
}

/** Nothing is meant to be reached yet. */
export const emptyPlan: Plan = { targets: [], annotations: [] };

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The days of a target's period. */
export function targetDays({ grain, from }: Pick<Target, 'grain' | 'from'>): Days {
	return { from, to: dayAfter(monthsAfter(from, monthsIn[grain]), -1) };
}

/** The periods that some days reach into, the latest first. */
export function periodsIn({ from, to }: Days, grain: TargetGrain, firstMonth = 1): readonly Days[] {
	const firsts = calendarSteps(from, to, grain, firstMonth).slice(0, -1);
	return firsts.toReversed().map((first) => targetDays({ grain, from: first }));
}

/** What tells a target from others: the same again takes the place of what was meant before. */
export function targetKey({ measure, grain, from, part }: Target): string {
	return [measure, grain, from, part?.dimension ?? '', part?.key ?? ''].join('|');
}

/** The plan with a target put in, in the order of periods; it takes the place of `before` and of its like. */
export function withTarget(plan: Plan, target: Target, before: Target | null = null): Plan {
	const replaced = new Set([target, ...(before === null ? [] : [before])].map(targetKey));
	const others = plan.targets.filter((other) => !replaced.has(targetKey(other)));
	const targets = [...others, target].sort((a, b) => (targetKey(a) < targetKey(b) ? -1 : 1));
	return { ...plan, targets: targets.sort((a, b) => compare(a.from, b.from)) };
}

/** The plan without a target. */
export function withoutTarget(plan: Plan, target: Target): Plan {
	return { ...plan, targets: plan.targets.filter((other) => other !== target) };
}

/** The plan with an annotation, in the order of days; the same one is not put in twice. */
export function withAnnotation(plan: Plan, { day, text }: Annotation): Plan {
	const others = plan.annotations.filter((other) => other.day !== day || other.text !== text);
	const annotations = [...others, { day, text }].sort((a, b) => compare(a.day, b.day));
	return { ...plan, annotations };
}

/** The plan without an annotation. */
export function withoutAnnotation(plan: Plan, annotation: Annotation): Plan {
	return { ...plan, annotations: plan.annotations.filter((other) => other !== annotation) };
}

/** A plan with all that another holds: what both are set for is taken from the other. */
export function joinedPlans(plan: Plan, other: Plan): Plan {
	const targets = other.targets.reduce((joined, target) => withTarget(joined, target), plan);
	return other.annotations.reduce(withAnnotation, targets);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The column of the log that a dimension is told by. */
export function columnOf(dimension: TargetDimension): FilterColumn {
	return dimension === 'group' ? 'category' : dimension;
}
