import { categoriesOf } from '$lib/assess/log-facts';
import { targetFound, type TargetFound } from '$lib/assess/target-found';
import { holdingsIn, type PairFactors, type SeriesPart, type TargetCourse } from '$lib/impact';
import type { Estimate } from '$lib/model/estimate';
import type { Target } from '$lib/model/target';
import type { LiveMethod, LiveResult } from '../live-result';

/** How far a target is reached, and what it takes. */
export interface AskedTarget extends TargetFound {
	/** What was reached, with the range of its factors; null for items, which are counted. */
	readonly soFar: Estimate | null;
}

/** The course of a target in the whole log by a method; null for a log without dates. */
export async function askTarget(
	live: LiveResult,
	{ factors, times }: LiveMethod,
	target: Target
): Promise<AskedTarget | null> {
	const categories = categoriesOf(live.library, live.facts);
	const found = targetFound({ cube: live.view.cube, factors, times, categories }, target);
	if (found === null) return null;
	const { part, course } = found;
	const { period, observed } = course;
	const last = observed.at(-1);
	const isNet = target.measure === 'net';
	const soFar =
		isNet && last !== undefined
			? await rangeOf(
					live,
					{ factors, part, times },
					{ from: period.from, to: last.day },
					last.value
				)
			: null;
	return { ...found, soFar };
}

interface Counted {
	readonly factors: PairFactors;
	readonly part: SeriesPart | null;
	readonly times: number;
}

/** The range that the factors leave what was reached. */
async function rangeOf(
	live: LiveResult,
	{ factors, part, times }: Counted,
	period: TargetCourse['period'],
	central: number
): Promise<Estimate> {
	const holdings = holdingsIn(live.view.cube, factors, part, period);
	const job = { factors, parts: [holdings], running: false };
	const [range] = await live.analyst.ask('parts', job);
	const [low, high] = [range!.low * times, range!.high * times];
	return { low: Math.min(low, central), central, high: Math.max(high, central) };
}
