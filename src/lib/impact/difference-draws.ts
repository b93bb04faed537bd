import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { bracketsOf, uncertainNames, type PercentileBrackets } from './percentile-draws';
import { addUpDraws, type SampledPart } from './sample-ranges';

/** Part of a log with the factors that are applied to it. */
interface Side {
	readonly factors: PairFactors;
	readonly part: SampledPart;
}

/** Two sides that are set against each other within each draw. */
export interface DifferenceJob {
	readonly from: Side;
	readonly to: Side;
	/** `to` less `from`, or over it. */
	readonly how: 'less' | 'over';
}

/**
 * The draws beside the ends and the middle of the range of a difference, kg CO2e, or of a ratio. Both
 * sides take the same uniforms. Null for a ratio to draws whose sign is not the same.
 */
export function differenceDraws(
	{ from, to, how }: DifferenceJob,
	store: DrawStore
): PercentileBrackets | null {
	const [before, after] = [from, to].map(({ part, factors }) => addUpDraws(part, factors, store));
	if (how === 'over' && !isOfOneSign(before!)) return null;
	const totals = after!.map((net, draw) =>
		how === 'less' ? net - before![draw]! : net / before![draw]!
	);
	const names = [from, to].flatMap(({ part, factors }) => uncertainNames(part, factors));
	return bracketsOf(totals, [...new Set(names)], store);
}

/** Whether all draws are above zero, or all below. */
export function isOfOneSign(draws: Float64Array): boolean {
	return draws.every((net) => net > 0) || draws.every((net) => net < 0);
}
