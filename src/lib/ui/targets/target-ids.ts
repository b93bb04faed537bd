import { reachedIn } from '$lib/assess/trace/target-number';
import { calendarSteps, dayAfter } from '$lib/model/calendar-steps';
import { numberId } from '$lib/model/number-id';
import type { OwnRef } from '$lib/model/number-ref';
import type { AskedTarget } from './ask-target';

type Asked = Extract<OwnRef, { readonly kind: 'target' }>['of'];

/** The name of a number of a target that is of no day. */
export function targetId({ target }: AskedTarget, of: Asked): string {
	return numberId({ kind: 'target', target, of, day: null });
}

/** The name of what was reached by the last day that the log has of the period. */
export function reachedId(asked: AskedTarget, until: string): string {
	const { from } = asked.course.period;
	return numberId(reachedIn(asked, { from, to: until }));
}

/** The name of a number in the table of a target: in the row of a step, by its column. */
export function stepNumberId(
	asked: AskedTarget,
	step: string | null,
	keys: readonly string[] = []
): string | undefined {
	if (step === null) return undefined;
	const { course, target } = asked;
	const day = dayAfter(calendarSteps(step, step, course.step)[1]!, -1);
	const [of] = keys;
	if (of === 'pace' || of === 'forecast') {
		return numberId({ kind: 'target', target, of, day });
	}
	const last = course.observed.filter((point) => point.day >= step && point.day <= day).at(-1);
	return of === 'reached' && last !== undefined ? reachedId(asked, last.day) : undefined;
}
