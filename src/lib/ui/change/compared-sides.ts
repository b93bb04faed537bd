import type { LogFacts } from '$lib/assess/log-facts';
import { otherLog } from '$lib/assess/other-log';
import { grownRows, type CountedSide, type TallyPair } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { Days } from '$lib/model/compared-periods';
import type { Scenario } from '$lib/model/scenario';
import type { LiveMethod, LiveResult } from '../live-result';
import { baseOf, type MethodChoices } from '../request';

/** What is in view in two periods. */
export interface ComparedPeriods {
	readonly kind: 'periods';
	readonly before: Days;
	readonly after: Days;
}

/** What is in view as it is, and under a scenario. */
export interface ComparedScenario {
	readonly kind: 'scenario';
	readonly scenario: Scenario;
}

/** Another log, whole, and what is in view of this one. */
export interface ComparedLogs {
	readonly kind: 'logs';
	/** Names of both, as their user knows them. */
	readonly names: { readonly before: string; readonly after: string };
	readonly other: LogFacts;
}

/** What is set against what. */
export type Compared = ComparedPeriods | ComparedScenario | ComparedLogs;

/** Two sides over one list of pairs, by the method of the later one. */
export interface ComparedSides {
	readonly pairs: readonly TallyPair[];
	readonly before: CountedSide;
	readonly after: CountedSide;
	readonly method: LiveMethod;
}

/** Counts of both sides with their factors; null where they are not counted in the same measure. */
export function comparedSides(
	live: LiveResult,
	choices: MethodChoices,
	compared: Compared,
	locale: Locale
): ComparedSides | null {
	const { pairs } = live.facts.tally;
	if (compared.kind === 'scenario') {
		const { scenario } = compared;
		const base = baseOf(choices);
		const before = live.by(base, locale);
		const method = live.by({ ...base, preset: scenario.preset, scenario }, locale);
		return { pairs, before: inView(live, before), after: inView(live, method), method };
	}
	const method = live.by(choices, locale);
	if (compared.kind === 'logs') return sidesOfLogs(live, method, compared);
	const [before, after] = [compared.before, compared.after].map((days) => ({
		whole: grownRows(live.view.countsIn(days), method.times),
		factors: method.factors
	}));
	return { pairs, before: before!, after: after!, method };
}

function inView(live: LiveResult, method: LiveMethod): CountedSide {
	return { whole: live.factsBy(method).tally.whole, factors: method.factors };
}

function sidesOfLogs(
	live: LiveResult,
	method: LiveMethod,
	{ other }: ComparedLogs
): ComparedSides | null {
	const { library } = live;
	const joined = otherLog({ library, facts: live.factsBy(method), ...method }, other);
	if (joined === null) return null;
	const { pairs, factors, before, after } = joined.sides;
	return { pairs, before: { whole: before, factors }, after: { whole: after, factors }, method };
}
