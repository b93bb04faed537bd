import { fsum } from 'd3-array';

/**
 * A reviewer's hand: every number of a trace computed again from what the trace says and nothing
 * else. It shares no code with `src` and is never imported by it.
 */
export type Json = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- read as a stranger would

const names = [
	'production',
	'displacement',
	'service',
	'rebound',
	'leg',
	'refurbishment',
	'direct'
];

/** The terms of counts under a factor, kg CO2e: the formula of the method, written down here by hand. */
function termsOf(legs: number, value: Json, kept: number, returned: number): Json {
	const { production, displacement, service, rebound, leg, refurbishment } = value;
	const displaced = (kept - returned) * production * displacement * service * (1 - rebound);
	const added = kept * (legs * leg + refurbishment * production) + returned * leg;
	const direct = (kept - returned) * value.direct;
	return { displaced, added, direct, net: displaced - added + direct };
}

/** The parameters of a factor: all central, or by the uniforms of one draw. */
function valuesOf(factor: Json, uniforms: Json): Json {
	const value = ({ low, central, high, uniform }: Json) => {
		const u = uniforms?.[uniform];
		if (u === undefined) return central;
		return u < 0.5 ? low + (central - low) * 2 * u : central + (high - central) * (2 * u - 1);
	};
	return Object.fromEntries(names.map((name) => [name, value(factor.parameters[name])]));
}

/** The terms of a line, central or in one draw. */
export function lineTerms(trace: Json, line: Json, uniforms: Json = null): Json {
	const factor = trace.factors.find(({ id }: Json) => id === line.factor);
	return termsOf(factor.legs, valuesOf(factor, uniforms), line.kept, line.returned);
}

/** One kept and one returned unit of a factor. */
export function unitTerms(factor: Json): Json {
	const values = valuesOf(factor, null);
	return { kept: termsOf(factor.legs, values, 1, 0), returned: termsOf(factor.legs, values, 0, 1) };
}

const terms = ['displaced', 'added', 'direct', 'net'];

function sumOf(trace: Json, { kind, lines }: Json, uniforms: Json = null): number {
	const term = terms.includes(kind) ? kind : 'net';
	return fsum(lines as Json[], (line) => lineTerms(trace, line, uniforms)[term]);
}

const numberOf = (trace: Json, id: string) => trace.numbers.find((one: Json) => one.id === id);

/** The total of one draw from the uniforms that the trace lists; of what is compared, within it. */
export function drawTotal(trace: Json, number: Json, draw: number): number {
	const { kind, of } = number;
	if (kind === 'change' || kind === 'ratio') {
		const [from, to] = of.map((id: string) => drawTotal(trace, numberOf(trace, id), draw));
		return kind === 'change' ? to - from : to / from;
	}
	const { uniforms } = trace.draws.find((entry: Json) => entry.draw === draw);
	return sumOf(trace, number, uniforms);
}

function percentile(trace: Json, number: Json, { below, above, weight }: Json): number {
	const [low, high] = [below, above].map(({ draw }) => drawTotal(trace, number, draw));
	return low! + (high! - low!) * weight;
}

const net = (counts: Json) => fsum(counts as Json[], ({ kept, returned }) => kept - returned);
const size = (counts: Json) =>
	fsum(counts as Json[], ({ kept, returned }) => Math.abs(kept) + returned);

/** Counts of a number by standing. */
export function countsOf({ lines, leftOut }: Json): Json {
	const left = (standing: string) => net(leftOut.filter((one: Json) => one.standing === standing));
	return {
		total: net([...lines, ...leftOut]),
		assessed: net(lines),
		unmapped: left('unmapped'),
		withoutFactor: left('withoutFactor'),
		setAside: left('setAside'),
		returned: fsum([...lines, ...leftOut] as Json[], ({ returned }) => returned)
	};
}

/** Counted units over all. */
export function coverageOf({ lines, leftOut }: Json): number {
	return size(lines) / size([...lines, ...leftOut]);
}

/** The net of a number's lines with one input at a bound and every other at the mean of its draws. */
export function netAtMean(trace: Json, { lines }: Json, input: string, bound: string): number {
	const valueOf = (parameter: Json) => {
		const { low, central, high, uniform } = parameter;
		return uniform === input ? parameter[bound] : (low + 2 * central + high) / 4;
	};
	return fsum(lines as Json[], ({ factor: id, kept, returned }) => {
		const factor = trace.factors.find((one: Json) => one.id === id);
		const values = names.map((name) => [name, valueOf(factor.parameters[name])]);
		return termsOf(factor.legs, Object.fromEntries(values), kept, returned).net;
	});
}

/** The net of a number's lines where all that is displaced is displaced at one rate. */
function netAtRate(trace: Json, { lines }: Json, rate: number): number {
	return fsum(lines as Json[], ({ factor: id, kept, returned }) => {
		const factor = trace.factors.find((one: Json) => one.id === id);
		const values = valuesOf(factor, null);
		const { low, high } = factor.parameters.displacement;
		const isFixed = factor.basis === 'direct' || (low === 0 && high === 0);
		const own = isFixed ? values : { ...values, displacement: rate };
		return termsOf(factor.legs, own, kept, returned).net;
	});
}

