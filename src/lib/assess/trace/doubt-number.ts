import type { Issue } from '../../model/issue';
import type { OwnRef } from '../../model/number-id';
import { stakeOfIssue, stakeOfRejects, type Stake, type StakeBasis } from '../issue-stakes';
import { mappedCategories } from '../mapped-categories';
import { methodIssues } from '../method-issues';
import { addUp } from '../period';
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

/** Everything doubtful about a result, in the order in which the result lists it. */
export function issuesOf({
	library,
	facts,
	method,
	options,
	answers
}: TraceBasis): readonly Issue[] {
	return [...facts.issues, ...methodIssues(library, facts, method, options, answers)];
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
	const reckoned = stakeBasis(basis);
	if (code === rejectedCode) return at === 0 ? stakeOfRejects(reckoned) : null;
	const issue = issuesOf(basis).filter((one) => one.code === code)[at];
	return issue === undefined ? null : stakeOfIssue(reckoned, issue);
}

function stakeBasis({ library, facts, method, answers, times }: TraceBasis): StakeBasis {
	const mapped = mappedCategories(library, facts, method, answers);
	const rows = addUp(facts.inputs.map((input) => input.rows));
	return { library, facts, answers, mapped, rows, times };
}
