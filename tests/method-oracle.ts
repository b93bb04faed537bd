import { fsum } from 'd3-array';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';

/**
 * The method by an independent hand: every term of a log's result from the CSV files of the pack,
 * with presets, a displacement of the run and a user's own factors. Central values only. It shares
 * no code with `src` and is never imported by it.
 */
export interface OracleHolding {
	readonly category: string | null;
	readonly model: string;
	/** Items (or kg) of counts above zero, and the positive sum of those below. */
	readonly kept: number;
	readonly returned: number;
}

export interface OracleMethod {
	readonly preset: string;
	/** Displacement rate of the run, or null. */
	readonly displacement: number | null;
	readonly vehicles: 'include' | 'set_aside';
	readonly perKilogram: boolean;
	readonly overrides: readonly OracleOverride[];
}

/** A row of a `--factors` file. */
export interface OracleOverride {
	readonly category: string;
	readonly parameter: string;
	readonly central: number;
}

/** kg CO2e. */
export interface OracleTerms {
	readonly displaced: number;
	readonly added: number;
	readonly direct: number;
	readonly net: number;
}

type Row = Record<string, string>;

const table = (name: string): Row[] =>
	Papa.parse<Row>(readFileSync(`data/${name}`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;

const pack = 'packs/2026.1';
const production = table(`${pack}/production.csv`);
const materials = table(`${pack}/materials.csv`);
const parameters = table(`${pack}/parameters.csv`);
const handling = table(`${pack}/handling.csv`);
const presetValues = table(`${pack}/preset-values.csv`);
const presets = table(`${pack}/presets.csv`);
const categories = table('categories.csv');
const models = table('operating-models.csv');

const ranks = ['all', 'group', 'size_class', 'category'];

/** The row that speaks most specifically of a category. */
function nearest(rows: readonly Row[], category: Row): Row | undefined {
	const ids: Row = {
		all: '*',
		group: category['group']!,
		size_class: category['size_class']!,
		category: category['id']!
	};
	return rows
		.filter((row) => row['subject'] === ids[row['subject_kind']!])
		.sort((a, b) => ranks.indexOf(b['subject_kind']!) - ranks.indexOf(a['subject_kind']!))[0];
}

/** A row's central value after the preset has had its say. */
function afterPreset(row: Row, parameter: string, category: Row, { preset }: OracleMethod): number {
	const said = presetValues.filter(
		(value) => value['preset'] === preset && value['parameter'] === parameter
	);
	const found = nearest(said, category);
	const setting = found?.['setting'] ?? 'default';
	if (setting === 'value') return Number(found!['value']);
	return Number(row[setting === 'default' ? 'central' : setting]);
}

function overrideOf(parameter: string, category: Row, { overrides }: OracleMethod) {
	return overrides.find(
		(entry) => entry.category === category['id'] && entry.parameter === parameter
	)?.central;
}

function share(parameter: string, category: Row, method: OracleMethod): number {
	const own = overrideOf(parameter, category, method);
	if (own !== undefined) return own;
	const row = nearest(
		parameters.filter((entry) => entry['parameter'] === parameter),
		category
	)!;
	if (parameter === 'displacement') {
		if (Number(row['high']) === 0) return 0;
		if (method.displacement !== null) return method.displacement;
	}
	return afterPreset(row, parameter, category, method);
}

/** kg CO2e per unit of making a new one, or null where nobody says. */
function made(category: Row, method: OracleMethod): number | null {
	const own = overrideOf('production', category, method);
	if (own !== undefined) return own;
	const preset = presets.find(({ id }) => id === method.preset)!;
	if (preset['only_direct'] === 'true') return null;
	const rows = method.perKilogram ? materials : production;
	const key = method.perKilogram ? 'group' : 'category';
	const row = rows.find((entry) => entry[key] === category[method.perKilogram ? 'group' : 'id']);
	if (row) return afterPreset(row, 'production', category, method);
	return share('displacement', category, method) === 0 ? 0 : null;
}

/** kg CO2e that one kept and one returned unit add. */
function addedPerUnit(category: Row, model: Row, produced: number, method: OracleMethod) {
	const own = overrideOf('handling', category, method);
	if (own !== undefined) return { kept: own, returned: own };
	const leg = legKg(category, model, method);
	const row = nearest(
		parameters.filter((entry) => entry['parameter'] === 'refurbishment'),
		category
	)!;
	const refurbished =
		model['refurbished'] === '1' ? afterPreset(row, 'handling', category, method) : 0;
	return { kept: Number(model['legs']) * leg + refurbished * produced, returned: leg };
}

function legKg(category: Row, model: Row, method: OracleMethod): number {
	const row = handling.find(
		(entry) => entry['size_class'] === category['size_class'] && entry['leg'] === model['leg']
	)!;
	const value = afterPreset(row, 'handling', category, method);
	if (row['basis'] === 'distance') {
		const intensity = share('freight_intensity', category, method);
		const massKg = method.perKilogram ? 1 : Number(category['default_mass_kg']);
		return (value * intensity * massKg) / 1000;
	}
	if (!method.perKilogram) return value;
	return value / Number(row['reference_mass_kg'] || category['default_mass_kg']);
}

function directOf(category: Row, method: OracleMethod): number | null {
	const own = overrideOf('direct', category, method);
	if (own !== undefined) return own;
	const said = presetValues.filter(
		(value) => value['preset'] === method.preset && value['parameter'] === 'direct'
	);
	const found = nearest(said, category);
	return found ? Number(found['value']) : null;
}

function categoryOf(id: string | null, { overrides }: OracleMethod): Row | undefined {
	const known = categories.find((row) => row['id'] === id);
	if (known || id === null || !overrides.some(({ category }) => category === id)) return known;
	return { id, group: '', size_class: 'medium', default_mass_kg: '' };
}

/** Whether a category is a vehicle. */
export function isVehicle(id: string | null): boolean {
	return categories.some((row) => row['id'] === id && row['size_class'] === 'vehicle');
}

/** The terms of one holding, or null where its category is unknown or has no factor. */
export function termsOf(
	{ category: id, model: modelId, kept, returned }: OracleHolding,
	method: OracleMethod
): OracleTerms | null {
	const category = categoryOf(id, method);
	if (!category) return null;
	const figure = method.perKilogram ? null : directOf(category, method);
	if (figure !== null) {
		const direct = (kept - returned) * figure;
		return { displaced: 0, added: 0, direct, net: direct };
	}
	const produced = made(category, method);
	if (produced === null) return null;
	const [d, s, r] = ['displacement', 'service', 'rebound'].map((name) =>
		share(name, category, method)
	) as [number, number, number];
	const model = models.find((row) => row['id'] === modelId)!;
	const unit = addedPerUnit(category, model, produced, method);
	const displaced = (kept - returned) * produced * d * s * (1 - r);
	const added = kept * unit.kept + returned * unit.returned;
	return { displaced, added, direct: 0, net: displaced - added };
}

/** Terms of several holdings together, or null where none of them is known. */
export function sumOfTerms(all: readonly (OracleTerms | null)[]): OracleTerms | null {
	const known = all.filter((terms) => terms !== null);
	if (known.length === 0) return null;
	const sum = (term: keyof OracleTerms) => fsum(known, (terms) => terms[term]);
	return {
		displaced: sum('displaced'),
		added: sum('added'),
		direct: sum('direct'),
		net: sum('net')
	};
}