/** A number's value again. */
export function valueAgain(trace: Json, number: Json): Json {
	const { id, kind, part, of, operands, range, kgCo2ePerUnit: unit, value } = number;
	const [first, second] = of.map((name: string) => numberOf(trace, name)?.value ?? null);
	const point = (central: number | null) => ({ low: null, central, high: null, median: null });
	const within = (central: number) => {
		if (range === null) return { ...value, central };
		const [low, median, high] = [range.low, range.median, range.high].map((one) =>
			percentile(trace, number, one)
		);
		return { low, central, high, median };
	};
	switch (kind) {
		case 'coverage':
			return point(coverageOf(number));
		case 'count':
			if (number.dimension === 'selected') return point(countsOf(number).total);
			if (number.dimension === 'source_category') return point(wordTotal(trace, number));
			return point(countsOf(number)[id.replace(/.*count\./, '')]);
		case 'cautious':
			return point(roundedDown(first.low));
		case 'equivalence': {
			const low = first.low <= 0 ? null : first.low / unit.high;
			const rest = { central: first.central / unit.central, high: first.high / unit.low };
			return { low, ...rest, median: null };
		}
		case 'per_item': {
			const over = (bound: string) => first[bound] / second.central;
			return {
				...{ low: over('low'), central: over('central') },
				...{ high: over('high'), median: over('median') }
			};
		}
		case 'per_row':
			return point(first.central / (second.central - numberOf(trace, of[2]).value.central));
		case 'stake':
			if (of.length === 0) return point(sumOf(trace, number));
			return point((number.counts.total * first.central) / second.central);
		case 'bound':
			return point(sumOf(trace, number, number.held));
		case 'swing':
			return point(Math.abs(second.central - first.central));
		case 'share': {
			if (part !== null) return point(operands.variance / operands.totalVariance);
			const shares = of.map((name: string) => numberOf(trace, name).value.central);
			return point(Math.max(0, 1 - fsum(shares as number[], (share) => share)));
		}
		case 'settled': {
			const moved = ['low', 'high'].map((end) => Math.abs(second[end] - first[end]));
			return point(Math.max(...moved) / (second.high - second.low));
		}
		case 'draws':
			return point(number.edges.to.rank - number.edges.from.rank);
		case 'chance':
			return point((number.edges.to.rank - number.edges.from.rank) / operands.draws);
		case 'break_even': {
			const [none, full] = [0, 1].map((rate) => netAtRate(trace, number, rate));
			return point(-none! / (full! - none!));
		}
		case 'doubt': {
			const central = Math.abs(doubted(trace, number));
			const total = numberOf(trace, id.replace(/doubt=.*/, 'total.net'))?.value ?? null;
			const ends = [value.low, value.high].map((bound) => bound !== null);
			if (!ends[0] || !ends[1]) return point(central);
			const [one, other] = [total.low, total.high].map((kg) => (central * kg) / total.central);
			return { low: Math.min(one, other), central, high: Math.max(one, other), median: null };
		}
		case 'rows': {
			const values = of.map((name: string) => numberOf(trace, name).value.central);
			if (of.length > 0) return point(fsum(values as number[]));
			const { loaded, rejected, filtered } = operands;
			const all: Json = { read: loaded + rejected, loaded, rejected, filtered };
			return point(all[/rows\.([a-z]+)/.exec(id)![1]!]);
		}
		case 'pace':
			if (of.length === 0) return point((operands.target * operands.passed) / operands.length);
			return point((operands.target * first.central) / second.central);
		case 'left':
			return point(operands.target - (first?.central ?? 0));
		case 'quotient':
			return point((first?.central ?? 0) / (second?.central ?? operands.by));
		case 'difference':
			return point((first?.central ?? 0) - (second?.central ?? 0));
		case 'mean': {
			const values = of.map((name: string) => numberOf(trace, name).value?.central ?? 0);
			return point(fsum(values as number[]) / of.length);
		}
		case 'stream':
			return point(streamAgain(trace, number));
		case 'portion': {
			const values = of.map((name: string) => numberOf(trace, name)?.value?.central ?? 0);
			const all = fsum(values as number[], (value) => Math.max(0, value));
			return point(all === 0 ? 0 : values[operands.at] / all);
		}
		case 'forecast':
			return forecastAgain(trace, number);
		case 'change':
			// What one of the two has no factor for is counted by the other alone.
			return within((second?.central ?? 0) - (first?.central ?? 0));
		case 'ratio':
			return within(second.central / first.central);
		case 'times':
			return point(operands.toPercent / operands.fromPercent);
		default:
			return within(sumOf(trace, number));
	}
}

