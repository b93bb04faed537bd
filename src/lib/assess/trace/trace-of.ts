import {
	DrawStore,
	expressionSql,
	methodVersion,
	percentileDraws,
	sampledRanges,
	terms,
	totalTerms,
	type PercentileBracket,
	type PercentileBrackets,
	type SampledPart
} from '../../impact';
import type { EvidencePoint } from '../../model/evidence-point';
import type { Library } from '../../model/library';
import { factorsOf } from '../answers';
import { methodFor, samplingOf, type MethodOptions } from '../method-options';
import type { LogFacts } from '../log-facts';
import { stakeFactors } from './stake-number';
import { numberRefs } from './number-refs';
import type { PlainNumber, Trace, TraceNumber, TracePercentile } from './trace';
import { traceBasis, type TraceBasis } from './trace-basis';
import { traceFactor } from './trace-factors';
import { sampledPart, traceNumber } from './trace-number';
import { traceQueries } from './trace-queries';
import { evidenceBehind, namedSources, sourcesOf } from './trace-sources';

/** How many draws beside percentiles are looked up at a time. */
export interface AskPercentiles {
	(parts: readonly SampledPart[]): Promise<readonly PercentileBrackets[]>;
}

/**
 * All that is needed to compute every number of a result again. `ask` looks up the draws beside the
 * percentiles: at once on the command line, by the worker on a page.
 */
export async function traceOf(
	basis: TraceBasis,
	evidence: readonly EvidencePoint[],
	ask: AskPercentiles
): Promise<Trace> {
	const numbers = numberRefs(basis)
		.map((ref) => traceNumber(basis, ref))
		.filter((number) => number !== null);
	const parts = numbers.map((number) => sampledPart(basis, number));
	const brackets = await ask(parts.filter((part) => part !== null));
	const bracketOf = inOrder(brackets);
	const ranged = numbers.map((number, at) =>
		withRange(number, parts[at] === null ? null : bracketOf())
	);
	return assembled(basis, ranged, drawsOf(brackets), evidence);
}

/** The trace of a log that is known, percentiles drawn here. */
export async function traceLog(
	library: Library,
	facts: LogFacts,
	options: MethodOptions,
	evidence: readonly EvidencePoint[]
): Promise<Trace> {
	const { seed, draws } = samplingOf(library, options);
	const store = new DrawStore(seed, draws);
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, factors, store);
	return traceOf(traceBasis(library, facts, options, ranges), evidence, (parts) =>
		Promise.resolve(parts.map((part) => percentileDraws(part, factors, store)))
	);
}

/** Gives the entries of a list one after the other. */
function inOrder<Entry>(entries: readonly Entry[]): () => Entry {
	let next = 0;
	return () => entries[next++]!;
}

function withRange(number: PlainNumber, brackets: PercentileBrackets | null): TraceNumber {
	return { ...number, range: brackets && rangeOf(brackets) };
}

/** Percentiles by the numbers of their draws, whose uniforms stand elsewhere. */
export function rangeOf({
	low,
	median,
	high
}: PercentileBrackets): NonNullable<TraceNumber['range']> {
	return { low: percentile(low), median: percentile(median), high: percentile(high) };
}

function percentile({ below, above, ...place }: PercentileBracket): TracePercentile {
	const { share, rank, weight } = place;
	return {
		share,
		rank,
		weight,
		below: { draw: below.draw, total: below.total },
		above: { draw: above.draw, total: above.total }
	};
}

function drawsOf(brackets: readonly PercentileBrackets[]): Trace['draws'] {
	const draws = new Map<number, Record<string, number>>();
	for (const bracket of brackets) {
		for (const { below, above } of [bracket.low, bracket.median, bracket.high]) {
			for (const { draw, uniforms } of [below, above]) {
				draws.set(draw, { ...draws.get(draw), ...uniforms });
			}
		}
	}
	return [...draws]
		.sort(([a], [b]) => a - b)
		.map(([draw, uniforms]) => ({ draw, uniforms: sorted(uniforms) }));
}

function sorted(uniforms: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
	const names = Object.keys(uniforms).sort();
	return Object.fromEntries(names.map((name) => [name, uniforms[name]!]));
}

function assembled(
	basis: TraceBasis,
	numbers: readonly TraceNumber[],
	draws: Trace['draws'],
	evidence: readonly EvidencePoint[]
): Trace {
	const { library, facts, method, options, answers } = basis;
	const { perKilogram } = method;
	const factors = [
		...answers.factors.filter((factor) => factor !== null),
		...stakeFactors(basis)
	].map((factor) => traceFactor(factor, perKilogram));
	const points = evidenceBehind(factors, evidence);
	const ids = [...namedSources(factors, points), ...numbers.flatMap(({ sourceIds }) => sourceIds)];
	return {
		schema: 'reprise/trace@1',
		method: {
			version: methodVersion,
			preset: method.preset.id,
			scenario: method.scenario?.name ?? null,
			...samplingOf(library, options),
			perKilogram
		},
		factorPack: { id: library.pack.id, sha256: library.pack.sha256 },
		inputs: facts.inputs.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
		formula: formulas,
		inverse: inverseText,
		factors,
		numbers,
		draws,
		evidence: points,
		sources: sourcesOf(ids, library),
		sourceCategories: facts.words.map(({ sourceCategory, category, by, confidence, items }) => ({
			sourceCategory,
			category,
			by,
			confidence,
			items
		})),
		queries: traceQueries(basis)
	};
}

/** The formula of each term, from the one definition that is evaluated and printed. */
export const formulas: Trace['formula'] = totalTerms.map((term) => {
	const sql = expressionSql(terms[term]).text;
	const text = sql.replaceAll('"', '').replaceAll(' * ', ' × ').replaceAll(' - ', ' − ');
	return { term, text: text.replaceAll('1e0', '1').slice(1, -1), sql };
});

/** How the value of a parameter follows from its uniform u. */
const inverseText =
	'u < 0.5: low + (central − low) × 2u; else: central + (high − central) × (2u − 1)';
