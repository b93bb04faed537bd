import type { Issue } from '../../model/issue';
import type { OwnRef } from '../../model/number-id';
import { doubtsOf, type Doubts } from '../doubts';
import { stakeOfIssue, stakeOfRejects, type Stake } from '../issue-stakes';
import { stakeRange } from '../stake-range';
import { noLines, plainNumber, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** The code that stands for rejected rows among those of issues. */
export const rejectedCode = 'rejected';

/** What an issue, or the rejected rows, could do to the net total; null where nothing tells. */
export function doubtNumber(basis: TraceBasis, ref: OfKind<'doubt'>): PlainNumber | null {
	const stake = stakeBy(basis, ref);
	if (stake === null || stake.kg === null) return null;
	const central = Math.abs(stake.kg);
	const range = stakeRange(basis.headline, central);
	return plainNumber(ref, noLines, {
		kind: 'doubt',
		...whole,
		value: { low: range?.low ?? null, central, high: range?.high ?? null, median: null },
		operands: stake.operands,
		of: stake.of.map((id) => namedBy(basis, id))
	});
}

const known = new WeakMap<TraceBasis, Doubts>();

/** What is doubtful about a result: a trace asks for each doubt in turn, so it is worked out once. */
function doubtsIn(basis: TraceBasis): Doubts {
	const before = known.get(basis);
	if (before !== undefined) return before;
	const doubts = doubtsOf(basis);
	known.set(basis, doubts);
	return doubts;
}

/** Everything doubtful about a result, in the order in which the result lists it. */
export function issuesOf(basis: TraceBasis): readonly Issue[] {
	return doubtsIn(basis).issues;
}

/** Every doubt as a number: rejected rows first. */
export function doubtRefs(basis: TraceBasis): readonly OwnRef[] {
	const seen = new Map<string, number>();
	const refs = issuesOf(basis).map(({ code }): OwnRef => {
		const at = seen.get(code) ?? 0;
		seen.set(code, at + 1);
		return { kind: 'doubt', code, at };
	});
	return [{ kind: 'doubt', code: rejectedCode, at: 0 }, ...refs];
}

function stakeBy(basis: TraceBasis, { code, at }: OfKind<'doubt'>): Stake | null {
	const { issues, basis: weighedBy } = doubtsIn(basis);
	if (code === rejectedCode) return at === 0 ? stakeOfRejects(weighedBy) : null;
	const issue = issues.filter((one) => one.code === code)[at];
	return issue === undefined ? null : stakeOfIssue(weighedBy, issue);
}
