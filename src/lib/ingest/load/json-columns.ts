import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { valueText } from '../columns/value-text';
import { wholeFile } from '../sniff/byte-chunks';
import { parseExactJson } from './exact-json';
import type { Cells } from './table-rows';

/** A table that is written column by column. */
export interface JsonColumns {
	readonly names: readonly string[];
	readonly rows: number;
	row(index: number): Cells;
}

/** Columns are only rows when all of them are there: no more than 256 MiB. */
const MOST_BYTES = 256 * 1024 ** 2;

type Named = Readonly<Record<string, unknown>>;

/**
 * The table in a JSON file, in UTF-8, that holds one list a column, or one object a column with a
 * value for each row's key. Throws `InputError` bad_json where it does not, too_large.
 */
export async function jsonColumns(file: InputFile, path: readonly string[]): Promise<JsonColumns> {
	if (file.size > MOST_BYTES) throw new InputError('too_large', { file: file.name });
	const text = new TextDecoder().decode(await wholeFile(file));
	const held = path.reduce<unknown>(
		(value, name) => (value as Named | null | undefined)?.[name],
		parsed(file, text)
	);
	const columns = Object.entries((held ?? {}) as Named).filter(
		(entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null
	);
	if (columns.length === 0) throw new InputError('bad_json', { file: file.name });
	const keys = keysOf(columns.map(([, values]) => values));
	return {
		names: columns.map(([name]) => name),
		rows: keys.length,
		row: (index) => columns.map(([, values]) => valueText((values as Named)[keys[index]!]))
	};
}

/** The keys of all rows: places in lists, or the names that objects give. */
function keysOf(columns: readonly object[]): readonly string[] {
	const keys = new Set<string>();
	for (const column of columns) for (const key of Object.keys(column)) keys.add(key);
	return [...keys];
}

function parsed(file: InputFile, text: string): unknown {
	try {
		return parseExactJson(text);
	} catch (cause) {
		throw new InputError('bad_json', { file: file.name }, { cause });
	}
}
