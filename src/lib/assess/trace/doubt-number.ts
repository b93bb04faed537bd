import type { Issue } from '../../model/issue';
import { issueRows } from '../../model/issue-rows';
import type { OwnRef } from '../../model/number-id';
import { doubtsOf, type Doubts } from '../doubts';
import { stakeOfIssue, stakeOfRejects, type Stake } from '../issue-stakes';
import { stakeRange } from '../stake-range';
import { noLines, plainNumber, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** The code that stands for rejected rows among those of issues. */
export const rejectedCode = 'rejected';

/**
 * What an issue, or the rejected rows, could do to the net total, and how many rows it is about; null
 * where there is no such doubt. The value is null where nothing tells.
 */
export function doubtNumber(basis: TraceBasis, ref: OfKind<'doubt'>): PlainNumber | null {
	const found = doubtBy(basis, ref);
	if (found === null) return null;
	const { stake, rows } = found;
	const same = { kind: 'doubt', ...whole } as const;
	const read = basis.facts.inputs.reduce((sum, input) => sum + input.rows.read, 0);
	const counted: PlainNumber['operands'] = rows === null ? {} : { rowsFound: rows, rowsRead: read };
	if (stake.kg === null) {
		return plainNumber(ref, noLines, { ...same, value: null, operands: counted });
	}
	const central = Math.abs(stake.kg);
	const range = stakeRange(basis.headline, central);
	return plainNumber(ref, noLines, {
		...same,
		value: { low: range?.low ?? null, central, high: range?.high ?? null, median: null },
		operands: { ...stake.operands, ...counted },
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

/** What a doubt puts at stake, and how many rows it is about; null rows where these are not certain ones. */
interface DoubtFound {
	readonly stake: Stake;
	readonly rows: number | null;
}

function doubtBy(basis: TraceBasis, { code, at }: OfKind<'doubt'>): DoubtFound | null {
	const { issues, basis: weighedBy } = doubtsIn(basis);
	if (code === rejectedCode) {
		const { rejected } = weighedBy.rows;
		if (at !== 0) return null;
		return { stake: stakeOfRejects(weighedBy), rows: rejected };
	}
	const issue = issues.filter((one) => one.code === code)[at];
	if (issue === undefined) return null;
	return { stake: stakeOfIssue(weighedBy, issue), rows: issueRows(issue) };
}
