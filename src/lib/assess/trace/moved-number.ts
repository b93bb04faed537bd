import { timesBetween, type TallyRows } from '../../impact';
import { countedLines } from './number-lines';
import { plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import type { TraceBasis } from './trace-basis';

/**
 * The net of a period, or what moved it from one to another. The net is linear in the counts, so a
 * change is the net of their difference: of the earlier period's counts at the volume of the later one
 * less its own (volume), of the later one's counts less those (mix), or of both together. Null where
 * the periods are not counted, or one has nothing with a result.
 */
export function movedNumber(basis: TraceBasis, ref: OfKind<'moved'>): PlainNumber | null {
	const { countsIn, facts, answers } = basis;
	if (countsIn === null) return null;
	const { pairs } = facts.tally;
	const { factors } = answers;
	const [before, after] = [countsIn(ref.before), countsIn(ref.after)];
	const times = timesBetween({ whole: before, factors }, { whole: after, factors });
	if (times === null) return null;
	const [earlier, later] = parts[ref.effect](times);
	const rows = differenceOf(before, earlier, after, later);
	const holds = (row: number) => {
		const { category } = pairs[rows.pair[row]!]!;
		const isMeant = ref.category === null || category === ref.category;
		return isMeant && (rows.kept[row] !== 0 || rows.returned[row] !== 0);
	};
	const counted = countedLines(rows, holds, { pairs, factors, setAside: false });
	const central = counted.lines.reduce((sum, { net }) => sum + net, 0);
	return plainNumber(ref, counted, {
		...{ kind: 'moved', ...whole, part: ref.category, value: pointOf(central) },
		operands: ref.effect === 'volume' || ref.effect === 'mix' ? { times } : {}
	});
}

/** How often the counts of the earlier and of the later period are in each number. */
const parts: Readonly<
	Record<OfKind<'moved'>['effect'], (times: number) => readonly [earlier: number, later: number]>
> = {
	before: () => [1, 0],
	after: () => [0, 1],
	total: () => [-1, 1],
	volume: (times) => [times - 1, 0],
	mix: (times) => [-times, 1]
};

/** Counts by pair, both periods taken so many times; they list the same pairs. */
function differenceOf(
	before: TallyRows,
	earlier: number,
	after: TallyRows,
	later: number
): TallyRows {
	const both = (name: 'kept' | 'returned') =>
		before[name].map((count, row) => count * earlier + after[name][row]! * later);
	const [kept, returned] = [both('kept'), both('returned')];
	const absolute = kept.map((count, row) => Math.abs(count) + Math.abs(returned[row]!));
	return { ...before, kept, returned, absolute };
}
