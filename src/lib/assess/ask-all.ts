import {
	dimensions,
	resolveFactor,
	type CubeQuestion,
	type Dimension,
	type EffectiveFactor,
	type Method,
	type SamplingProblem,
	type SampledPart,
	type SampleProblemSolver,
	type Term
} from '../impact';
import type { RangedKg } from '../model/assessment';
import type { Engine } from '../model/engine';
import type { Library } from '../model/library';
import type { MappedLog } from './map-log';
import {
	askCentral,
	askCounts,
	holdingsOf,
	indexFactors,
	type CentralPart,
	type PartCount
} from './questions';

/** Which trades of the cube are asked about. */
export type Scope = Omit<CubeQuestion, 'by'>;

/** One part of a breakdown with its range; null where nothing of it was assessed. */
export interface AskedPart {
	readonly key: string | null;
	readonly central: CentralPart;
	readonly net: RangedKg | null;
}

/** Everything the engine and the sampling say of a log. */
export interface Answers {
	readonly factors: readonly EffectiveFactor[];
	readonly whole: CentralPart;
	readonly counts: readonly PartCount[];
	readonly totals: Readonly<Record<Term, RangedKg | null>>;
	readonly parts: Readonly<Record<Dimension, readonly AskedPart[]>>;
	readonly vehicles: { readonly net: RangedKg | null; readonly parts: readonly AskedPart[] } | null;
	readonly trend: readonly CentralPart[];
}

/** Asks every question of an assessment: central values by SQL, ranges by sampling. */
export async function askAll(
	engine: Engine,
	library: Library,
	log: MappedLog,
	method: Method,
	scope: Scope,
	sampling: { seed: number; draws: number; sample: SampleProblemSolver }
): Promise<Answers> {
	const counts = await askCounts(engine, scope, null);
	const factors = factorsOf(counts, library, log, method);
	const [whole] = await askCentral(engine, { ...scope, by: [] }, factors);
	const drafts = await draftParts(engine, scope, factors, false);
	const cars = factors.some(({ setAside }) => setAside)
		? await draftVehicles(engine, scope, factors)
		: null;
	const totals = (['displaced', 'added', 'direct', 'net'] as const).map((term) =>
		totalPart(term, counts, factors)
	);
	const asked = [...drafts.flat(), ...(cars ?? [])];
	const problem: SamplingProblem = {
		seed: sampling.seed,
		draws: sampling.draws,
		factors,
		parts: [...totals, ...asked.map(({ sampled }) => sampled)]
	};
	const ranges = await sampling.sample(problem);
	const ranged = (value: number | null, index: number): RangedKg | null =>
		value === null ? null : { central: value, ...ranges[index]! };
	const parts = asked.map((draft, index) => ({
		key: draft.central.keys[0] ?? null,
		central: draft.central,
		net: ranged(draft.central.net, totals.length + index)
	}));
	const byDimension = cutAt(
		parts,
		drafts.map(({ length }) => length)
	);
	const carParts = parts.slice(drafts.flat().length);
	return {
		factors,
		whole: whole!,
		counts,
		totals: {
			displaced: ranged(whole!.displaced, 0),
			added: ranged(whole!.added, 1),
			direct: ranged(whole!.direct, 2),
			net: ranged(whole!.net, 3)
		},
		parts: Object.fromEntries(
			dimensions.map((dimension, index) => [dimension, byDimension[index]!])
		) as Record<Dimension, readonly AskedPart[]>,
		vehicles: cars && { net: carParts[0]?.net ?? null, parts: carParts.slice(1) },
		trend: await askCentral(engine, { ...scope, by: ['month', 'category'] }, factors)
	};
}

/** The factor of every category and operating model the log holds, where there is one. */
function factorsOf(
	counts: readonly PartCount[],
	library: Library,
	log: MappedLog,
	method: Method
): readonly EffectiveFactor[] {
	const categories = new Map(log.categories.map((category) => [category.id, category]));
	const models = new Map(library.operatingModels.map((model) => [model.id, model]));
	return counts.flatMap(({ category, operatingModel }) => {
		const known = category === null ? undefined : categories.get(category);
		const model = models.get(operatingModel);
		const factor = known && model ? resolveFactor(method, known, model) : null;
		return factor === null ? [] : [factor];
	});
}

interface Draft {
	readonly central: CentralPart;
	readonly sampled: SampledPart;
}

function draftParts(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[],
	setAside: boolean
): Promise<readonly (readonly Draft[])[]> {
	return inOrder(dimensions, (dimension) =>
		draftDimension(engine, scope, factors, dimension, setAside)
	);
}

async function draftDimension(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[],
	dimension: Dimension,
	setAside: boolean
): Promise<readonly Draft[]> {
	const parts = await askCentral(engine, { ...scope, by: [dimension] }, counted(factors, setAside));
	const counts = await askCounts(engine, scope, dimension);
	const index = indexFactors(factors);
	return parts.map((part) => ({
		central: part,
		sampled: {
			term: 'net' as const,
			holdings: holdingsOf(
				counts.filter(({ key }) => key === part.keys[0]),
				factors,
				index,
				setAside
			)
		}
	}));
}

/** The vehicles on their own: their total first, then one part per category. */
async function draftVehicles(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[]
): Promise<readonly Draft[]> {
	const alone = counted(factors, true);
	const [whole] = await askCentral(engine, { ...scope, by: [] }, alone);
	const counts = await askCounts(engine, scope, null);
	const index = indexFactors(factors);
	const total: Draft = {
		central: whole!,
		sampled: { term: 'net', holdings: holdingsOf(counts, factors, index, true) }
	};
	const parts = await draftDimension(engine, scope, factors, 'category', true);
	return [total, ...parts.filter(({ sampled }) => sampled.holdings.length > 0)];
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

function totalPart(
	term: Term,
	counts: readonly PartCount[],
	factors: readonly EffectiveFactor[]
): SampledPart {
	return { term, holdings: holdingsOf(counts, factors, indexFactors(factors), false) };
}

async function inOrder<In, Out>(
	items: readonly In[],
	work: (item: In) => Promise<Out>
): Promise<readonly Out[]> {
	const results: Out[] = [];
	for (const item of items) results.push(await work(item));
	return results;
}

function cutAt<Item>(
	items: readonly Item[],
	lengths: readonly number[]
): readonly (readonly Item[])[] {
	let from = 0;
	return lengths.map((length) => items.slice(from, (from += length)));
}
