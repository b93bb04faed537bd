import type { CubeColumns, Method, Ranges, TallyRows } from '../../impact';
import type { Days } from '../../model/compared-periods';
import type { Library } from '../../model/library';
import { idBy, type OtherMethod } from '../../model/number-id';
import type { Selection } from '../../model/selection';
import { centralAnswers, factorsOf, type CentralAnswers, type ResolvedFactors } from '../answers';
import { headlineOf, type Headline } from '../assess-facts';
import type { LogFacts } from '../log-facts';
import { grownFacts, volumeOf } from '../grown-facts';
import { methodFor, type MethodOptions } from '../method-options';
import type { OtherLog } from '../other-log';

/** A result that was computed, with what it was computed from. */
export interface TraceBasis {
	readonly library: Library;
	/** With the counts of the scenario's volume. */
	readonly facts: LogFacts;
	/** What the counts of the log were multiplied by. */
	readonly times: number;
	readonly method: Method;
	readonly options: MethodOptions;
	readonly answers: CentralAnswers;
	readonly ranges: Ranges;
	readonly headline: Headline;
	/** Which method it is, where it is not the one in force. */
	readonly by: OtherMethod | null;
	/** The method that it is set against, on the same log; null where it stands alone. */
	readonly against: TraceBasis | null;
	/** Another log that what is in view is set against; null where it stands alone. */
	readonly other: OtherLog | null;
	/** Counts of what is in view in another period, by pair, every pair listed; null where none are at hand. */
	readonly countsIn: ((days: Days) => TallyRows) | null;
	/** Counts of a selection, by pair; null where none are at hand. */
	readonly countsOf: ((selection: Selection) => TallyRows) | null;
	/** The trades of the log by the day; null where they are not at hand. */
	readonly cube: CubeColumns | null;
}

/** What stands beside a method and its log. */
export type Beside = Pick<
	TraceBasis,
	'by' | 'against' | 'other' | 'countsIn' | 'countsOf' | 'cube'
>;

/** The name of a number or a factor by the method of a basis. */
export function namedBy({ by }: Pick<TraceBasis, 'by'>, id: string): string {
	return by === null ? id : idBy(by, id);
}

/** The factors of the pairs of a log, and of what only the log beside it holds. */
export function pairFactors({
	answers,
	other
}: Pick<TraceBasis, 'answers' | 'other'>): ResolvedFactors {
	return other?.sides.factors ?? answers.factors;
}

const nothingBeside: Beside = {
	...{ by: null, against: null, other: null },
	...{ countsIn: null, countsOf: null, cube: null }
};

/** Everything that the numbers of a log rest on, by one choice of method. */
export function traceBasis(
	library: Library,
	facts: LogFacts,
	options: MethodOptions,
	ranges: Ranges,
	beside: Partial<Beside> = {}
): TraceBasis {
	const times = volumeOf(options);
	const grown = grownFacts(facts, times);
	const method = methodFor(library, grown, options);
	const answers = centralAnswers(grown, factorsOf(library, grown, method));
	const headline = headlineOf(library, grown, method, options, answers.whole, ranges);
	const computed = { library, facts: grown, times, method, options, answers, ranges, headline };
	return { ...computed, ...nothingBeside, ...beside };
}
