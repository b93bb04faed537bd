import { sizeClasses } from './category';
import { checkFactor, checkOverrideRow, checkSetting, factorTables } from './check-factors';
import { checkShape, notAllowed } from './check-shape';
import { checkWhole } from './check-whole';
import { optionalTextOf, type CsvRecord } from './csv-table';
import { finding, foundAt, type PackFinding } from './finding';
import type { PackContext } from './pack-context';
import { packShapes, type PackTable } from './pack-shapes';
import { optionalPackTables, packDescription, packTables } from './read-pack';

/**
 * All that is wrong or doubtful about a pack, from the texts of its files by name: errors, which
 * make values unusable, and warnings, in the order of files and lines. A table that it lacks is
 * taken from another pack and therefore no error. Without an error the pack can be read.
 */
export function checkPack(
	id: string,
	files: ReadonlyMap<string, string>,
	context: PackContext
): readonly PackFinding[] {
	const tables = new Map<PackTable, readonly CsvRecord[]>();
	const findings: PackFinding[] = [];
	for (const table of [...packTables, ...optionalPackTables]) {
		const text = files.get(table);
		if (text === undefined) continue;
		const checked = checkShape(table, text, packShapes[table]);
		tables.set(table, checked.records);
		findings.push(...checked.findings);
	}
	const known = knownIds(tables, context);
	for (const [table, records] of tables) {
		findings.push(...records.flatMap((record) => checkRow(table, record, known, context)));
	}
	return inOrder([...findings, ...checkWhole(id, files, tables, findings, context)]);
}

/** The ids that rows may name. */
interface KnownIds {
	readonly categories: ReadonlySet<string>;
	readonly groups: readonly string[];
	readonly presets: readonly string[] | null;
}

function knownIds(
	tables: ReadonlyMap<PackTable, readonly CsvRecord[]>,
	{ categories, groups }: PackContext
): KnownIds {
	const own = tables.get('categories.csv') ?? [];
	const presets = tables.get('presets.csv');
	return {
		categories: new Set([...categories.map(({ id }) => id), ...cells(own, 'id')]),
		groups: [...new Set([...groups.map(({ id }) => id), ...cells(own, 'group')])],
		presets: presets ? cells(presets, 'id') : null
	};
}

function cells(records: readonly CsvRecord[], column: string): readonly string[] {
	return records.flatMap((record) => optionalTextOf(record, column) ?? []);
}

function checkRow(
	table: PackTable,
	record: CsvRecord,
	known: KnownIds,
	context: PackContext
): readonly PackFinding[] {
	const factorTable = factorTables.find((name) => name === table);
	return [
		...namedIds(table, record, known, context),
		...(factorTable ? checkFactor(factorTable, record, context) : []),
		...(table === 'overrides.csv' ? checkOverrideRow(record, context) : []),
		...(table === 'preset-values.csv' ? checkSetting(record) : [])
	];
}

function namedIds(
	table: PackTable,
	record: CsvRecord,
	known: KnownIds,
	{ categories }: PackContext
): readonly PackFinding[] {
	switch (table) {
		case 'production.csv':
		case 'overrides.csv':
			return unknownCategory(record, 'category', known);
		case 'materials.csv':
			return notAllowed(record, 'group', known.groups);
		case 'parameters.csv':
			return unknownSubject(record, known);
		case 'preset-values.csv':
			return [
				...(known.presets ? notAllowed(record, 'preset', known.presets) : []),
				...unknownSubject(record, known)
			];
		case 'categories.csv':
			return knownCategory(
				record,
				categories.map(({ id }) => id)
			);
		default:
			return [];
	}
}

function unknownSubject(record: CsvRecord, known: KnownIds): readonly PackFinding[] {
	switch (optionalTextOf(record, 'subject_kind')) {
		case 'all':
			return notAllowed(record, 'subject', ['*']);
		case 'group':
			return notAllowed(record, 'subject', known.groups);
		case 'size_class':
			return notAllowed(record, 'subject', sizeClasses);
		default:
			return unknownCategory(record, 'subject', known);
	}
}

function unknownCategory(
	record: CsvRecord,
	column: string,
	{ categories }: KnownIds
): readonly PackFinding[] {
	const value = optionalTextOf(record, column);
	if (value === null || categories.has(value)) return [];
	return [foundAt(record, column, finding('unknown_category', { value }))];
}

function knownCategory(record: CsvRecord, ids: readonly string[]): readonly PackFinding[] {
	const value = optionalTextOf(record, 'id');
	if (value === null || !ids.includes(value)) return [];
	return [foundAt(record, 'id', finding('known_category', { value }))];
}

const fileOrder: readonly string[] = [packDescription, ...packTables, ...optionalPackTables];

function inOrder(findings: readonly PackFinding[]): readonly PackFinding[] {
	return findings.toSorted(
		(a, b) => fileOrder.indexOf(a.file) - fileOrder.indexOf(b.file) || a.line - b.line
	);
}
