import { countedLines } from './number-lines';
import { plainNumber, pointOf, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import type { TraceBasis } from './trace-basis';

/** A term of selected trades; null where these are not counted, or there are none. */
export function selectedNumber(basis: TraceBasis, ref: OfKind<'selected'>): PlainNumber | null {
	const { countsOf, facts, answers } = basis;
	if (countsOf === null) return null;
	const { factors } = answers;
	const { pairs } = facts.tally;
	const counted = countedLines(countsOf(ref.selection), () => true, {
		...{ pairs, factors },
		setAside: false
	});
	const { lines, leftOut, counts } = counted;
	const isEmpty = lines.length === 0 && leftOut.length === 0;
	// On days that the log covers, no trade is a count of zero.
	if (isEmpty && ref.selection.of === 'view') return null;
	const own = { kind: ref.term, dimension: 'selected', part: null } as const;
	if (ref.term === 'count') {
		const unit = facts.plan.massLog ? 'kg' : 'items';
		return plainNumber(ref, counted, { ...own, unit, value: pointOf(counts.total) });
	}
	const { term } = ref;
	const central = lines.reduce((sum, line) => sum + line[term], 0);
	const isKnown = isEmpty || lines.length > 0;
	return plainNumber(ref, counted, { ...own, value: pointOf(isKnown ? central : null) });
}
