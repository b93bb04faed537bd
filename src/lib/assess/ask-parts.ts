import { group } from 'd3-array';
import {
	dimensions,
	type Dimension,
	type EffectiveFactor,
	type SampledPart,
	type Term
} from '../impact';
import type { Engine } from '../model/engine';
import {
	askCentral,
	askCounts,
	holdingsOf,
	indexFactors,
	type CentralPart,
	type PartCount,
	type Scope
} from './questions';

/** A part with its central answer, and what its range is to be sampled from. */
export interface DraftPart {
	readonly central: CentralPart;
	readonly sampled: SampledPart;
}

/** The parts of every dimension, in the order of `dimensions`. */
export async function draftDimensions(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[]
): Promise<readonly (readonly DraftPart[])[]> {
	const drafts: (readonly DraftPart[])[] = [];
	for (const dimension of dimensions) {
		drafts.push(await draftDimension(engine, scope, factors, dimension, false));
	}
	return drafts;
}

/** The vehicles on their own: their total first, then one part per category. */
export async function draftVehicles(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[],
	counts: readonly PartCount[]
): Promise<readonly DraftPart[]> {
	const alone = counted(factors, true);
	const [whole] = await askCentral(engine, { ...scope, by: [] }, alone);
	const total: DraftPart = {
		central: whole!,
		sampled: { term: 'net', holdings: holdingsOf(counts, factors, indexFactors(factors), true) }
	};
	const parts = await draftDimension(engine, scope, factors, 'category', true);
	return [total, ...parts.filter(({ sampled }) => sampled.holdings.length > 0)];
}

/** The whole log as a part of one term. */
export function wholePart(
	term: Term,
	counts: readonly PartCount[],
	factors: readonly EffectiveFactor[]
): SampledPart {
	return { term, holdings: holdingsOf(counts, factors, indexFactors(factors), false) };
}

async function draftDimension(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[],
	dimension: Dimension,
	setAside: boolean
): Promise<readonly DraftPart[]> {
	const parts = await askCentral(engine, { ...scope, by: [dimension] }, counted(factors, setAside));
	const counts = group(await askCounts(engine, scope, dimension), ({ key }) => key);
	const index = indexFactors(factors);
	return parts.map((central) => {
		const own = counts.get(central.keys[0]!) ?? [];
		const holdings = holdingsOf(own, factors, index, setAside);
		return { central, sampled: { term: 'net', holdings } };
	});
}

/** The factors a question counts: the headline's, or the vehicles' as if they were the headline. */
function counted(
	factors: readonly EffectiveFactor[],
	setAside: boolean
): readonly EffectiveFactor[] {
	if (!setAside) return factors;
	return factors
		.filter((factor) => factor.setAside)
		.map((factor) => ({ ...factor, setAside: false }));
}
