import { scaleLinear, scaleLog } from 'd3-scale';
import { linearTicks, type AxisScale, type AxisTick } from './axis-ticks';
import { outward } from './placed-ticks';
import { tickCount } from './row-axis';

/** A scale with its ticks, those first that are kept first. */
export interface ChartAxis {
	readonly scale: AxisScale;
	readonly ticks: readonly AxisTick[];
}

/** Makes the axis between two places, px. */
export type AxisMaker = (from: number, to: number) => ChartAxis;

/** Writes a value of an axis, without its unit. */
type WriteValue = (value: number) => string;

/** The ends of `values`, never one and the same; empty is 0 to 1. */
export function domainOf(values: readonly number[]): [number, number] {
	if (values.length === 0) return [0, 1];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (low < high) return [low, high];
	const size = Math.abs(low) / 2 || 1;
	return [low - size, high + size];
}

/** An axis with even steps over the domain. */
export function linearAxis(domain: readonly [number, number], write: WriteValue): AxisMaker {
	return (from, to) => {
		const scale = scaleLinear().domain(domain).range([from, to]);
		const count = tickCount(Math.abs(to - from));
		return { scale, ticks: outward(linearTicks(scale, count, write)) };
	};
}

/** Powers of ten alone, or with their halves and fifths where there are few of them. */
const mantissas = { many: [1], few: [1, 5, 2] };
const manyPowers = 3;

function logValues(low: number, high: number): number[] {
	const from = Math.floor(Math.log10(low));
	const count = Math.ceil(Math.log10(high)) - from + 1;
	const powers = Array.from({ length: count }, (_, index) => Number(`1e${from + index}`));
	const holds = (value: number) => value >= low && value <= high;
	const kind = powers.filter(holds).length >= manyPowers ? 'many' : 'few';
	return mantissas[kind]
		.flatMap((mantissa) => powers.map((power) => mantissa * power))
		.filter(holds);
}

/** Ends of a logarithmic axis that hold all positive `values`, with room beside the outermost. */
export function logDomainOf(values: readonly number[]): [number, number] | null {
	const positive = values.filter((value) => value > 0);
	if (positive.length === 0) return null;
	return [Math.min(...positive) / 1.25, Math.max(...positive) * 1.25];
}

/** A logarithmic axis over a positive domain. */
export function logAxis(domain: readonly [number, number], write: WriteValue): AxisMaker {
	return (from, to) => {
		const scale = scaleLog().domain(domain).range([from, to]);
		const round = logValues(...domain);
		const values = round.length < 2 ? scale.ticks(2) : round;
		return {
			scale,
			ticks: values.map((value) => ({ value, label: write(value), position: scale(value) }))
		};
	};
}

/** An axis without values, for rows that hold nothing but words. */
export const emptyAxis: AxisMaker = (from) => ({ scale: () => from, ticks: [] });
