import { partRows, timesBetween, type TallyRows } from '../../impact';
import type { JoinedSides } from '../../impact/joined-sides';
import { numberId } from '../../model/number-id';
import type { ResolvedFactors } from '../answers';
import { countedLines } from './number-lines';
import { plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** A number of two sides: of one of them, or of what moved it from there to the other. */
export type MovedRef = OfKind<'moved'> | OfKind<'moved_from'> | OfKind<'apart'>;

/** Two sides over one list of pairs, with the factor of each. */
type Sides = Omit<JoinedSides, 'factors'> & { readonly factors: ResolvedFactors };

/**
 * The net of one side, or what moved it from there to the other. The net is linear in the counts, so a
 * change is the net of their difference: of the earlier side's counts at the volume of the later one
 * less its own (volume), of the later one's counts less those (mix), or of both together. Null where
 * the sides are not counted, or one has nothing with a result.
 */
export function movedNumber(basis: TraceBasis, ref: MovedRef): PlainNumber | null {
	const sides = sidesOf(basis, ref);
	if (sides === null) return null;
	const { pairs, factors, before, after } = sides;
	const times = timesBetween({ whole: before, factors }, { whole: after, factors });
	if (times === null) return null;
	const [earlier, later] = parts[ref.effect](times);
	const rows = differenceOf(sides, earlier, later);
	const holds = (row: number) => {
		const { category } = pairs[row]!;
		const isMeant = ref.category === null || category === ref.category;
		return isMeant && (rows.kept[row] !== 0 || rows.returned[row] !== 0);
	};
	const counted = countedLines(rows, holds, { pairs, factors, setAside: false });
	const central = counted.lines.reduce((sum, { net }) => sum + net, 0);
	return plainNumber(ref, counted, {
		...{ kind: 'moved', ...whole, part: ref.category, value: pointOf(central) },
		of: madeOf[ref.effect].map((effect) => namedBy(basis, numberId({ ...ref, effect }))),
		operands: isOfTimes(ref.effect) ? { times, ...itemsOf(sides) } : {}
	});
}

function sidesOf(basis: TraceBasis, ref: MovedRef): Sides | null {
	switch (ref.kind) {
		case 'moved':
			return periods(basis, ref);
		case 'moved_from':
			return logs(basis, ref);
		case 'apart':
			return partsOf(basis, ref);
	}
}

/** Two parts of what is in view. */
function partsOf({ facts, answers }: TraceBasis, ref: OfKind<'apart'>): Sides {
	const { pairs, by } = facts.tally;
	const [before, after] = [ref.before, ref.after].map((key) => partRows(by[ref.dimension], key));
	return { pairs, factors: answers.factors, before: before!, after: after! };
}

/** What is in view in two periods. */
function periods({ countsIn, facts, answers }: TraceBasis, ref: OfKind<'moved'>): Sides | null {
	if (countsIn === null) return null;
	const { pairs } = facts.tally;
	const [before, after] = [countsIn(ref.before), countsIn(ref.after)];
	return { pairs, factors: answers.factors, before, after };
}

/** Another log, and what is in view of this one. */
function logs({ other }: TraceBasis, ref: OfKind<'moved_from'>): Sides | null {
	return other?.key === ref.log ? other.sides : null;
}

type Effect = MovedRef['effect'];

/** How often the counts of the earlier and of the later side are in each number. */
const parts: Readonly<
	Record<Effect, (times: number) => readonly [earlier: number, later: number]>
> = {
	before: () => [1, 0],
	after: () => [0, 1],
	total: () => [-1, 1],
	volume: (times) => [times - 1, 0],
	mix: (times) => [-times, 1]
};

/** The sides that each number can be computed from as well. */
const madeOf: Readonly<Record<Effect, readonly ('before' | 'after')[]>> = {
	before: [],
	after: [],
	total: ['before', 'after'],
	volume: ['before'],
	mix: ['before', 'after']
};

/** Whether the numbers of items of both sides go into an effect. */
function isOfTimes(effect: Effect): boolean {
	return effect === 'volume' || effect === 'mix';
}

/** The items, or kg, with a result that each side holds, returns taken off. */
function itemsOf({ pairs, factors, before, after }: Sides) {
	const question = { pairs, factors, setAside: false };
	const [itemsBefore, itemsAfter] = [before, after].map(
		(rows) => countedLines(rows, () => true, question).counts.assessed
	);
	return { itemsBefore: itemsBefore!, itemsAfter: itemsAfter! };
}

/** One row for every pair: the counts of both sides, each taken so many times. */
function differenceOf({ pairs, before, after }: Sides, earlier: number, later: number): TallyRows {
	const both = (name: 'kept' | 'returned') => {
		const [from, to] = [countsBy(before, name), countsBy(after, name)];
		return pairs.map((_, pair) => (from.get(pair) ?? 0) * earlier + (to.get(pair) ?? 0) * later);
	};
	const [kept, returned] = [both('kept'), both('returned')];
	const absolute = kept.map((count, row) => Math.abs(count) + Math.abs(returned[row]!));
	const part = pairs.map(() => 0);
	return { keys: [null], part, pair: [...pairs.keys()], kept, returned, absolute };
}

function countsBy(rows: TallyRows, name: 'kept' | 'returned'): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	rows.pair.forEach((pair, row) => {
		counts.set(pair, (counts.get(pair) ?? 0) + rows[name][row]!);
	});
	return counts;
}
