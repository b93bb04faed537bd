import type { ResolvedFactor } from '../../impact';
import { numberId } from '../../model/number-id';
import { stakeOf } from '../mapped-categories';
import { countedLines } from './number-lines';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';
import { factorId, termsOf } from './trace-factors';

const rest = { kgCo2ePerUnit: null, sourceIds: [], held: null, operands: {} } as const;

/**
 * What a word of the user's contributes, or, where it is unmapped, what is at stake: by the factor of
 * the suggested category, else by the mean of the assessed items.
 */
export function wordNumber(basis: TraceBasis, word: string | null): PlainNumber | null {
	const { facts, answers } = basis;
	const mapped = facts.words.find(({ sourceCategory }) => sourceCategory === word);
	if (mapped === undefined) return null;
	return mapped.category === null ? stakeNumber(basis, word) : mappedNumber(basis, word, answers);
}

function common(word: string | null) {
	return {
		id: numberId({ kind: 'word', word }),
		dimension: 'source_category',
		part: word,
		unit: 'kg CO2e',
		...rest
	} as const;
}

function mappedNumber(
	{ facts }: TraceBasis,
	word: string | null,
	{ words, factors }: TraceBasis['answers']
): PlainNumber | null {
	const rows = facts.tally.words;
	const part = rows.keys.indexOf(word);
	if (part === -1) return null;
	const central = words[part]!.net;
	const counted = countedLines(rows, (row) => rows.part[row] === part, {
		pairs: facts.tally.pairs,
		factors,
		setAside: false
	});
	const value = central === null ? null : { low: null, central, high: null, median: null };
	return { ...common(word), ...counted, kind: 'net', value, of: [] };
}

function stakeNumber(basis: TraceBasis, word: string | null): PlainNumber | null {
	const { library, facts, method, answers } = basis;
	const mapped = facts.words.find(({ sourceCategory }) => sourceCategory === word)!;
	const stake = stakeOf(library, facts, method, answers.whole, mapped);
	const { items } = mapped;
	const counts = {
		total: items,
		assessed: 0,
		unmapped: items,
		withoutFactor: 0,
		returned: 0,
		setAside: 0
	};
	const same = { ...common(word), kind: 'stake', leftOut: [], counts, coverage: 0 } as const;
	if (stake === null) return { ...same, value: null, lines: [], of: [] };
	const value = { low: null, central: stake.net, high: null, median: null };
	if (stake.factor === null) {
		const of = ['total.net', 'count.assessed'].map((id) => namedBy(basis, id));
		return { ...same, value, lines: [], of };
	}
	const { category, operatingModel } = stake.factor;
	const line = {
		factor: factorId(category, operatingModel),
		kept: items,
		returned: 0,
		...termsOf(stake.factor, items, 0)
	};
	return { ...same, value, lines: [line], of: [] };
}

/** The factors that only what is at stake is reckoned by, each once. */
export function stakeFactors({
	library,
	facts,
	method,
	answers
}: TraceBasis): readonly ResolvedFactor[] {
	const known = new Set(
		answers.factors.flatMap((factor) => (factor === null ? [] : [idOf(factor)]))
	);
	return facts.words.flatMap((word) => {
		if (word.category !== null) return [];
		const factor = stakeOf(library, facts, method, answers.whole, word)?.factor ?? null;
		if (factor === null || known.has(idOf(factor))) return [];
		known.add(idOf(factor));
		return [factor];
	});
}

function idOf({ category, operatingModel }: ResolvedFactor): string {
	return factorId(category, operatingModel);
}
