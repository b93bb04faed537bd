import {
	evidenceBehind,
	filledLines,
	namedSources,
	questionSql,
	sampledPart,
	sourcesOf,
	stakeFactors,
	traceFactor,
	traceNumber,
	traceOf,
	type FilledLine,
	type PlainNumber,
	type Trace,
	type TraceBasis,
	type TraceFactor,
	type TraceSource
} from '$lib/assess';
import type { PercentileBrackets } from '$lib/impact';
import type { EvidencePoint } from '$lib/model/evidence-point';
import { numberRef, type NumberRef } from '$lib/model/number-id';
import { bundledEvidence } from '../bundled-evidence';
import type { LiveMethod, LiveResult } from '../live-result';
import type { Sampler } from '../sampler';

/** How one number was made: all that its derivation shows but the trades. */
export interface Derived {
	readonly basis: TraceBasis;
	readonly ref: NumberRef;
	readonly number: PlainNumber;
	/** The factors of its lines, by id. */
	readonly factors: ReadonlyMap<string, TraceFactor>;
	readonly evidence: readonly EvidencePoint[];
	readonly sources: readonly TraceSource[];
	/** The SQL text that computes its central value; null where it follows from other numbers. */
	readonly sql: string | null;
	/** Null where it has no range. */
	readonly brackets: PercentileBrackets | null;
	readonly sampler: Sampler;
}

/** Derives a number of the log on screen; null where the log has no such number. */
export async function derive(
	live: LiveResult,
	method: LiveMethod,
	id: string
): Promise<Derived | null> {
	const basis = live.basis(method);
	const ref = numberRef(id);
	const number = ref && traceNumber(basis, ref);
	if (ref === null || number === null) return null;
	const factors = usedFactors(basis, number);
	const evidence = evidenceBehind([...factors.values()], await bundledEvidence());
	const ids = [...namedSources([...factors.values()], evidence), ...number.sourceIds];
	const part = sampledPart(basis, number);
	const { sampler } = live;
	const brackets = part && (await askOne(sampler, basis, part));
	return {
		basis,
		ref,
		number,
		factors,
		evidence,
		sources: sourcesOf(ids, basis.library),
		sql: number.of.length > 0 ? null : questionSql(basis, number.dimension),
		brackets,
		sampler
	};
}

async function askOne(
	sampler: Sampler,
	{ answers: { factors } }: TraceBasis,
	part: NonNullable<ReturnType<typeof sampledPart>>
): Promise<PercentileBrackets> {
	const [brackets] = await sampler.ask('percentile', { factors, parts: [part] });
	return brackets!;
}

function usedFactors(basis: TraceBasis, { lines }: PlainNumber): ReadonlyMap<string, TraceFactor> {
	const used = new Set(lines.map(({ factor }) => factor));
	const known = [
		...basis.answers.factors.filter((factor) => factor !== null),
		...stakeFactors(basis)
	].map((factor) => traceFactor(factor, basis.method.perKilogram));
	return new Map(known.filter(({ id }) => used.has(id)).map((factor) => [factor.id, factor]));
}

/** The lines of a number, largest first, with central values or those of one draw. */
export function linesOf(
	{ number, factors }: Derived,
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

/** The trace of every number, as the command line writes it. */
export async function wholeTrace({ basis, sampler }: Derived): Promise<Trace> {
	const { factors } = basis.answers;
	return traceOf(basis, await bundledEvidence(), (parts) =>
		sampler.ask('percentile', { factors, parts })
	);
}
