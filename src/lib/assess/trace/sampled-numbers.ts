import { meanOf, netAt, sampledInputs } from '../../impact';
import { numberId } from '../../model/number-id';
import { filledLines } from './filled-lines';
import { noLines, plainNumber, pointOf, whole, wholeLines, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';
import { traceFactor } from './trace-factors';

/** The uniform at which a parameter is at an end of its range. */
const ends = { low: 0, high: 1 } as const;

function isSampled({ answers }: TraceBasis, input: string): boolean {
	return answers.whole.net !== null && sampledInputs(answers.factors).includes(input);
}

/** The net total with one input at an end of its range: the lines with that value. */
export function boundNumber(basis: TraceBasis, ref: OfKind<'bound'>): PlainNumber | null {
	const { bound, input } = ref;
	if (!isSampled(basis, input)) return null;
	const { facts, answers, method } = basis;
	const held = { [input]: ends[bound] };
	const counted = wholeLines(basis);
	const factors = answers.factors.flatMap((factor) =>
		factor === null ? [] : [traceFactor(factor, method.perKilogram)]
	);
	const known = new Map(factors.map((factor) => [factor.id, factor]));
	const lines = filledLines(counted.lines, known, held).map(
		({ factor, kept, returned, displaced, added, direct, net }) => ({
			...{ factor, kept, returned },
			...{ displaced, added, direct, net }
		})
	);
	const own = {
		kind: 'bound',
		...whole,
		part: input,
		value: pointOf(netAt(facts.tally, answers.factors, input, bound)),
		held
	} as const;
	return plainNumber(ref, { ...counted, lines }, own);
}

/** How far apart the net total is with one input at its ends. */
export function swingNumber(basis: TraceBasis, ref: OfKind<'swing'>): PlainNumber | null {
	const { input } = ref;
	if (!isSampled(basis, input)) return null;
	const { tally } = basis.facts;
	const [low, high] = (['low', 'high'] as const).map((bound) =>
		netAt(tally, basis.answers.factors, input, bound)
	);
	return plainNumber(ref, noLines, {
		kind: 'swing',
		...whole,
		part: input,
		value: pointOf(Math.abs(high! - low!)),
		of: (['low', 'high'] as const).map((bound) =>
			namedBy(basis, numberId({ kind: 'bound', bound, input }))
		)
	});
}

/**
 * What an input explains of the variance of the net total; its value is known with the draws. With
 * every other input at its mean the net is linear in the uniform below one half and above it, so that
 * three of its values say all.
 */
export function shareNumber(basis: TraceBasis, ref: OfKind<'share'>): PlainNumber | null {
	const { input } = ref;
	const { facts, answers } = basis;
	const own = { kind: 'share', ...whole, unit: '1', value: null } as const;
	if (input === null) {
		const of = sampledInputs(answers.factors).map((one) =>
			namedBy(basis, numberId({ kind: 'share', input: one }))
		);
		return answers.whole.net === null ? null : plainNumber(ref, noLines, { ...own, of });
	}
	if (!isSampled(basis, input)) return null;
	const at = (bound: 'low' | 'central' | 'high') =>
		netAt(facts.tally, answers.factors, input, bound, meanOf);
	const operands = { atLow: at('low'), atCentral: at('central'), atHigh: at('high') };
	return plainNumber(ref, wholeLines(basis), { ...own, part: input, operands });
}

/** The net total; its range by the first draws is known with them. */
export function firstNumber(basis: TraceBasis, ref: OfKind<'first'>): PlainNumber | null {
	const { draws } = ref;
	const isThere = Number.isInteger(draws) && draws > 0 && draws <= basis.headline.method.draws;
	const { net } = basis.answers.whole;
	if (!isThere || net === null) return null;
	const own = { kind: 'first', ...whole, value: pointOf(net), operands: { draws } } as const;
	return plainNumber(ref, wholeLines(basis), own);
}

/** How far the ends of the range moved over the last doubling of the draws, which is known with them. */
export function settledNumber(basis: TraceBasis, ref: OfKind<'settled'>): PlainNumber | null {
	const { draws } = ref;
	const parts = [Math.floor(draws / 2), draws].map((first) =>
		firstNumber(basis, { kind: 'first', draws: first })
	);
	if (parts.includes(null)) return null;
	return plainNumber(ref, noLines, {
		...{ kind: 'settled', ...whole, unit: '1', value: null },
		of: parts.map((part) => namedBy(basis, part!.id))
	});
}

/** How many draws of the net total lie in an interval, or their share, which is known with them. */
export function drawsNumber(
	basis: TraceBasis,
	ref: OfKind<'draws'> | OfKind<'chance'>
): PlainNumber | null {
	const { from, to } = ref;
	if (basis.answers.whole.net === null || from >= to) return null;
	const isShare = ref.kind === 'chance';
	return plainNumber(ref, wholeLines(basis), {
		kind: ref.kind,
		...whole,
		unit: isShare ? '1' : 'draws',
		value: null,
		operands: { from, to, ...(isShare ? { draws: basis.headline.method.draws } : {}) }
	});
}
