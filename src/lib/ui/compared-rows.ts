import { wholeOf, type ResolvedFactors } from '$lib/assess/answers';
import { coverageOf } from '$lib/assess/assessed-parts';
import type { LogFacts } from '$lib/assess/log-facts';
import {
	breakEvenDisplacement,
	equivalents,
	type CentralChange,
	type Comparison,
	type MethodComparison,
	type Quantiles
} from '$lib/impact';
import type { AssessedEquivalence, RangedKg } from '$lib/model/assessment';
import type { Estimate } from '$lib/model/estimate';
import type { Library } from '$lib/model/library';

/** A log by one method, ready to be set beside others. */
export interface ComparedLog {
	/** Id of the preset or scenario; `base` for what they are set against. */
	readonly key: string;
	/** The log at the volume of the method. */
	readonly facts: LogFacts;
	readonly factors: ResolvedFactors;
	readonly times: number;
	/** Region of the equivalents, such as `CN`. */
	readonly region: string;
	readonly trees: string | null;
	readonly households: string | null;
}

/** One method beside its base, in kg CO2e; null where there is nothing to say. */
export interface ComparedRow {
	readonly key: string;
	readonly net: RangedKg | null;
	readonly coverage: number | null;
	/** Whether any of the net was published as such. */
	readonly hasDirect: boolean;
	readonly change: Estimate | null;
	/** Net over that of the base. */
	readonly ratio: Estimate | null;
	readonly breakEven: number | null;
	/** Volume over that of the log. */
	readonly times: number;
	/** The tree and the household in force. */
	readonly equivalences: readonly AssessedEquivalence[];
	readonly central: CentralChange | null;
}

/** The rows of a comparison, the base first, in the order in which they were compared. */
export function comparedRows(
	library: Library,
	[base, ...others]: readonly ComparedLog[],
	comparison: Comparison
): readonly ComparedRow[] {
	const first = rowOf(library, base!, comparison.base);
	const rest = others.map((other, index) => {
		const compared = comparison.others[index]!;
		const row = rowOf(library, other, compared.net);
		return { ...row, ...setAgainst(first, row, compared) };
	});
	return [first, ...rest];
}

function rowOf(library: Library, log: ComparedLog, range: Quantiles): ComparedRow {
	const { key, facts, factors, times, ...choice } = log;
	const whole = wholeOf(facts, factors);
	const net = whole.net === null ? null : { central: whole.net, ...range };
	return {
		key,
		net,
		coverage: coverageOf(whole),
		hasDirect: (whole.direct ?? 0) !== 0,
		change: null,
		ratio: null,
		breakEven: breakEvenDisplacement(facts.tally, factors),
		times,
		equivalences: equivalents(net, library.equivalences, choice).filter(({ chosen }) => chosen),
		central: null
	};
}

/** Change and ratio, where both have a result. */
function setAgainst(
	base: ComparedRow,
	row: ComparedRow,
	{ change, ratio, central }: MethodComparison
): Partial<ComparedRow> {
	if (base.net === null || row.net === null) return { central };
	return {
		change: { ...change, central: central.total },
		ratio: ratio && { ...ratio, central: row.net.central / base.net.central },
		central
	};
}
