import { countDecimals, exactSums, termDecimals } from './exact-sums';
import { sampledParameters, type EffectiveFactor } from './effective-factor';
import { evaluate } from './expression';
import { terms, type Term } from './formula';
import type { Tally, TallyRows } from './tally';

/** The central answer for one part: items (or kg) and kg CO2e. */
export interface CentralPart {
	readonly key: string | null;
	readonly number: number;
	readonly assessed: number;
	readonly unmapped: number;
	readonly withoutFactor: number;
	readonly setAside: number;
	readonly returned: number;
	readonly absolute: number;
	readonly absoluteAssessed: number;
	/** Null where nothing of the part was assessed, or the term was not asked for. */
	readonly displaced: number | null;
	readonly added: number | null;
	readonly direct: number | null;
	readonly net: number | null;
}

/** The factor of each pair of a tally, null where there is none. */
export type PairFactors = readonly (EffectiveFactor | null)[];

type Standing = 'assessed' | 'unmapped' | 'withoutFactor' | 'setAside';

/**
 * The central result of every part of a breakdown: what the impact SQL gives for the same question,
 * with the same formula and the same exact sums, from counts that are at hand. With `setAside` the
 * vehicles that are outside the headline are what counts.
 */
export function centralParts(
	{ pairs }: Pick<Tally, 'pairs'>,
	rows: TallyRows,
	factors: PairFactors,
	wanted: readonly Term[],
	setAside = false
): readonly CentralPart[] {
	const standings = pairs.map(({ category }, pair) => standingOf(category, factors[pair]!));
	const counting = setAside ? 'setAside' : 'assessed';
	const counted = indexesWhere(rows, (row) => standings[rows.pair[row]!] === counting);
	const count = countsOf(rows, standings, counting);
	const values = termSums(rows, counted, factors, wanted);
	const hasAny = new Set(counted.map((row) => rows.part[row]!));
	return rows.keys.map((key, part) => {
		const kg = (term: Term) => (hasAny.has(part) ? (values[term]?.[part] ?? null) : null);
		return {
			key,
			...count(part),
			displaced: kg('displaced'),
			added: kg('added'),
			direct: kg('direct'),
			net: kg('net')
		};
	});
}

function standingOf(category: string | null, factor: EffectiveFactor | null): Standing {
	if (category === null) return 'unmapped';
	if (factor === null) return 'withoutFactor';
	return factor.setAside ? 'setAside' : 'assessed';
}

function indexesWhere(rows: TallyRows, holds: (row: number) => boolean): readonly number[] {
	const found: number[] = [];
	for (let row = 0; row < rows.part.length; row++) if (holds(row)) found.push(row);
	return found;
}

/** Net counts by standing, and absolute ones, of each part. */
function countsOf(rows: TallyRows, standings: readonly Standing[], counting: Standing) {
	const net = rows.kept.map((kept, row) => kept - rows.returned[row]!);
	const add = (values: readonly number[], standing: Standing | null) =>
		exactSums(
			standing === null
				? values
				: values.map((value, row) => (standings[rows.pair[row]!] === standing ? value : 0)),
			rows.part,
			rows.keys.length,
			countDecimals
		);
	const sums = {
		number: add(net, null),
		assessed: add(net, counting),
		unmapped: add(net, 'unmapped'),
		withoutFactor: add(net, 'withoutFactor'),
		setAside: add(net, 'setAside'),
		returned: add(rows.returned, null),
		absolute: add(rows.absolute, null),
		absoluteAssessed: add(rows.absolute, counting)
	};
	const names = Object.keys(sums) as (keyof typeof sums)[];
	return (part: number) =>
		Object.fromEntries(names.map((name) => [name, sums[name][part]!])) as Record<
			keyof typeof sums,
			number
		>;
}

/** The terms asked for, evaluated over all rows at once and added up by part. */
function termSums(
	rows: TallyRows,
	counted: readonly number[],
	factors: PairFactors,
	wanted: readonly Term[]
): Partial<Record<Term, Float64Array>> {
	const pairs = picked(rows.pair, counted);
	const part = picked(rows.part, counted);
	const ofPair = (value: (factor: EffectiveFactor) => number) =>
		picked(
			factors.map((factor) => (factor === null ? NaN : value(factor))),
			pairs
		);
	const variables = {
		kept: picked(rows.kept, counted),
		returned: picked(rows.returned, counted),
		legs: ofPair(({ legs }) => legs),
		...Object.fromEntries(
			sampledParameters.map((name) => [name, ofPair(({ parameters }) => parameters[name].central)])
		)
	};
	const sums = wanted.map((term) => {
		const values = evaluate(terms[term], variables) as Float64Array;
		return [term, exactSums(values, part, rows.keys.length, termDecimals)];
	});
	return Object.fromEntries(sums) as Partial<Record<Term, Float64Array>>;
}

/** The values at some places: a loop, since thousands are picked for every edit. */
function picked(values: readonly number[], places: ArrayLike<number>): Float64Array {
	const found = new Float64Array(places.length);
	for (let at = 0; at < found.length; at++) found[at] = values[places[at]!]!;
	return found;
}
