import { totalTerms } from '../../impact';
import type {
	BracketDraw,
	Certainty,
	DrawEdge,
	PercentileBracket,
	PercentileBrackets,
	SamplerJobKind,
	SamplerJobs
} from '../../impact';
import { numberRef } from '../../model/read-number';
import { isCompared } from './compared-numbers';
import { itemBrackets } from './item-number';
import { pointOf } from './plain-number';
import type { PlainNumber, TraceDraw, TraceEdge, TraceNumber, TracePercentile } from './trace';
import { pairFactors, type TraceBasis } from './trace-basis';
import { partOf, sampledPart } from './sampled-part';
import { traceNumber } from './trace-number';

/** Asks for what sampling knows, of the log with its counts `times` as large. */
export interface AskSampler {
	<Kind extends SamplerJobKind>(
		kind: Kind,
		job: SamplerJobs[Kind]['job'],
		times: number
	): Promise<SamplerJobs[Kind]['answer']>;
}

/** What can be asked about the draws of one method. */
export interface Draws {
	readonly basis: TraceBasis;
	readonly ask: AskSampler;
	/** What the draws say of the net total beside its range. */
	readonly certainty: () => Promise<Certainty | null>;
}

/** The draws of one method; what they say of the whole is asked for once. */
export function drawsFor(basis: TraceBasis, ask: AskSampler): Draws {
	const { factors } = basis.answers;
	let certainty: Promise<Certainty | null> | null = null;
	return {
		basis,
		ask,
		certainty: () => (certainty ??= ask('certainty', { factors }, basis.times))
	};
}

/** A number with the draws that it rests on, uniforms and all. */
export interface DrawnNumber {
	readonly number: TraceNumber;
	readonly brackets: PercentileBrackets | null;
	readonly edges: DrawEdges | null;
}

/** The draws at both ends of an interval. */
export interface DrawEdges {
	readonly from: DrawEdge;
	readonly to: DrawEdge;
}

/** Adds to a number what only the draws know. */
export async function drawnNumber(number: PlainNumber, draws: Draws): Promise<DrawnNumber> {
	if (number.dimension === 'item') return spanned(number, itemBrackets(draws.basis, number));
	if (number.dimension === 'selected') return selectedDrawn(number, draws);
	switch (number.kind) {
		case 'moved':
		case 'first':
			return firstDrawn(number, draws);
		case 'settled':
			return settled(number, draws);
		case 'draws':
		case 'chance':
			return counted(number, draws);
		case 'share':
			return shared(number, draws);
		case 'change':
		case 'ratio':
			return compared(number, draws);
		default: {
			const part = sampledPart(draws.basis, number);
			return made(number, part && (await askBrackets(draws, part)));
		}
	}
}

type Part = NonNullable<ReturnType<typeof sampledPart>>;

async function askBrackets({ basis, ask }: Draws, part: Part, first?: number) {
	const job = {
		factors: pairFactors(basis),
		parts: [part],
		...(first === undefined ? {} : { first })
	};
	const [brackets] = await ask('percentile', job, basis.times);
	return brackets!;
}

async function firstDrawn(number: PlainNumber, draws: Draws): Promise<DrawnNumber> {
	const part = partOf(draws.basis, number.lines, 'net');
	return spanned(number, await askBrackets(draws, part, number.operands['draws']));
}

/** The larger move of both ends, over how far they are apart. */
async function settled(number: PlainNumber, draws: Draws): Promise<DrawnNumber> {
	const steps = (await draws.certainty())?.convergence ?? [];
	const [before, after] = number.of.map((id) => {
		const named = numberRef(id)!;
		const own = named.kind === 'by' ? named.of : named;
		return steps.find((step) => own.kind === 'first' && step.draws === own.draws);
	});
	if (before === undefined || after === undefined || after.high <= after.low) {
		return made(number, null);
	}
	const moved = Math.max(Math.abs(after.low - before.low), Math.abs(after.high - before.high));
	const operands = {
		...{ lowBefore: before.low, highBefore: before.high },
		...{ low: after.low, high: after.high }
	};
	const value = pointOf(moved / (after.high - after.low));
	return made({ ...number, value, operands }, null);
}

