import type { ResolvedFactor } from '../impact';
import { joinedSides, type JoinedSides } from '../impact/joined-sides';
import { fingerprint } from '../model/fingerprint';
import type { Library } from '../model/library';
import { factorsOf, type ResolvedFactors } from './answers';
import { grownFacts, volumeOf } from './grown-facts';
import type { LogFacts } from './log-facts';
import { methodFor, type MethodOptions } from './method-options';

/** Another log beside the one that is looked at, both by one method. */
export interface OtherLog {
	/** Which log it is. */
	readonly key: string;
	/** What was counted in it, whole, at the volume of the method. */
	readonly facts: LogFacts;
	/** The other log and what is looked at, over the pairs of both, those of the latter first. */
	readonly sides: JoinedSides<ResolvedFactor>;
}

/** The log that is looked at: what of it is in view, with the factors of its pairs. */
interface Looked {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly factors: ResolvedFactors;
	readonly options: MethodOptions;
}

/** Names a log by what its files hold: another log has another name, wherever it was opened. */
export function logKey({ inputs }: Pick<LogFacts, 'inputs'>): string {
	return fingerprint(inputs.map(({ sha256 }) => sha256));
}

/** Sets another log beside the one that is looked at; null where one counts items, the other kg. */
export function otherLog(
	{ library, facts, factors, options }: Looked,
	other: LogFacts
): OtherLog | null {
	if (other.tally.measure !== facts.tally.measure) return null;
	const counted = grownFacts(other, volumeOf(options));
	const own = { pairs: facts.tally.pairs, whole: facts.tally.whole, factors };
	const { pairs, whole } = counted.tally;
	const method = methodFor(library, facts, options);
	const sides = joinedSides({ pairs, whole, factors: factorsOf(library, counted, method) }, own);
	return { key: logKey(other), facts: counted, sides };
}
