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
	const { lines, leftOut } = counted;
	if (lines.length === 0 && leftOut.length === 0) return null;
	const central = lines.reduce((sum, line) => sum + line[ref.term], 0);
	return plainNumber(ref, counted, {
		kind: ref.term,
		dimension: 'selected',
		part: null,
		value: pointOf(lines.length === 0 ? null : central)
	});
}
