import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
	listOf,
	numberOf,
	optionalNumberOf,
	optionalTextOf,
	readCsvTable,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';
import { isOrdered } from './estimate';
import {
	defaultPreset,
	parameterNames,
	type Factor,
	type FactorPack,
	type Grade,
	type HandlingFactor,
	type ParameterFactor,
	type Preset,
	type PresetValue,
	type Subject
} from './factor-pack';
import { InputError } from './input-error';
import { sizeClasses } from './category';

/** The tables of a pack. */
export const packTables = [
	'production.csv',
	'materials.csv',
	'parameters.csv',
	'handling.csv',
	'presets.csv',
	'preset-values.csv'
] as const;

/** The pack's description, which names its seed. */
export const packDescription = 'datapackage.json';

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
	const pack: FactorPack = {
		id,
		sha256: hashOf(files),
		production: factorsBy('category', table('production.csv')),
		materials: factorsBy('group', table('materials.csv')),
		parameters: table('parameters.csv').map(parameterFactor),
		handling: table('handling.csv').map(handlingFactor),
		presets: presets(table('presets.csv'), table('preset-values.csv')),
		seed: seedOf(files)
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

/** SHA-256 over names and texts of the tables, in the order of `packTables`. */
function hashOf(files: ReadonlyMap<string, string>): string {
	const text = packTables.map((name) => `${name}\n${files.get(name) ?? ''}`).join('\n');
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The seed of published numbers, from the pack's description. */
function seedOf(files: ReadonlyMap<string, string>): number {
	const text = files.get(packDescription) ?? refuse(packDescription, 'seed', '');
	const seed = propertyOf(parsed(text), 'seed');
	if (typeof seed === 'number' && Number.isSafeInteger(seed)) return seed;
	return refuse(packDescription, 'seed', String(seed));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (cause) {
		const parameters = { file: packDescription, line: 1, column: '', value: text.slice(0, 40) };
		throw new InputError('bad_pack', parameters, { cause });
	}
}

function propertyOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? (value as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

function factor(record: CsvRecord): Factor {
	const value = {
		low: numberOf(record, 'low'),
		central: numberOf(record, 'central'),
		high: numberOf(record, 'high')
	};
	if (!isOrdered(value)) {
		const { file, line } = record;
		const text = `${value.low}, ${value.central}, ${value.high}`;
		throw new InputError('bad_pack', { file, line, column: 'low, central, high', value: text });
	}
	return {
		...value,
		unit: textOf(record, 'unit'),
		grade: wordOf(record, 'grade', grades),
		sourceIds: listOf(record, 'source_ids'),
		geography: listOf(record, 'geography'),
		reviewBy: optionalTextOf(record, 'review_by')
	};
}

function factorsBy(key: string, records: readonly CsvRecord[]): ReadonlyMap<string, Factor> {
	return new Map(records.map((record) => [textOf(record, key), factor(record)]));
}

const subjectKinds: readonly Subject['kind'][] = ['all', 'group', 'size_class', 'category'];

function subject(record: CsvRecord): Subject {
	return { kind: wordOf(record, 'subject_kind', subjectKinds), id: textOf(record, 'subject') };
}

function parameterFactor(record: CsvRecord): ParameterFactor {
	const parameter = wordOf(record, 'parameter', parameterNames);
	return { ...factor(record), parameter, subject: subject(record) };
}

function handlingFactor(record: CsvRecord): HandlingFactor {
	return {
		...factor(record),
		sizeClass: wordOf(record, 'size_class', sizeClasses),
		leg: wordOf(record, 'leg', ['parcel', 'in_person', 'platform']),
		basis: wordOf(record, 'basis', ['leg', 'distance']),
		referenceMassKg: optionalNumberOf(record, 'reference_mass_kg')
	};
}

function presets(records: readonly CsvRecord[], values: readonly CsvRecord[]): readonly Preset[] {
	return records.map((record) => {
		const id = textOf(record, 'id');
		return {
			id,
			nameEn: textOf(record, 'name_en'),
			nameZh: textOf(record, 'name_zh'),
			descriptionEn: textOf(record, 'description_en'),
			descriptionZh: textOf(record, 'description_zh'),
			gapEn: optionalTextOf(record, 'gap_note_en'),
			gapZh: optionalTextOf(record, 'gap_note_zh'),
			sourceIds: listOf(record, 'source_ids'),
			onlyDirect: wordOf(record, 'only_direct', ['true', 'false']) === 'true',
			values: values.filter((value) => textOf(value, 'preset') === id).map(presetValue)
		};
	});
}

/** A setting; only one that says `value` has a value of its own. */
function presetValue(record: CsvRecord): PresetValue {
	const setting = wordOf(record, 'setting', ['value', 'low', 'high', 'default']);
	return {
		parameter: wordOf(record, 'parameter', [
			'displacement',
			'service',
			'rebound',
			'handling',
			'production',
			'direct'
		]),
		subject: subject(record),
		setting,
		value: setting === 'value' ? numberOf(record, 'value') : null,
		sourceIds: listOf(record, 'source_ids')
	};
}
