import {
	daySeries,
	holdingsIn,
	targetCourse,
	targetNeeds,
	type PairFactors,
	type SeriesPart,
	type TargetCourse,
	type TargetNeeds
} from '$lib/impact';
import type { Estimate } from '$lib/model/estimate';
import { columnOf, targetDays, type Target } from '$lib/model/target';
import type { Labels } from '../labels';
import type { LiveMethod, LiveResult } from '../live-result';

/** How far a target is reached, and what it takes. */
export interface AskedTarget {
	readonly target: Target;
	readonly measure: 'net' | 'items' | 'goods';
	readonly course: TargetCourse;
	readonly needs: TargetNeeds;
	/** What was reached, with the range of its factors; null for items, which are counted. */
	readonly soFar: Estimate | null;
}

/** The course of a target in the whole log by a method; null for a log without dates. */
export async function askTarget(
	live: LiveResult,
	{ factors, times }: LiveMethod,
	target: Target
): Promise<AskedTarget | null> {
	const { cube } = live.view;
	const part = partOf(target.part, live.labels);
	const series = daySeries(cube, factors, part);
	if (series === null) return null;
	const courseOf = (measure: Target['measure']) => {
		const values = series.values[measure].map((value) => value * times);
		return targetCourse(
			{ days: series.days, values },
			targetDays(target),
			target.value,
			target.grain
		);
	};
	const course = courseOf(target.measure);
	const isNet = target.measure === 'net';
	const items = isNet ? (courseOf('items').recent?.mean ?? null) : null;
	const last = course.observed.at(-1);
	const soFar =
		isNet && last !== undefined
			? await rangeOf(
					live,
					{ factors, part, times },
					{ from: course.period.from, to: last.day },
					last.value
				)
			: null;
	const measure = isNet ? 'net' : cube.measure === 'mass' ? 'goods' : 'items';
	return { target, measure, course, needs: targetNeeds(course, items), soFar };
}

/** The rows of the log that a part is. */
function partOf(part: Target['part'], labels: Labels): SeriesPart | null {
	if (part === null) return null;
	const { dimension, key } = part;
	if (dimension !== 'group') return { column: columnOf(dimension), keys: [key] };
	const within = [...labels.categories].filter(([, { group }]) => group === key);
	return { column: 'category', keys: within.map(([id]) => id) };
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
