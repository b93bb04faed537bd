import { sizeClasses } from './category';
import { optionalTextOf, type CsvRecord } from './csv-table';
import { defaultPreset, parameterNames } from './factor-pack';
import { finding, foundAt, type Finding, type PackFinding } from './finding';
import { InputError } from './input-error';
import { legKinds } from './operating-model';
import type { PackContext } from './pack-context';
import type { PackTable } from './pack-shapes';
import { packDescription, packTables, readPack } from './read-pack';
import { isAsReleased } from './released-pack';

/** What a pack lacks as a whole, and whether it is the one that was released under its name. */
export function checkWhole(
	id: string,
	files: ReadonlyMap<string, string>,
	tables: ReadonlyMap<PackTable, readonly CsvRecord[]>,
	found: readonly PackFinding[],
	context: PackContext
): readonly PackFinding[] {
	const lacking = [...packTables, packDescription].filter((name) => !files.has(name));
	const whole = [
		...lacking.map((file) => ofFile(file, finding('table_missing'))),
		...parameters(tables.get('parameters.csv')),
		...presets(tables.get('presets.csv')),
		...handling(tables.get('handling.csv')),
		...description(files.get(packDescription))
	];
	const isWrong = [...found, ...whole].some(({ severity }) => severity === 'error');
	if (isWrong || lacking.length > 0) return whole;
	return [...whole, ...reading(id, files, context)];
}

function ofFile(file: string, found: Finding): PackFinding {
	return foundAt({ file, line: 0 }, '', found);
}

/** Every parameter has a value that holds for all categories. */
function parameters(records: readonly CsvRecord[] | undefined): readonly PackFinding[] {
	if (records === undefined) return [];
	const general = records.filter((record) => optionalTextOf(record, 'subject_kind') === 'all');
	const present = general.map((record) => optionalTextOf(record, 'parameter'));
	return parameterNames
		.filter((parameter) => !present.includes(parameter))
		.map((parameter) => ofFile('parameters.csv', finding('parameter_missing', { parameter })));
}

function presets(records: readonly CsvRecord[] | undefined): readonly PackFinding[] {
	if (records === undefined) return [];
	if (records.some((record) => optionalTextOf(record, 'id') === defaultPreset)) return [];
	return [ofFile('presets.csv', finding('preset_missing', { id: defaultPreset }))];
}

/** Every size class can travel by every kind of leg. */
function handling(records: readonly CsvRecord[] | undefined): readonly PackFinding[] {
	if (records === undefined) return [];
	const pairs = sizeClasses.flatMap((size) => legKinds.map((leg) => ({ size, leg })));
	return pairs
		.filter(({ size, leg }) =>
			records.every(
				(record) =>
					optionalTextOf(record, 'size_class') !== size || optionalTextOf(record, 'leg') !== leg
			)
		)
		.map((pair) => ofFile('handling.csv', finding('handling_missing', pair)));
}

function description(text: string | undefined): readonly PackFinding[] {
	if (text === undefined) return [];
	const seed = seedIn(text);
	if (seed === null) return [ofFile(packDescription, finding('description_unreadable'))];
	return Number.isSafeInteger(seed) ? [] : [ofFile(packDescription, finding('seed_missing'))];
}

/** What a description says of the seed; null where it is no JSON object. */
function seedIn(text: string): unknown {
	try {
		const value = JSON.parse(text) as unknown;
		return typeof value === 'object' && value !== null && 'seed' in value
			? (value.seed ?? undefined)
			: undefined;
	} catch {
		return null;
	}
}

/** Whether the pack can be read, and has the checksum that it was released with. */
function reading(
	id: string,
	files: ReadonlyMap<string, string>,
	{ released }: PackContext
): readonly PackFinding[] {
	try {
		const pack = readPack(id, files);
		if (isAsReleased(pack, released) !== false) return [];
		const known = released.find((one) => one.id === id)!;
		const sums = { id, found: pack.sha256, released: known.sha256 };
		return [ofFile(packDescription, finding('checksum_differs', sums))];
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		const { file = '', line = 0, column = '', value = '' } = error.parameters;
		const place = { file: String(file), line: Number(line) };
		return [foundAt(place, String(column), finding('unreadable', { value }))];
	}
}
