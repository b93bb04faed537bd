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
	const places = placesByStanding(pairs, rows, factors);
	const counting = places[setAside ? 'setAside' : 'assessed'];
	const count = countsOf(rows, places, counting);
	const values = termSums(rows, counting, factors, wanted);
	const hasAny = partsOf(rows, counting);
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

/** The central net of every part of a breakdown alone, kg CO2e; null where nothing of it was assessed. */
export function centralNets(
	{ pairs }: Pick<Tally, 'pairs'>,
	rows: TallyRows,
	factors: PairFactors
): readonly (number | null)[] {
	const { assessed } = placesByStanding(pairs, rows, factors);
	const { net } = termSums(rows, assessed, factors, ['net']);
	const hasAny = partsOf(rows, assessed);
	return rows.keys.map((_, part) => (hasAny.has(part) ? net![part]! : null));
}

/** Where the rows of each standing are. */
type Places = Readonly<Record<Standing, readonly number[]>>;

function placesByStanding(pairs: Tally['pairs'], rows: TallyRows, factors: PairFactors): Places {
	const standings = pairs.map(({ category }, pair) => standingOf(category, factors[pair]!));
	const places: Record<Standing, number[]> = {
		...{ assessed: [], unmapped: [] },
		...{ withoutFactor: [], setAside: [] }
	};
	for (let row = 0; row < rows.pair.length; row++) places[standings[rows.pair[row]!]!].push(row);
	return places;
}

/** The parts that rows at some places are of. */
function partsOf(rows: TallyRows, places: readonly number[]): ReadonlySet<number> {
	const parts = new Set<number>();
	for (const row of places) parts.add(rows.part[row]!);
	return parts;
}

function standingOf(category: string | null, factor: EffectiveFactor | null): Standing {
	if (category === null) return 'unmapped';
	if (factor === null) return 'withoutFactor';
	return factor.setAside ? 'setAside' : 'assessed';
}

/** Net counts by standing, and absolute ones, of each part. */
function countsOf(rows: TallyRows, places: Places, counting: readonly number[]) {
	const { kept, returned, absolute, part, keys } = rows;
	const net = kept.map((count, row) => count - returned[row]!);
	const all = (values: readonly number[]) => exactSums(values, part, keys.length, countDecimals);
	const at = (values: readonly number[], some: readonly number[]) =>
		exactSums(picked(values, some), picked(part, some), keys.length, countDecimals);
	const sums = {
		number: all(net),
		assessed: at(net, counting),
		unmapped: at(net, places.unmapped),
		withoutFactor: at(net, places.withoutFactor),
		setAside: at(net, places.setAside),
		returned: all(returned),
		absolute: all(absolute),
		absoluteAssessed: at(absolute, counting)
	};
	return (own: number) => ({
		number: sums.number[own]!,
		assessed: sums.assessed[own]!,
		unmapped: sums.unmapped[own]!,
		withoutFactor: sums.withoutFactor[own]!,
		setAside: sums.setAside[own]!,
		returned: sums.returned[own]!,
		absolute: sums.absolute[own]!,
		absoluteAssessed: sums.absoluteAssessed[own]!
	});
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