/** What is at stake with a doubt: by the mean of an item, by the mean of a period, or numbers together. */
function doubted(trace: Json, { of, operands }: Json): number {
	const values = of.map((id: string) => numberOf(trace, id).value?.central ?? 0);
	const mean = values[0] / values[1];
	const { amount, rows, number, counted, lacking, there, net: dated, scale } = operands;
	if (amount !== undefined) return amount * mean;
	if (rows !== undefined) return ((rows * number) / counted) * mean;
	if (lacking !== undefined) return (lacking * dated) / there;
	if (scale !== undefined) return values[0] * (1 - 1 / scale);
	return fsum(values as number[], Math.abs);
}

/** What runs in a stream: the terms of each row, whose names say the same of their trades. */
function streamAgain(trace: Json, { id, of }: Json): number {
	const rows = new Map<string, Json>();
	for (const name of of as string[]) {
		const { kind, value } = numberOf(trace, name);
		const trades = name.replace(/.*selected=[a-z]+/, '');
		rows.set(trades, {
			displaced: 0,
			added: 0,
			direct: 0,
			...rows.get(trades),
			[kind]: value.central
		});
	}
	const runs = [...rows.values()].map(({ displaced, added, direct }) => {
		const signed = [displaced, direct, -added] as number[];
		const gain = fsum(signed, (kg) => Math.max(0, kg));
		const cost = fsum(signed, (kg) => Math.max(0, -kg));
		const all: Json = { gain, cost, through: Math.max(gain, cost) };
		all.stays = Math.max(0, gain - cost);
		all.short = Math.max(0, cost - gain);
		return all[/stream=([a-z]+)/.exec(id)![1]!];
	});
	return fsum(runs as number[]);
}

/** What is counted beside a word; the table of words alone knows it of those that the cube does not name. */
function wordTotal(trace: Json, number: Json): number {
	if (number.lines.length + number.leftOut.length > 0) return countsOf(number).total;
	return trace.sourceCategories.find((one: Json) => one.sourceCategory === number.part).items;
}

/** To two significant digits, never up: 531,952 is 530,000. */
function roundedDown(kg: number): number {
	const step = 10 ** (Math.floor(Math.log10(kg)) - 1);
	return Math.floor(kg / step) * step;
}

/** What is to be expected, from what was reached, the steps of the past and the shares of those ahead. */
function forecastAgain(trace: Json, { of, operands }: Json): Json {
	const values: number[] = of.map((id: string) => numberOf(trace, id).value?.central ?? 0);
	const reached = operands.reached === 1 ? values[0]! : 0;
	const past = values.slice(operands.reached);
	const ahead: { share: number; counts: number }[] = [];
	while (`share_${ahead.length + 1}` in operands) {
		const at = ahead.length + 1;
		ahead.push({ share: operands[`share_${at}`], counts: operands[`counts_${at}`] });
	}
	const [sum, variance] =
		operands.season === 0 ? byMean(past, ahead) : bySeason(past, ahead, operands.season);
	const half = operands.normal95 * Math.sqrt(variance);
	const low = operands.falling === 1 ? sum - half : Math.max(0, sum - half);
	return { low: reached + low, central: reached + sum, high: reached + sum + half, median: null };
}

type Ahead = readonly { readonly share: number; readonly counts: number }[];

/** The mean of the steps for each step that is left, with the variance s² (h + h²/T). */
function byMean(past: readonly number[], ahead: Ahead): readonly [number, number] {
	const level = fsum(past) / past.length;
	const spread = fsum(past, (value) => (value - level) ** 2) / (past.length - 1);
	const left = fsum(ahead, ({ share, counts }) => share * counts);
	return [left * level, spread * (left + left ** 2 / past.length)];
}

/** The step of a year before, times the growth of the years between, with its variance. */
function bySeason(
	past: readonly number[],
	ahead: Ahead,
	season: number
): readonly [number, number] {
	const count = past.length - season;
	const [before, now] = [past.slice(0, count), past.slice(-count)];
	const grows = fsum(before) > 0 && fsum(now) > 0;
	const growth = grows ? fsum(now) / fsum(before) : 1;
	const squares = fsum(now.map((value, at) => (value - growth * before[at]!) ** 2));
	const spread = squares / (grows ? count - 1 : count);
	const years = (at: number) => Math.floor(at / season) + 1;
	const value = (at: number) => past[past.length - season + (at % season)]! * growth ** years(at);
	const sum = fsum(ahead.map(({ share, counts }, at) => share * counts * value(at)));
	// How often the error of a step is in the sum: in its own step, and grown in the same of later years.
	const errors = ahead.map(({ share, counts }, at) => {
		const later = fsum(
			ahead.map((other, place) => {
				const apart = place - at;
				const isSame = apart > 0 && apart % season === 0 && other.counts === 1;
				return isSame ? growth ** (apart / season) : 0;
			})
		);
		return share * (counts + later) ** 2 + (1 - share) * later ** 2;
	});
	const slope = fsum(
		ahead.map(({ share, counts }, at) => (share * counts * years(at) * value(at)) / growth)
	);
	const ofGrowth = grows ? (slope / fsum(before)) ** 2 * count : 0;
	return [sum, spread * (fsum(errors) + ofGrowth)];
}
