import type { TargetCourse } from './target-course';

/** What would have to happen for a target to be reached; what cannot be said is null. */
export interface TargetNeeds {
	/** What is still lacking, in the unit of the target; not above zero once it is reached. */
	readonly left: number;
	/** Of that, what each step that is left must bring. */
	readonly perStep: number | null;
	/** What a step brought of late. */
	readonly recent: number | null;
	/** Items of a step of late, and what one of them avoided on average, kg CO2e. */
	readonly recentItems: number | null;
	readonly perItem: number | null;
	/** Items that each step must bring with the kinds of items of late; null where one of them costs. */
	readonly itemsPerStep: number | null;
	/** What an item must avoid where there are as many as of late, kg CO2e. */
	readonly neededPerItem: number | null;
}

/** What a course needs, with the mean of items that a step brought of late. */
export function targetNeeds(course: TargetCourse, recentItems: number | null): TargetNeeds {
	const { target, observed, recent, stepsLeft } = course;
	const left = target - (observed.at(-1)?.value ?? 0);
	const perStep = stepsLeft > 0 && left > 0 ? left / stepsLeft : null;
	const hasItems = recentItems !== null && recentItems > 0;
	const perItem = hasItems && recent !== null ? recent.mean / recentItems : null;
	return {
		...{ left, perStep, recent: recent?.mean ?? null, recentItems, perItem },
		itemsPerStep: perStep !== null && perItem !== null && perItem > 0 ? perStep / perItem : null,
		neededPerItem: perStep !== null && hasItems ? perStep / recentItems : null
	};
}
