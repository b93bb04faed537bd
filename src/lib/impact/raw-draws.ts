import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { addUpDraws } from './sample-ranges';
import { totalTerms, wholeHoldings } from './sampled-ranges';
import { sampledInputs } from './sampled-inputs';
import type { Tally } from './tally';

/** The draws behind a total, column by column. */
export interface RawDraws {
	/** `draw`, `u_...` for the uniform of each input, `..._kg_co2e` for each term. */
	readonly columns: readonly string[];
	readonly data: readonly ArrayLike<number>[];
}

/**
 * Every draw with the uniforms of its inputs (0..1, in the order of the draws) and the terms of the
 * total it gives, kg CO2e: enough to repeat or to go beyond the summary.
 */
export function rawDraws(tally: Tally, factors: PairFactors, store: DrawStore): RawDraws {
	const holdings = wholeHoldings(tally, factors, false);
	const inputs = sampledInputs(factors);
	return {
		columns: [
			'draw',
			...inputs.map((input) => `u_${input}`),
			...totalTerms.map((term) => `${term}_kg_co2e`)
		],
		data: [
			Float64Array.from({ length: store.draws }, (_, draw) => draw + 1),
			...inputs.map((input) => store.uniform(input)),
			...totalTerms.map((term) => addUpDraws({ term, holdings }, factors, store))
		]
	};
}
