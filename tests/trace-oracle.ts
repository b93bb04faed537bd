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

function sumOf(trace: Json, { kind, lines }: Json, uniforms: Json = null): number {
	const term = kind === 'stake' ? 'net' : kind;
	return fsum(lines as Json[], (line) => lineTerms(trace, line, uniforms)[term]);
}

/** The total of one draw from the uniforms that the trace lists. */
export function drawTotal(trace: Json, number: Json, draw: number): number {
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

/** A number's value again. */
export function valueAgain(trace: Json, number: Json): Json {
	const { id, kind, range, kgCo2ePerUnit: unit, value } = number;
	const numberOf = (wanted: string) => trace.numbers.find((one: Json) => one.id === wanted).value;
	const total = numberOf('total.net');
	const point = (central: number) => ({ low: null, central, high: null, median: null });
	if (kind === 'coverage') return point(coverageOf(number));
	if (kind === 'count') return point(countsOf(number)[id.slice('count.'.length)]);
	if (kind === 'cautious') return point(roundedDown(total.low));
	if (kind === 'equivalence') {
		const low = total.low <= 0 ? null : total.low / unit.high;
		const rest = { central: total.central / unit.central, high: total.high / unit.low };
		return { low, ...rest, median: null };
	}
	if (kind === 'stake' && number.of.length > 0) {
		return point((number.counts.total * total.central) / numberOf('count.assessed').central);
	}
	const central = sumOf(trace, number);
	if (range === null) return { ...value, central };
	const [low, median, high] = [range.low, range.median, range.high].map((one) =>
		percentile(trace, number, one)
	);
	return { low, central, high, median };
}

/** To two significant digits, never up: 531,952 is 530,000. */
function roundedDown(kg: number): number {
	const step = 10 ** (Math.floor(Math.log10(kg)) - 1);
	return Math.floor(kg / step) * step;
}
