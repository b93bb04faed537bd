import type { CourseRows } from '$lib/figures';
import { numberId, type OwnRef } from '$lib/model/number-id';
import type { InView } from './in-view';
import { daysWithin, partsSelected, selectedRef, stepDays } from './selected-ids';
import type { ViewDimension } from './view-dimension';

/** A number of a course. */
interface CourseNumber {
	/** First day of the step. */
	readonly step: string;
	/** That of a later step, where all from the one to the other are meant. */
	readonly until?: string | undefined;
	/** The parts that are taken together; the step as a whole where none are named. */
	readonly keys: readonly string[] | undefined;
	readonly by: ViewDimension;
	/** Whether all that came together up to the end of the step is meant. */
	readonly running: boolean;
}

/** A course leaves the key of what is not stated empty. */
const keyOf = (key: string) => (key === '' ? null : key);

/** A number of a course by what it counts, or null where nothing is left of it. */
function stepRef(
	view: InView,
	{ grain, rows, starts }: CourseRows,
	{ step, until = step, keys, by, running }: CourseNumber
): OwnRef | null {
	const own = { from: step, to: stepDays(until, starts).to };
	const reach = running ? { from: null, to: own.to } : own;
	// Days and weeks are those of the period in view; longer steps all stay in sight.
	const isFine = grain === 'day' || grain === 'week';
	const days = isFine ? daysWithin(reach, view.filter.filter) : reach;
	if (keys === undefined || running) return selectedRef({ days });
	const named = [...new Set(rows.map(({ key }) => keyOf(key)))];
	const part = partsSelected(view, by, keys.map(keyOf), named);
	return part === null ? null : selectedRef({ days, where: [part] });
}

/** The name of a number of a course: of some days, as far as the figure counts them. */
export function stepId(view: InView, course: CourseRows, asked: CourseNumber): string | undefined {
	const ref = stepRef(view, course, asked);
	return ref === null ? undefined : numberId(ref);
}

/** A number of a title by the steps and the part that it is of; undefined where it names none. */
export function titleNumber(
	keys: readonly string[] | undefined
): Pick<CourseNumber, 'step' | 'until' | 'keys'> | undefined {
	const [step, until, ...parts] = keys ?? [];
	return step === undefined || until === undefined ? undefined : { step, until, keys: parts };
}

/** The name of the share that some parts have in a step, of all `parts` that are drawn. */
export function portionId(
	view: InView,
	course: CourseRows,
	{
		parts,
		...asked
	}: Omit<CourseNumber, 'running'> & { readonly parts: readonly (readonly string[])[] }
): string | undefined {
	const refs = parts.map((keys) => stepRef(view, course, { ...asked, keys, running: false }));
	const of = refs.filter((ref) => ref !== null);
	const at = of.indexOf(refs[parts.findIndex((keys) => keys.join() === asked.keys?.join())]!);
	return at === -1 ? undefined : numberId({ kind: 'portion', at, of });
}