/** What was selected has a range as soon as any of it has a factor. */
async function selectedDrawn(number: PlainNumber, draws: Draws): Promise<DrawnNumber> {
	const term = totalTerms.find((known) => known === number.kind);
	const isDrawn = number.value !== null && number.lines.length > 0;
	if (term === undefined || !isDrawn) return made(number, null);
	return spanned(number, await askBrackets(draws, partOf(draws.basis, number.lines, term)));
}

function spanned(number: PlainNumber, brackets: PercentileBrackets): DrawnNumber {
	return made(ranged(number, brackets), brackets);
}

/** How many draws lie in the interval, or their share: those below its end less those below its start. */
async function counted(number: PlainNumber, { basis, ask }: Draws): Promise<DrawnNumber> {
	const { factors } = basis.answers;
	const at = [number.operands['from']!, number.operands['to']!];
	const job = { factors, part: partOf(basis, number.lines, 'net'), at };
	const [from, to] = await ask('edges', job, basis.times);
	const count = to!.rank - from!.rank;
	const value = pointOf(number.kind === 'chance' ? count / number.operands['draws']! : count);
	return made({ ...number, value }, null, { from: from!, to: to! });
}

async function shared(number: PlainNumber, draws: Draws): Promise<DrawnNumber> {
	const contribution = (await draws.certainty())?.contribution ?? null;
	if (contribution === null) return made(number, null);
	const point = (central: number) => ({ low: null, central, high: null, median: null });
	const { inputs, variance, interaction } = contribution;
	if (number.part === null) return made({ ...number, value: point(interaction) }, null);
	const own = inputs.find(({ input }) => input === number.part)!;
	const operands = { ...number.operands, variance: own.variance, totalVariance: variance };
	return made({ ...number, value: point(own.share), operands }, null);
}

async function compared(number: PlainNumber, { basis, ask }: Draws): Promise<DrawnNumber> {
	if (!isCompared(basis) || number.part !== null) return made(number, null);
	const sideOf = (side: TraceBasis) => {
		const net = traceNumber(side, { kind: 'total', term: 'net' })!;
		return { factors: side.answers.factors, part: sampledPart(side, net)! };
	};
	const how: 'over' | 'less' = number.kind === 'ratio' ? 'over' : 'less';
	const job = { from: sideOf(basis.against), to: sideOf(basis), how };
	const brackets = await ask('difference', job, basis.times);
	return made(brackets === null ? { ...number, value: null } : ranged(number, brackets), brackets);
}

/** A number with the range that lies between its draws. */
function ranged(number: PlainNumber, { low, median, high }: PercentileBrackets): PlainNumber {
	if (number.value === null) return number;
	const between = ({ below, above, weight }: PercentileBracket) =>
		weight === 0 ? below.total : below.total + (above.total - below.total) * weight;
	const { central } = number.value;
	const value = { low: between(low), central, high: between(high), median: between(median) };
	return { ...number, value };
}

function made(
	number: PlainNumber,
	brackets: PercentileBrackets | null,
	edges: DrawEdges | null = null
): DrawnNumber {
	const range = brackets && {
		low: percentile(brackets.low),
		median: percentile(brackets.median),
		high: percentile(brackets.high)
	};
	const sides = edges && { from: edge(edges.from), to: edge(edges.to) };
	return { number: { ...number, range, edges: sides }, brackets, edges };
}

function percentile({ share, rank, weight, below, above }: PercentileBracket): TracePercentile {
	return { share, rank, weight, below: draw(below), above: draw(above) };
}

function edge({ rank, below, above }: DrawEdge): TraceEdge {
	return { rank, below: below && draw(below), above: above && draw(above) };
}

/** A draw by its number: its uniforms stand elsewhere. */
function draw({ draw: number, total }: BracketDraw): TraceDraw {
	return { draw: number, total };
}
