import {
	DrawStore,
	expressionSql,
	grownTally,
	methodVersion,
	sampledRanges,
	solveSamplerJob,
	terms,
	totalTerms,
	type BracketDraw
} from '../../impact';
import type { EvidencePoint } from '../../model/evidence-point';
import type { Library } from '../../model/library';
import { numberId, type OwnRef } from '../../model/number-id';
import { isOfItems, numberRef } from '../../model/read-number';
import { factorsOf } from '../answers';
import { volumeOf } from '../grown-facts';
import { methodFor, samplingOf, type MethodOptions } from '../method-options';
import type { LogFacts } from '../log-facts';
import type { OtherLog } from '../other-log';
import {
	drawnNumber,
	drawsFor,
	type AskSampler,
	type DrawnNumber,
	type Draws
} from './drawn-number';
import { comparedRefs, numberRefs } from './number-refs';
import type { PlainNumber, Trace, TraceNumber } from './trace';
import { namedBy, traceBasis, type TraceBasis } from './trace-basis';
import { traceFactorsOf } from './trace-factors-of';
import { traceNumber } from './trace-number';
import { traceQueries } from './trace-queries';
import { evidenceBehind, namedSources, sourcesOf } from './trace-sources';

/**
 * All that is needed to compute every number of a result again, and, where its method is set against
 * another, every number of that and what tells them apart. `ask` is asked for the draws: at once on
 * the command line, by a worker on a page. `named` are numbers beside those of every result.
 */
export async function traceOf(
	basis: TraceBasis,
	evidence: readonly EvidencePoint[],
	ask: AskSampler,
	named: readonly OwnRef[] = []
): Promise<Trace> {
	const { against } = basis;
	const drawn = [
		...(against === null ? [] : await drawnNumbers(against, ask, [])),
		...(await drawnNumbers(basis, ask, named))
	];
	return assembled(basis, drawn, evidence, named);
}

async function drawnNumbers(
	basis: TraceBasis,
	ask: AskSampler,
	named: readonly OwnRef[]
): Promise<readonly DrawnNumber[]> {
	const draws = drawsFor(basis, ask);
	const refs = [...(await resultRefs(basis, draws)), ...named];
	return Promise.all(withSources(basis, refs).map((number) => drawnNumber(number, draws)));
}

/** The numbers meant, each once, and after them all others that they are computed from. */
function withSources(basis: TraceBasis, refs: readonly OwnRef[]): readonly PlainNumber[] {
	const wanted = new Map(refs.map((ref) => [numberId(ref), ref]));
	const numbers: PlainNumber[] = [];
	// What is put in while it is walked through is reached as well.
	for (const ref of wanted.values()) {
		const number = traceNumber(basis, ref);
		if (number === null) continue;
		numbers.push(number);
		for (const id of number.of) {
			const own = ownRefIn(basis, id);
			if (own !== null && !wanted.has(numberId(own))) wanted.set(numberId(own), own);
		}
	}
	return numbers;
}

/** The number that a name means by the method of a basis; null for one of another method. */
function ownRefIn(basis: TraceBasis, id: string): OwnRef | null {
	const named = numberRef(id)!;
	const own = named.kind === 'by' ? named.of : named;
	return namedBy(basis, numberId(own)) === id ? own : null;
}

/** Every number of a result; what stands whatever the log holds is asked about single items alone. */
async function resultRefs(basis: TraceBasis, draws: Draws): Promise<readonly OwnRef[]> {
	if (basis.by !== null && isOfItems(basis.by)) return [];
	return [...numberRefs(basis, await draws.certainty()), ...comparedRefs(basis)];
}

/** The trace of a log that is known, with the draws made here. */
export async function traceLog(
	library: Library,
	facts: LogFacts,
	options: MethodOptions,
	evidence: readonly EvidencePoint[]
): Promise<Trace> {
	const { seed, draws } = samplingOf(library, options);
	const store = new DrawStore(seed, draws);
	const tally = grownTally(facts.tally, volumeOf(options));
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(tally, factors, store);
	const basis = traceBasis(library, facts, options, ranges);
	return traceOf(basis, evidence, (kind, job) =>
		Promise.resolve(solveSamplerJob(kind, job, tally, store))
	);
}

/** The draws that numbers refer to, each once, with the uniforms of all of them. */
function drawsOf(drawn: readonly DrawnNumber[]): Trace['draws'] {
	const draws = new Map<number, Record<string, number>>();
	for (const { draw, uniforms } of drawn.flatMap(drawsBeside)) {
		draws.set(draw, { ...draws.get(draw), ...uniforms });
	}
	return [...draws]
		.sort(([a], [b]) => a - b)
		.map(([draw, uniforms]) => ({ draw, uniforms: sorted(uniforms) }));
}

function drawsBeside({ brackets, edges }: DrawnNumber): readonly BracketDraw[] {
	const ranged = brackets === null ? [] : [brackets.low, brackets.median, brackets.high];
	const bounded = edges === null ? [] : [edges.from, edges.to];
	return [...ranged, ...bounded].flatMap(({ below, above }) =>
		[below, above].filter((draw) => draw !== null)
	);
}

function sorted(uniforms: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
	const names = Object.keys(uniforms).sort();
	return Object.fromEntries(names.map((name) => [name, uniforms[name]!]));
}

function assembled(
	basis: TraceBasis,
	drawn: readonly DrawnNumber[],
	evidence: readonly EvidencePoint[],
	named: readonly OwnRef[]
): Trace {
	const { library, facts, options, against } = basis;
	const numbers: readonly TraceNumber[] = drawn.map(({ number }) => number);
	const sides = [basis, ...(against === null ? [] : [against])];
	const factors = sides.flatMap((side) => traceFactorsOf(side, side === basis ? named : []));
	const points = evidenceBehind(factors, evidence);
	const ids = [...namedSources(factors, points), ...numbers.flatMap(({ sourceIds }) => sourceIds)];
	return {
		schema: 'reprise/trace@1',
		method: {
			version: methodVersion,
			...namesOf(basis),
			...samplingOf(library, options),
			perKilogram: basis.method.perKilogram,
			against: against && { name: namedBy(against, '').slice(0, -1), ...namesOf(against) }
		},
		factorPack: { id: library.pack.id, sha256: library.pack.sha256 },
		inputs: inputsOf(facts),
		...(basis.other === null ? {} : { otherLog: otherOf(basis.other) }),
		formula: formulas,
		inverse: inverseText,
		factors,
		numbers,
		draws: drawsOf(drawn),
		evidence: points,
		sources: sourcesOf(ids, library),
		sourceCategories: facts.words.map(({ sourceCategory, category, by, confidence, items }) => ({
			sourceCategory,
			category,
			by,
			confidence,
			items
		})),
		queries: traceQueries(basis, named)
	};
}

function inputsOf({ inputs }: LogFacts): Trace['inputs'] {
	return inputs.map(({ name, sha256, rows }) => ({ name, sha256, rows }));
}

function otherOf({ key, facts }: OtherLog): NonNullable<Trace['otherLog']> {
	const { period } = facts;
	const days = period && { from: period.from, to: period.to };
	return { key, inputs: inputsOf(facts), period: days };
}

function namesOf({ method }: TraceBasis) {
	return { preset: method.preset.id, scenario: method.scenario?.name ?? null };
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
