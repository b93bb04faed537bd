import type { Method } from '../impact';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { CentralAnswers } from './answers';
import { volumeOf } from './grown-facts';
import type { StakeBasis } from './issue-stakes';
import type { LogFacts } from './log-facts';
import { mappedCategories } from './mapped-categories';
import { methodIssues } from './method-issues';
import type { MethodOptions } from './method-options';
import { addUp } from './period';

/** What a result is computed from, as far as its doubts are concerned. */
export interface DoubtedResult {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly method: Method;
	readonly options: MethodOptions;
	readonly answers: CentralAnswers;
}

/** Everything doubtful about a result, in the order in which it lists it, with what it is weighed by. */
export interface Doubts {
	readonly issues: readonly Issue[];
	readonly basis: StakeBasis;
}

/** What is doubtful about a result. */
export function doubtsOf({ library, facts, method, options, answers }: DoubtedResult): Doubts {
	const mapped = mappedCategories(library, facts, method, answers);
	const rows = addUp(facts.inputs.map((input) => input.rows));
	return {
		issues: [...facts.issues, ...methodIssues(library, facts, method, options, answers)],
		basis: { library, facts, answers, mapped, rows, times: volumeOf(options) }
	};
}
