import type { Alias } from './alias';
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
import type { Equivalence } from './equivalence';
import type { Library } from './library';
import type { OperatingModel } from './operating-model';
import type { Platform } from './platform';
import { readCategory } from './read-category';
import { packDescription, packTables, readPack } from './read-pack';
import type { Region } from './region';
import type { Source } from './source';

/** The pack that is used unless another one is asked for. */
export const currentPack = '2026.1';

/** The files of `data/` that a library is made of, by path below that folder. */
export const libraryFiles: readonly string[] = [
	'groups.csv',
	'categories.csv',
	'aliases.csv',
	'regions.csv',
	'platforms.csv',
	'operating-models.csv',
	'equivalences.csv',
	'sources.csv',
	...[...packTables, packDescription].map((table) => `packs/${currentPack}/${table}`)
];

/** The library from the texts of `libraryFiles`. A missing file throws: it is ours. */
export function readLibrary(files: ReadonlyMap<string, string>): Library {
	const steps = librarySteps(files);
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same, table by table: a page has time for something else between two of them. */
export function* librarySteps(files: ReadonlyMap<string, string>): Generator<undefined, Library> {
	const read = <T>(file: string, record: (record: CsvRecord, index: number) => T): readonly T[] =>
		readCsvTable(file, textOfFile(files, file)).map(record);
	const groups = read('groups.csv', (record, order) => ({ ...names(record), order }));
	const categories = read('categories.csv', readCategory);
	yield;
	const aliases = read('aliases.csv', alias);
	yield;
	const regions = read('regions.csv', region);
	yield;
	const platforms = read('platforms.csv', platform);
	const operatingModels = read('operating-models.csv', operatingModel);
	yield;
	const equivalences = read('equivalences.csv', equivalence);
	const sources = read('sources.csv', source);
	yield;
	const pack = readPack(currentPack, packFiles(files));
	const named = { groups, categories, aliases, regions, platforms, operatingModels };
	return { ...named, equivalences, sources, pack };
}

function textOfFile(files: ReadonlyMap<string, string>, name: string): string {
	const text = files.get(name);
	if (text === undefined) throw new Error(`library file is missing: ${name}`);
	return text;
}

function packFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const folder = `packs/${currentPack}/`;
	return new Map(
		[...packTables, packDescription].map((table) => [table, textOfFile(files, folder + table)])
	);
}

function names(record: CsvRecord) {
	return {
		id: textOf(record, 'id'),
		nameEn: textOf(record, 'name_en'),
		nameZh: textOf(record, 'name_zh')
	};
}

function alias(record: CsvRecord): Alias {
	return {
		alias: textOf(record, 'alias'),
		category: textOf(record, 'category'),
		language: textOf(record, 'language'),
		confidence: numberOf(record, 'confidence')
	};
}

function region(record: CsvRecord): Region {
	const other = ['iso3', 'short_zh', 'pinyin'].map((column) => optionalTextOf(record, column));
	const { id, nameEn, nameZh } = names(record);
	const words = [id, nameEn, nameZh, ...other, ...listOf(record, 'aliases')];
	return {
		id,
		nameEn,
		nameZh,
		level: wordOf(record, 'level', ['country', 'province', 'area']),
		sameAs: optionalTextOf(record, 'same_as'),
		words: words.filter((word) => word !== null),
		order: numberOf(record, 'order')
	};
}

function platform(record: CsvRecord): Platform {
	const { id, nameEn, nameZh } = names(record);
	return {
		id,
		nameEn,
		nameZh,
		words: [id, nameEn, nameZh, ...listOf(record, 'aliases')],
		operatingModel: optionalTextOf(record, 'operating_model'),
		usualCategories: listOf(record, 'usual_categories'),
		currency: optionalTextOf(record, 'currency'),
		country: optionalTextOf(record, 'country'),
		tradesEn: textOf(record, 'trades_en'),
		tradesZh: textOf(record, 'trades_zh')
	};
}

function operatingModel(record: CsvRecord): OperatingModel {
	const { id, nameEn, nameZh } = names(record);
	return {
		...{ id, nameEn, nameZh },
		words: [id, nameEn, nameZh, ...listOf(record, 'aliases')],
		legs: numberOf(record, 'legs'),
		leg: wordOf(record, 'leg', ['parcel', 'in_person', 'platform']),
		refurbished: textOf(record, 'refurbished') === '1'
	};
}

function equivalence(record: CsvRecord): Equivalence {
	return {
		...names(record),
		kind: wordOf(record, 'kind', ['tree', 'household', 'travel', 'fuel', 'device', 'person']),
		region: optionalTextOf(record, 'region') ?? '',
		unitEn: textOf(record, 'unit_en'),
		unitZh: textOf(record, 'unit_zh'),
		kgCo2ePerUnit: {
			low: numberOf(record, 'low'),
			central: numberOf(record, 'central'),
			high: numberOf(record, 'high')
		},
		period: wordOf(record, 'period', ['year', 'ten_years', 'none']),
		kwhPerUnit: optionalNumberOf(record, 'kwh_per_unit'),
		year: optionalTextOf(record, 'year') ?? '',
		definitionEn: textOf(record, 'definition_en'),
		definitionZh: textOf(record, 'definition_zh'),
		sourceIds: listOf(record, 'source_ids'),
		grade: textOf(record, 'grade'),
		isDefault: textOf(record, 'is_default') === 'true',
		defaultFor: listOf(record, 'default_for')
	};
}

function source(record: CsvRecord): Source {
	return {
		id: textOf(record, 'id'),
		title: textOf(record, 'title'),
		publisher: optionalTextOf(record, 'publisher') ?? '',
		year: optionalTextOf(record, 'year') ?? '',
		url: optionalTextOf(record, 'url'),
		licence: textOf(record, 'licence')
	};
}
