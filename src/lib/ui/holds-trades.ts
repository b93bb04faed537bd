import type { Assessment } from '$lib/model/assessment';

/** Whether single trades are at hand, or counts of them alone: what reads trades again is not offered then. */
export function holdsTrades({ issues }: Pick<Assessment, 'issues'>): boolean {
	return !issues.some(({ code }) => code === 'from_cube');
}
