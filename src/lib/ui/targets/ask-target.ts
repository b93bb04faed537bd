import { categoriesOf } from '$lib/assess/log-facts';
import { targetFound, type CountedLog, type TargetFound } from '$lib/assess/target-found';
import { holdingsIn, type SeriesPart, type TargetCourse } from '$lib/impact';
import type { Estimate } from '$lib/model/estimate';
import type { Target } from '$lib/model/target';
import type { LiveMethod, LiveResult } from '../live-result';
import type { AskDraws } from '../studio/figure-subject';

/** How far a target is reached, and what it takes. */
export interface AskedTarget extends TargetFound {
	/** What was reached, with the range of its factors; null for items, which are counted. */
	readonly soFar: Estimate | null;
}

/** The course of a target in the whole log by a method; null for a log without dates. */
export function askTarget(
	live: LiveResult,
	{ factors, times }: LiveMethod,
	target: Target
): Promise<AskedTarget | null> {
	const categories = categoriesOf(live.library, live.facts);
	const log = { cube: live.view.cube, factors, times, categories };
	return targetIn(log, (kind, job) => live.analyst.ask(kind, job), target);
}

/** The course of a target in counts; null where they have no dates. */
export async function targetIn(
	log: CountedLog,
	ask: AskDraws,
	target: Target
): Promise<AskedTarget | null> {
	const found = targetFound(log, target);
	if (found === null) return null;
	const { part, course } = found;
	const { period, observed } = course;
	const last = observed.at(-1);
	if (target.measure !== 'net' || last === undefined) return { ...found, soFar: null };
	const days = { from: period.from, to: last.day };
	return { ...found, soFar: await rangeOf(log, ask, { part, days }, last.value) };
}

/** The range that the factors leave what was reached. */
async function rangeOf(
	{ cube, factors, times }: CountedLog,
	ask: AskDraws,
	{ part, days }: { readonly part: SeriesPart | null; readonly days: TargetCourse['period'] },
	central: number
): Promise<Estimate> {
	const holdings = holdingsIn(cube, factors, part, days);
	const [range] = await ask('parts', { factors, parts: [holdings], running: false });
	const [low, high] = [range!.low * times, range!.high * times];
	return { low: Math.min(low, central), central, high: Math.max(high, central) };
}
