import {
	drawnNumber,
	drawsFor,
	type AskSampler,
	type DrawEdges
} from '$lib/assess/trace/drawn-number';
import { filledLines, type FilledLine } from '$lib/assess/trace/filled-lines';
import type { PlainNumber, Trace, TraceFactor, TraceSource } from '$lib/assess/trace/trace';
import type { TraceBasis } from '$lib/assess/trace/trace-basis';
import { traceFactorsOf } from '$lib/assess/trace/trace-factors-of';
import { traceNumber } from '$lib/assess/trace/trace-number';
import { traceOf } from '$lib/assess/trace/trace-of';
import { questionSql, selectionSql } from '$lib/assess/trace/trace-queries';
import { evidenceBehind, namedSources, sourcesOf } from '$lib/assess/trace/trace-sources';
import type { PercentileBrackets } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { EvidencePoint } from '$lib/model/evidence-point';
import type { NumberRef, OwnRef } from '$lib/model/number-id';
import { numberRef } from '$lib/model/read-number';
import { bundledEvidence } from '../bundled-evidence';
import type { LiveResult } from '../live-result';
import type { MethodChoices } from '../request';
import type { Sampler } from '../sampler';
import { basisOf } from './basis-of';

/** What is compared, as one of the two methods gives it. */
export interface Side {
	readonly basis: TraceBasis;
	readonly number: PlainNumber;
	/** The factors of its lines, by id. */
	readonly factors: ReadonlyMap<string, TraceFactor>;
	/** Null where it has no range. */
	readonly brackets: PercentileBrackets | null;
	/** Of a count of draws. */
	readonly edges: DrawEdges | null;
}

/** How one number was made: all that its derivation shows but the trades. */
export interface Derived extends Side {
	readonly ref: OwnRef;
	readonly evidence: readonly EvidencePoint[];
	readonly sources: readonly TraceSource[];
	/** The SQL text that computes its central value; null where it follows from other numbers. */
	readonly sql: string | null;
	/** Both methods of what is compared, the one that it is set against first; else none. */
	readonly sides: readonly Side[];
	readonly sampler: Sampler;
}

/** Derives a number of the log on screen; null where the log has no such number. */
export async function derive(
	live: LiveResult,
	choices: MethodChoices,
	id: string,
	locale: Locale
): Promise<Derived | null> {
	const named = numberRef(id);
	const basis = named && (await basisOf(live, choices, named, locale));
	if (named === null || basis === null) return null;
	const ref = named.kind === 'by' ? named.of : named;
	const plain = traceNumber(basis, ref);
	if (plain === null) return null;
	const sampler = samplerFor(live, named);
	const drawn = await drawnNumber(plain, drawsFor(basis, askOf(sampler)));
	const { number, brackets, edges } = drawn;
	const factors = usedFactors(basis, number, ref);
	const evidence = evidenceBehind([...factors.values()], await bundledEvidence());
	const ids = [...namedSources([...factors.values()], evidence), ...number.sourceIds];
	return {
		basis,
		ref,
		number,
		factors,
		evidence,
		sources: sourcesOf(ids, basis.library),
		sql: sqlOf(basis, ref, number),
		brackets,
		edges,
		sides: sidesOf(basis, ref, brackets),
		sampler
	};
}

const ofCounts: ReadonlySet<OwnRef['kind']> = new Set([
	...(['selected', 'moved', 'target', 'portion', 'stream'] as const)
]);

/** Whether a number needs the trades counted as for a filter. */
export function needsCounts(id: string): boolean {
	const named = numberRef(id);
	const ref = named?.kind === 'by' ? named.of : named;
	return ref !== null && ref !== undefined && isOfCounts(ref);
}

/** The key of the log that a number is of beside the one on screen; null where it is of none. */
export function otherLogOf(id: string): string | null {
	const ref = numberRef(id);
	return ref?.kind === 'moved_from' ? ref.log : null;
}

function isOfCounts(ref: OwnRef): boolean {
	return ref.kind === 'pair' ? [ref.of, ref.by].some(isOfCounts) : ofCounts.has(ref.kind);
}

/** What takes longer, or is of another method, is not to keep the ranges of an edit waiting. */
function samplerFor(live: LiveResult, { kind }: NumberRef): Sampler {
	return kind === 'by' || kind === 'share' || kind === 'change' ? live.analyst : live.sampler;
}

function askOf(sampler: Sampler): AskSampler {
	return (kind, job, times) => sampler.ask(kind, job, times);
}

/** Kinds whose central value no question of the cube gives. */
const withoutSql: ReadonlySet<PlainNumber['kind']> = new Set([
	...(['bound', 'share', 'draws', 'chance', 'doubt', 'moved', 'rows'] as const),
	...([
		'pace',
		'forecast',
		'left',
		'quotient',
		'difference',
		'mean',
		'portion',
		'stream',
		'times',
		'settled'
	] as const)
]);

function sqlOf(basis: TraceBasis, ref: OwnRef, { kind, of, dimension }: PlainNumber) {
	if (ref.kind === 'selected') return selectionSql(basis, ref.selection);
	const isAsked = of.length === 0 && !withoutSql.has(kind) && dimension !== 'item';
	return isAsked ? questionSql(basis, dimension) : null;
}

/** Both methods of a change or a ratio, with the draws of what is compared. */
function sidesOf(
	basis: TraceBasis,
	ref: OwnRef,
	brackets: PercentileBrackets | null
): readonly Side[] {
	const { against } = basis;
	if (against === null || (ref.kind !== 'change' && ref.kind !== 'ratio')) return [];
	const category = ref.kind === 'change' ? ref.category : null;
	const same: OwnRef =
		category === null
			? { kind: 'total', term: 'net' }
			: { kind: 'part', dimension: 'category', key: category };
	return [against, basis].flatMap((side) => {
		const number = traceNumber(side, same);
		if (number === null) return [];
		const factors = usedFactors(side, number, same);
		return [{ basis: side, number, factors, brackets, edges: null }];
	});
}

function usedFactors(
	basis: TraceBasis,
	{ lines }: PlainNumber,
	ref: OwnRef
): ReadonlyMap<string, TraceFactor> {
	const used = new Set(lines.map(({ factor }) => factor));
	const known = traceFactorsOf(basis, [ref]).filter(({ id }) => used.has(id));
	return new Map(known.map((factor) => [factor.id, factor]));
}

/** The lines of a number, largest first, with central values or those of some uniforms. */
export function linesOf(
	{ number, factors }: Side,
	uniforms: Readonly<Record<string, number>> | null
): readonly FilledLine[] {
	const term = termOf(number);
	return filledLines(number.lines, factors, uniforms).toSorted(
		(a, b) => Math.abs(b[term]) - Math.abs(a[term])
	);
}

/** The term that a number sums over its lines. */
export function termOf({ kind }: PlainNumber): 'net' | 'displaced' | 'added' | 'direct' {
	return kind === 'displaced' || kind === 'added' || kind === 'direct' ? kind : 'net';
}

/** The trace of every number, as the command line writes it, and of this one where it is not among them. */
export async function wholeTrace({ basis, sampler, ref }: Derived): Promise<Trace> {
	return traceOf(basis, await bundledEvidence(), askOf(sampler), [ref]);
}
