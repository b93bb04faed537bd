import { exactly, type Estimate } from '../model/estimate';
import { centralParts, type PairFactors } from './central-parts';
import { withInput } from './sampled-inputs';
import type { Tally } from './tally';

/**
 * The central net of a log with one input at an end or the middle of its range, kg CO2e; the others
 * central, or what `ofOthers` makes of them.
 */
export function netAt(
	tally: Tally,
	factors: PairFactors,
	input: string,
	bound: keyof Estimate,
	ofOthers?: (estimate: Estimate) => Estimate
): number {
	const at = (estimate: Estimate) => exactly(estimate[bound]);
	const changed = factors.map((factor) => factor && withInput(factor, input, at, ofOthers));
	return centralParts(tally, tally.whole, changed, ['net'])[0]!.net ?? 0;
}
