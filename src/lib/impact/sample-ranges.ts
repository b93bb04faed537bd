import { sampledParameters, type EffectiveFactor, type SampledParameter } from './effective-factor';
import { evaluate, type Draws } from './expression';
import { terms, type Term } from './formula';
import { drawn } from './inverse';
import { quantiles, type Quantiles } from './quantiles';
import { uniforms } from './uniforms';

/** Counts of one part under one factor, by its position in the list of factors. Items, or kg. */
export interface Holding {
	readonly factor: number;
	readonly kept: number;
	readonly returned: number;
}

/** Part of a log whose range is wanted, for one term of the result. */
export interface SampledPart {
	readonly term: Term;
	readonly holdings: readonly Holding[];
}

/** All that sampling needs: it crosses to a worker as it is. */
export interface SamplingProblem {
	readonly seed: number;
	readonly draws: number;
	readonly factors: readonly EffectiveFactor[];
	readonly parts: readonly SampledPart[];
}

/** Solves a sampling problem: at once, or in a worker. One result per part, in order. */
export type SampleProblemSolver = (problem: SamplingProblem) => Promise<readonly Quantiles[]>;

/**
 * The modelled range of each part, kg CO2e. Every parameter is drawn once for the whole log and put
 * through each row's own distribution; production is drawn once per group. The terms are linear in
 * the counts, so a factor is evaluated for one kept and one returned unit, and parts add these up.
 */
export function sampleRanges(problem: SamplingProblem): readonly Quantiles[] {
	const uniform = rememberUniforms(problem);
	const results: Quantiles[] = [];
	for (let from = 0; from < problem.parts.length; from += partsAtOnce) {
		const parts = problem.parts.slice(from, from + partsAtOnce);
		results.push(...sampleParts({ ...problem, parts }, uniform));
	}
	return results;
}

/** A log may have as many channels as trades: this many parts hold their draws at a time. */
const partsAtOnce = 256;

function sampleParts(
	problem: SamplingProblem,
	uniform: (name: string) => Float64Array
): readonly Quantiles[] {
	const sums = problem.parts.map(() => new Float64Array(problem.draws));
	const users = usersOf(problem);
	problem.factors.forEach((factor, index) => {
		if (users[index]!.length === 0) return;
		const perUnit = rememberUnits(factor, uniform);
		for (const { part, holding } of users[index]!) {
			const { keptUnit, returnedUnit } = perUnit(problem.parts[part]!.term);
			addScaled(sums[part]!, keptUnit, holding.kept);
			addScaled(sums[part]!, returnedUnit, holding.returned);
		}
	});
	return sums.map(quantiles);
}

interface Use {
	readonly part: number;
	readonly holding: Holding;
}

/** For each factor, the parts that hold it. */
function usersOf({ factors, parts }: SamplingProblem): Use[][] {
	const users: Use[][] = factors.map(() => []);
	parts.forEach(({ holdings }, part) =>
		holdings.forEach((holding) => users[holding.factor]!.push({ part, holding }))
	);
	return users;
}

function rememberUniforms({ seed, draws }: SamplingProblem): (name: string) => Float64Array {
	const known = new Map<string, Float64Array>();
	return (name) => {
		if (!known.has(name)) known.set(name, uniforms(seed, name, draws));
		return known.get(name)!;
	};
}

/** The uniform a parameter is drawn by: one logistics system, one behaviour, one per group for production. */
function drawName(parameter: SampledParameter, factor: EffectiveFactor): string {
	if (parameter === 'production' || parameter === 'direct') {
		return `production/${factor.productionDraw}`;
	}
	return parameter === 'leg' || parameter === 'refurbishment' ? 'handling' : parameter;
}

interface UnitDraws {
	readonly keptUnit: Draws;
	readonly returnedUnit: Draws;
}

function rememberUnits(
	factor: EffectiveFactor,
	uniform: (name: string) => Float64Array
): (term: Term) => UnitDraws {
	const variables = Object.fromEntries(
		sampledParameters.map((parameter) => [
			parameter,
			drawn(factor.parameters[parameter], uniform(drawName(parameter, factor)))
		])
	);
	const known = new Map<Term, UnitDraws>();
	const unit = (term: Term, kept: number, returned: number) =>
		evaluate(terms[term], { ...variables, legs: factor.legs, kept, returned });
	return (term) => {
		if (!known.has(term)) {
			known.set(term, { keptUnit: unit(term, 1, 0), returnedUnit: unit(term, 0, 1) });
		}
		return known.get(term)!;
	};
}

function addScaled(sum: Float64Array, draws: Draws, by: number): void {
	if (by === 0) return;
	for (let draw = 0; draw < sum.length; draw++) {
		sum[draw] = sum[draw]! + by * (typeof draws === 'number' ? draws : draws[draw]!);
	}
}
