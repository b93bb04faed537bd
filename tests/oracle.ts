import { fsum } from 'd3-array';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';

/**
 * An independent assessment: trade by trade, straight from the pack's CSV files, with exact
 * summation. It shares no code with `src` and is never imported by it. Central values only.
 */
export interface OracleTrade {
	readonly category: string | null;
	readonly operatingModel: string;
	readonly items: number;
}

const table = (name: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${name}`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

const production = new Map(
	table('packs/2026.1/production.csv').map((row) => [row['category']!, Number(row['central'])])
);
const parameters = table('packs/2026.1/parameters.csv');
const handling = table('packs/2026.1/handling.csv');
const categories = new Map(table('categories.csv').map((row) => [row['id']!, row]));
const models = new Map(table('operating-models.csv').map((row) => [row['id']!, row]));

function parameter(name: string, category: Record<string, string>): number {
	const rank = ['all', 'group', 'size_class', 'category'];
	const ids: Record<string, string | undefined> = {
		all: '*',
		group: category['group'],
		size_class: category['size_class'],
		category: category['id']
	};
	const fitting = parameters
		.filter((row) => row['parameter'] === name && row['subject'] === ids[row['subject_kind']!])
		.sort((a, b) => rank.indexOf(b['subject_kind']!) - rank.indexOf(a['subject_kind']!));
	return Number(fitting[0]!['central']);
}

function legKg(category: Record<string, string>, leg: string): number {
	const row = handling.find(
		(entry) => entry['size_class'] === category['size_class'] && entry['leg'] === leg
	)!;
	const value = Number(row['central']);
	if (row['basis'] === 'leg') return value;
	const tonnes = Number(category['default_mass_kg']) / 1000;
	return value * parameter('freight_intensity', category) * tonnes;
}

/** The net of one trade, kg CO2e, or null where nothing is known. */
export function netOfTrade({ category, operatingModel, items }: OracleTrade): number | null {
	const known = category === null ? undefined : categories.get(category);
	if (!known) return null;
	const displacement = parameter('displacement', known);
	const made = production.get(category!) ?? (displacement === 0 ? 0 : null);
	if (made === null) return null;
	const model = models.get(operatingModel)!;
	const leg = legKg(known, model['leg']!);
	const share = model['refurbished'] === '1' ? parameter('refurbishment', known) : 0;
	const displaced =
		made * displacement * parameter('service', known) * (1 - parameter('rebound', known));
	const added = Number(model['legs']) * leg + share * made;
	return items >= 0 ? items * (displaced - added) : items * displaced - -items * leg;
}

/** The net of a log, kg CO2e, with what is not known left out, and vehicles set aside. */
export function netOfLog(trades: readonly OracleTrade[]): number {
	const counted = trades.filter(
		({ category }) => categories.get(category ?? '')?.['size_class'] !== 'vehicle'
	);
	return fsum(counted.map(netOfTrade), (net) => net ?? 0);
}

/** Every category and operating model there is, for random logs. */
export const oracleCategories = [...categories.keys()];
export const oracleModels = [...models.keys()];
