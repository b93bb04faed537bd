import {
	daySeries,
	targetCourse,
	targetNeeds,
	type CubeColumns,
	type PairFactors,
	type SeriesPart,
	type TargetCourse,
	type TargetNeeds
} from '../impact';
import type { Category } from '../model/category';
import { columnOf, targetDays, type Target } from '../model/target';

/** What a target is looked for in: all trades of a log, whatever is in view, by one method. */
export interface CountedLog {
	readonly cube: CubeColumns;
	readonly factors: PairFactors;
	/** What a scenario of growth multiplies the counts by; 1 otherwise. */
	readonly times: number;
	readonly categories: readonly Category[];
}

/** How far a target is reached, and what it takes. */
export interface TargetFound {
	readonly target: Target;
	readonly measure: 'net' | 'items' | 'goods';
	readonly course: TargetCourse;
	readonly needs: TargetNeeds;
	/** The rows of the log that it is set for; null for all of it. */
	readonly part: SeriesPart | null;
}

/** The course of a target; null for a log without dates. */
export function targetFound(log: CountedLog, target: Target): TargetFound | null {
	const { cube, factors, times } = log;
	const part = partOf(log, target.part);
	const series = daySeries(cube, factors, part);
	if (series === null) return null;
	const courseOf = (of: Target['measure']) => {
		const values = series.values[of].map((value) => value * times);
		const days = targetDays(target);
		return targetCourse({ days: series.days, values }, days, target.value, target.grain);
	};
	const course = courseOf(target.measure);
	const isNet = target.measure === 'net';
	const items = isNet ? (courseOf('items').recent?.mean ?? null) : null;
	const measure = isNet ? 'net' : cube.measure === 'mass' ? 'goods' : 'items';
	return { target, measure, course, needs: targetNeeds(course, items), part };
}

function partOf({ cube, categories }: CountedLog, part: Target['part']): SeriesPart | null {
	if (part === null) return null;
	const { dimension, key } = part;
	if (dimension !== 'group') return { column: columnOf(dimension), keys: [key] };
	const within = new Set<string | null>(
		categories.filter(({ group }) => group === key).map(({ id }) => id)
	);
	return { column: 'category', keys: cube.coded.category.keys.filter((id) => within.has(id)) };
}
