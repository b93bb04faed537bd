import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Category } from './category';
import { readCsvTable } from './csv-table';
import { defaultPreset, parameterNames, type FactorPack } from './factor-pack';
import { InputError } from './input-error';
import { factorsBy, handlingFactor, parameterFactor, presets } from './pack-rows';
import { readCategory } from './read-category';
import { readFactorOverrides } from './read-factor-overrides';

/** The tables of a pack. */
export const packTables = [
	'production.csv',
	'materials.csv',
	'parameters.csv',
	'handling.csv',
	'presets.csv',
	'preset-values.csv'
] as const;

/**
 * Tables that a pack may have beside these: values for one category that the others cannot say, in
 * the form of a user's own factors, and the categories that the pack brings with it.
 */
export const optionalPackTables = ['overrides.csv', 'categories.csv'] as const;

/** The pack's description, which names its seed. */
export const packDescription = 'datapackage.json';

/** All that is read of a pack. */
export const packFileNames: readonly string[] = [
	...packTables,
	...optionalPackTables,
	packDescription
];

/**
 * A pack from the texts of its tables, by file name. Throws `InputError` (`bad_pack`) with file and
 * line where a value is missing, is no number, or has a low bound above its high one, and with the
 * file where it lacks a parameter or the default preset.
 */
export function readPack(id: string, files: ReadonlyMap<string, string>): FactorPack {
	const table = (name: (typeof packTables)[number]) => {
		const text = files.get(name) ?? refuse(name, '', '');
		return readCsvTable(name, text);
	};
	const optional = (name: (typeof optionalPackTables)[number]) => files.get(name) ?? '';
	const categories = readCsvTable('categories.csv', optional('categories.csv')).map(readCategory);
	const pack: FactorPack = {
		id,
		sha256: hashOf(files),
		production: factorsBy('category', table('production.csv')),
		materials: factorsBy('group', table('materials.csv')),
		parameters: table('parameters.csv').map(parameterFactor),
		handling: table('handling.csv').map(handlingFactor),
		presets: presets(table('presets.csv'), table('preset-values.csv')),
		overrides: overridesOf(optional('overrides.csv'), categories),
		categories,
		...describedBy(files)
	};
	requireWhole(pack);
	return pack;
}

/** Every parameter has a value that holds for all categories, and the default preset exists. */
function requireWhole({ parameters, presets }: FactorPack): void {
	const general = parameters.filter(({ subject }) => subject.kind === 'all');
	const lacking = parameterNames.find((name) =>
		general.every(({ parameter }) => parameter !== name)
	);
	if (lacking !== undefined) refuse('parameters.csv', 'parameter', lacking);
	if (presets.every(({ id }) => id !== defaultPreset)) refuse('presets.csv', 'id', defaultPreset);
}

function refuse(file: string, column: string, value: string): never {
	throw new InputError('bad_pack', { file, line: 0, column, value });
}

/** Values for one category; ids of categories stand in them as they are. */
function overridesOf(text: string, categories: readonly Category[]) {
	return readFactorOverrides('overrides.csv', text, categories, 'bad_pack').overrides;
}

/** SHA-256 over names and texts of the tables, in the order of `packTables`, then those it may have. */
function hashOf(files: ReadonlyMap<string, string>): string {
	const present = optionalPackTables.filter((name) => files.has(name));
	const names = [...packTables, ...present];
	const text = names.map((name) => `${name}\n${files.get(name) ?? ''}`).join('\n');
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The pack's description of itself and the seed of published numbers in it. */
function describedBy(files: ReadonlyMap<string, string>) {
	const text = files.get(packDescription) ?? refuse(packDescription, 'seed', '');
	const description = Object.fromEntries(
		Object.entries(parsed(text)).filter(([name]) => name !== 'resources')
	);
	const { seed } = description;
	if (typeof seed === 'number' && Number.isSafeInteger(seed)) return { description, seed };
	return refuse(packDescription, 'seed', String(seed));
}

function parsed(text: string): object {
	try {
		const value = JSON.parse(text) as unknown;
		if (typeof value === 'object' && value !== null) return value;
	} catch (cause) {
		throw new InputError('bad_pack', notJson(text), { cause });
	}
	throw new InputError('bad_pack', notJson(text));
}

function notJson(text: string) {
	return { file: packDescription, line: 1, column: '', value: text.slice(0, 40) };
}
