import { ascending, descending, extent, group, rollup, sum } from 'd3-array';
import type { Estimate } from '../model/estimate';
import { monthIndex } from './months';
import { othersKey, type TrendRow, type TrendTotal } from './rows';

/** A part of the stack; `key` is null for the parts that are not named. */
export interface TrendPart {
	readonly key: string | null;
	readonly label: string | null;
	/** The keys of the rows it takes together. */
	readonly keys: readonly string[];
}

/** One month of the stack. */
export interface TrendMonth {
	readonly month: string;
	readonly index: number;
	/** kg by part, in the order of the parts. */
	readonly kg: readonly number[];
	readonly net: Estimate | null;
}

/** A trend ready to be drawn. */
export interface TrendData {
	/** Largest first, the unnamed ones last. */
	readonly parts: readonly TrendPart[];
	/** In order of time; months without trades are left out. */
	readonly months: readonly TrendMonth[];
	/** What undated trades avoided in kg CO2e; null where there are none. */
	readonly undated: Estimate | null;
}

/** More parts than this cannot be told apart by colour. */
const mostParts = 6;

type DatedRow = TrendRow & { readonly month: string };

function isDated<T extends { readonly month: string | null }>(
	row: T
): row is T & { readonly month: string } {
	return row.month !== null;
}

/** The parts with most kg either way, as far as colours go; the others are taken together. */
function leadingParts(rows: readonly DatedRow[]): TrendPart[] {
	const byKey = group(rows, (row) => row.key);
	const sizes = [...byKey.values()].map((part) => ({
		key: part[0]!.key,
		label: part[0]!.label,
		kg: sum(part, (row) => Math.abs(row.kg))
	}));
	const sorted = sizes
		.filter(({ key, kg }) => kg > 0 && key !== othersKey)
		.sort((a, b) => (a.kg === b.kg ? ascending(a.key, b.key) : descending(a.kg, b.kg)));
	const named = sorted.slice(0, mostParts).map(({ key, label }) => ({ key, label, keys: [key] }));
	const rest = sizes.filter(({ key, kg }) => kg > 0 && key === othersKey);
	const keys = [...sorted.slice(mostParts), ...rest].map(({ key }) => key);
	return keys.length > 0 ? [...named, { key: null, label: null, keys }] : named;
}

/** kg of each part; parts that are not named go to the last one. */
function kgByPart(rows: readonly DatedRow[], parts: readonly TrendPart[]): number[] {
	const kg = parts.map(() => 0);
	for (const row of rows) {
		const named = parts.findIndex((part) => part.key === row.key);
		if (row.kg !== 0) kg[named === -1 ? parts.length - 1 : named]! += row.kg;
	}
	return kg;
}

/** Groups the rows by month, or by steps that another index puts in order, and by leading part. */
export function trendData(
	rows: readonly TrendRow[],
	totals: readonly TrendTotal[],
	indexOf: (month: string) => number = monthIndex
): TrendData {
	const dated = rows.filter(isDated);
	const parts = leadingParts(dated);
	const nets = new Map(totals.filter(isDated).map(({ month, net }) => [month, net]));
	const byMonth = rollup(
		dated,
		(month) => kgByPart(month, parts),
		(row) => row.month
	);
	const months = [...byMonth]
		.map(([month, kg]) => ({ month, index: indexOf(month), kg, net: nets.get(month) ?? null }))
		.sort((a, b) => a.index - b.index);
	return { parts, months, undated: totals.find(({ month }) => month === null)?.net ?? null };
}

/** Central net of a month in kg: its total where given, else the sum of its parts. */
export function centralOf({ net, kg }: TrendMonth): number {
	return net?.central ?? sum(kg);
}

/** Everything a vertical scale must hold, in kg: both stacks, every range, zero. */
export function trendDomain({ months }: TrendData): [number, number] {
	const values = months.flatMap(({ kg, net }) => [
		sum(kg, (part) => Math.min(0, part)),
		sum(kg, (part) => Math.max(0, part)),
		...(net === null ? [] : [net.low, net.high])
	]);
	const [low, high] = extent([0, ...values]) as [number, number];
	return low === high ? [0, 1] : [low, high];
}
