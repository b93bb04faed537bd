import { categoriesOf } from '$lib/assess/log-facts';
import type { CountedLog } from '$lib/assess/target-found';
import type { Target } from '$lib/model/target';
import type { FigureSubject } from './figure-subject';

/** The target that is drawn, with the whole log that it is looked for in; null where none is set. */
export function targetOfLog({
	library,
	facts,
	factors,
	times,
	filter,
	given
}: FigureSubject): { readonly target: Target; readonly log: CountedLog } | null {
	const [target] = given?.plan.targets ?? [];
	if (filter === null || target === undefined) return null;
	const categories = categoriesOf(library, facts);
	return { target, log: { cube: filter.cube, factors, times, categories } };
}
