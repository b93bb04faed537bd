import {
	centralNets,
	centralParts,
	dimensions,
	hasVehicles,
	resolveFactor,
	totalTerms,
	type CentralPart,
	type Dimension,
	type Method,
	type Quantiles,
	type Ranges,
	type ResolvedFactor,
	type TallyRows,
	type Term
} from '../impact';
import type { RangedKg } from '../model/assessment';
import type { Library } from '../model/library';
import { atOnce, type Steps } from '../model/steps';
import { categoriesOf, type LogFacts } from './log-facts';

/** The central net of one category in one month, kg CO2e. */
export interface TrendPart {
	/** `YYYY-MM`, null for undated trades. */
	readonly month: string | null;
	readonly category: string | null;
	readonly netAvoidedKgCo2e: number;
}

/** The factor of each pair of a tally; null where there is none. */
export type ResolvedFactors = readonly (ResolvedFactor | null)[];

/** Everything that central values say of a log; sampling adds the ranges. */
export interface CentralAnswers {
	readonly factors: ResolvedFactors;
	readonly whole: CentralPart;
	readonly by: Readonly<Record<Dimension, readonly CentralPart[]>>;
	readonly vehicles: { readonly whole: CentralPart; readonly parts: readonly CentralPart[] } | null;
	readonly trend: readonly TrendPart[];
	/** Central net by the user's own word, kg CO2e. */
	readonly words: readonly CentralPart[];
}

/** One part of a breakdown with its range; null where nothing of it was assessed. */
export interface RangedPart {
	readonly key: string | null;
	readonly central: CentralPart;
	readonly net: RangedKg | null;
}

/** The factor of every category and operating model the log holds, where there is one. */
export function factorsOf(library: Library, facts: LogFacts, method: Method): ResolvedFactors {
	const categories = new Map(categoriesOf(library, facts).map((known) => [known.id, known]));
	const models = new Map(library.operatingModels.map((model) => [model.id, model]));
	return facts.tally.pairs.map(({ category, operatingModel }) => {
		const known = category === null ? undefined : categories.get(category);
		const model = models.get(operatingModel);
		return known && model ? resolveFactor(method, known, model) : null;
	});
}

/** The whole of a log, all terms. */
export function wholeOf({ tally }: LogFacts, factors: ResolvedFactors): CentralPart {
	return centralParts(tally, tally.whole, factors, totalTerms)[0]!;
}

/** Every central value of a log by its factors. */
export function centralAnswers(facts: LogFacts, factors: ResolvedFactors): CentralAnswers {
	return atOnce(answerSteps(facts, factors));
}

/** The same in steps, a breakdown each, for a page that has frames to draw meanwhile. */
export function* answerSteps(facts: LogFacts, factors: ResolvedFactors): Steps<CentralAnswers> {
	const { tally } = facts;
	const net = (rows: TallyRows, setAside = false) =>
		centralParts(tally, rows, factors, ['net'], setAside);
	const by: [Dimension, readonly CentralPart[]][] = [];
	for (const dimension of dimensions) {
		by.push([dimension, net(tally.by[dimension])]);
		yield;
	}
	const trend = trendOf(tally, factors);
	yield;
	return {
		factors,
		whole: wholeOf(facts, factors),
		by: Object.fromEntries(by) as unknown as CentralAnswers['by'],
		vehicles: hasVehicles(factors)
			? { whole: net(tally.whole, true)[0]!, parts: net(tally.by.category, true) }
			: null,
		trend,
		words: net(tally.words)
	};
}

/** Months by category: the rows of the months, which stand in the order of their categories. */
function trendOf(tally: LogFacts['tally'], factors: ResolvedFactors): readonly TrendPart[] {
	const rows = tally.by.month;
	const cells: { month: string | null; category: string | null }[] = [];
	const part = rows.pair.map((pair, row) => {
		const cell = { month: rows.keys[rows.part[row]!]!, category: tally.pairs[pair]!.category };
		const last = cells.at(-1);
		if (last?.month !== cell.month || last.category !== cell.category) cells.push(cell);
		return cells.length - 1;
	});
	const byCell = { ...rows, keys: cells.map(({ month }) => month), part };
	return centralNets(tally, byCell, factors).flatMap((net, index) => {
		const { month, category } = cells[index]!;
		return net === null ? [] : [{ month: monthOf(month), category, netAvoidedKgCo2e: net }];
	});
}

/** `2024-03-01`, the first day of a month, as `2024-03`. */
export function monthOf(day: string | null): string | null {
	return day === null ? null : day.slice(0, 7);
}

/** The totals with their ranges. */
export function rangedTotals(
	whole: CentralPart,
	{ totals }: Pick<Ranges, 'totals'>
): Readonly<Record<Term, RangedKg | null>> {
	const entries = totalTerms.map((term) => [term, ranged(whole[term], totals[term])]);
	return Object.fromEntries(entries) as Record<Term, RangedKg | null>;
}

/** Parts with their ranges, which stand in the same order. */
export function rangedParts(
	parts: readonly CentralPart[],
	ranges: readonly Quantiles[]
): readonly RangedPart[] {
	return parts.map((central, index) => ({
		key: central.key,
		central,
		net: ranged(central.net, ranges[index]!)
	}));
}

/** A central value with its range; null where there is none. */
export function ranged(central: number | null, range: Quantiles): RangedKg | null {
	return central === null ? null : { central, ...range };
}
