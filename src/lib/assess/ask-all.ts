import {
	dimensions,
	resolveFactor,
	type Dimension,
	type EffectiveFactor,
	type Method,
	type Quantiles,
	type SampleProblemSolver,
	type Term
} from '../impact';
import type { RangedKg } from '../model/assessment';
import type { Engine } from '../model/engine';
import type { Library } from '../model/library';
import { draftDimensions, draftVehicles, wholePart, type DraftPart } from './ask-parts';
import type { MappedLog } from './map-log';
import { askCentral, askCounts, type CentralPart, type PartCount, type Scope } from './questions';

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
	readonly totals: Readonly<Record<Term, RangedKg | null>>;
	readonly parts: Readonly<Record<Dimension, readonly AskedPart[]>>;
	readonly vehicles: { readonly net: RangedKg | null; readonly parts: readonly AskedPart[] } | null;
	readonly trend: readonly CentralPart[];
}

/** How ranges are drawn, and by whom. */
export interface Sampling {
	readonly seed: number;
	readonly draws: number;
	readonly sample: SampleProblemSolver;
}

/** Asks every question of an assessment: central values by SQL, ranges by sampling. */
export async function askAll(
	engine: Engine,
	library: Library,
	log: MappedLog,
	method: Method,
	scope: Scope,
	sampling: Sampling
): Promise<Answers> {
	const counts = await askCounts(engine, scope, null);
	const factors = factorsOf(counts, library, log, method);
	const [whole] = await askCentral(engine, { ...scope, by: [] }, factors);
	const drafts = await draftDimensions(engine, scope, factors);
	const cars = factors.some(({ setAside }) => setAside)
		? await draftVehicles(engine, scope, factors, counts)
		: null;
	const { sample, ...problem } = sampling;
	const totals = totalTerms.map((term) => wholePart(term, counts, factors));
	const asked = [...drafts, cars ?? []].map((parts) => parts.map(({ sampled }) => sampled));
	const ranges = await sample({ ...problem, factors, parts: [...totals, ...asked.flat()] });
	const [ofTotals, ...ofParts] = cutAt(ranges, [totals.length, ...asked.map((p) => p.length)]);
	return {
		factors,
		whole: whole!,
		totals: rangedTotals(whole!, ofTotals!),
		parts: rangedDimensions(drafts, ofParts),
		vehicles: cars && rangedVehicles(cars, ofParts.at(-1)!),
		trend: await askCentral(engine, { ...scope, by: ['month', 'category'] }, factors)
	};
}

const totalTerms = ['displaced', 'added', 'direct', 'net'] as const satisfies readonly Term[];

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

function rangedTotals(whole: CentralPart, ranges: readonly Quantiles[]): Answers['totals'] {
	const entries = totalTerms.map((term, index) => [term, ranged(whole[term], ranges[index]!)]);
	return Object.fromEntries(entries) as Record<Term, RangedKg | null>;
}

function rangedDimensions(
	drafts: readonly (readonly DraftPart[])[],
	ranges: readonly (readonly Quantiles[])[]
): Answers['parts'] {
	const entries = dimensions.map((dimension, index) => [
		dimension,
		rangedParts(drafts[index]!, ranges[index]!)
	]);
	return Object.fromEntries(entries) as Record<Dimension, readonly AskedPart[]>;
}

/** The first draft of the vehicles is their total. */
function rangedVehicles(
	drafts: readonly DraftPart[],
	ranges: readonly Quantiles[]
): Answers['vehicles'] {
	const [total, ...parts] = rangedParts(drafts, ranges);
	return { net: total!.net, parts };
}

function rangedParts(
	drafts: readonly DraftPart[],
	ranges: readonly Quantiles[]
): readonly AskedPart[] {
	return drafts.map(({ central }, index) => ({
		key: central.keys[0] ?? null,
		central,
		net: ranged(central.net, ranges[index]!)
	}));
}

function ranged(central: number | null, range: Quantiles): RangedKg | null {
	return central === null ? null : { central, ...range };
}

function cutAt<Item>(
	items: readonly Item[],
	lengths: readonly number[]
): readonly (readonly Item[])[] {
	let from = 0;
	return lengths.map((length) => items.slice(from, (from += length)));
}
