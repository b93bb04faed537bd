import type { TargetFound } from '$lib/assess/target-found';
import { reachedIn } from '$lib/assess/trace/target-number';
import { calendarSteps, dayAfter } from '$lib/model/calendar-steps';
import { numberId, shareId } from '$lib/model/number-id';
import type { OwnRef } from '$lib/model/number-ref';

type Asked = Extract<OwnRef, { readonly kind: 'target' }>['of'];

/** The name of a number of a target that is of no day. */
export function targetId({ target }: TargetFound, of: Asked): string {
	return numberId({ kind: 'target', target, of, day: null });
}

/** The name of what was reached by the last day that the log has of the period. */
export function reachedId(asked: TargetFound, until: string): string {
	const { from } = asked.course.period;
	return numberId(reachedIn(asked, { from, to: until }));
}

/**
 * The name of a number in the title: the target, which is its own pace at the end of the period; what
 * is expected then, or was reached; how far that is from the target, and as a share of it.
 */
function titleNumberId(asked: TargetFound, of: string | undefined): string | undefined {
	const { course, target } = asked;
	const { to } = course.period;
	const pace: OwnRef = { kind: 'target', target, of: 'pace', day: to };
	if (of === 'target') return numberId(pace);
	const value = endRef(asked);
	if (value === null) return undefined;
	switch (of) {
		case 'value':
			return numberId(value);
		case 'gap':
			return numberId({ kind: 'pair', how: 'less', of: pace, by: value });
		case 'share':
			return shareId({ kind: 'pair', how: 'less', of: value, by: pace }, pace);
		default:
			return undefined;
	}
}

/** What is expected by the end of the period, or, without a forecast, was reached in it. */
function endRef(asked: TargetFound): OwnRef | null {
	const { course, target } = asked;
	const end = course.forecast.at(-1);
	if (end !== undefined) return { kind: 'target', target, of: 'forecast', day: end.day };
	const last = course.observed.at(-1);
	if (last === undefined) return null;
	return reachedIn(asked, { from: course.period.from, to: last.day });
}

/** The name of a number of a target: in the row of a step, by its column, or in the title. */
export function stepNumberId(
	asked: TargetFound,
	step: string | null,
	keys: readonly string[] = []
): string | undefined {
	const [of] = keys;
	if (step === null) return titleNumberId(asked, of);
	const { course, target } = asked;
	const day = dayAfter(calendarSteps(step, step, course.step)[1]!, -1);
	if (of === 'pace' || of === 'forecast') {
		return numberId({ kind: 'target', target, of, day });
	}
	const last = course.observed.filter((point) => point.day >= step && point.day <= day).at(-1);
	return of === 'reached' && last !== undefined ? reachedId(asked, last.day) : undefined;
}
