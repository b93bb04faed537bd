import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { JsonLayout, Reading, ReadingOverrides } from '../../model/reading';
import { columnNames } from '../columns/column-names';
import { sampledColumns } from '../columns/column-samples';
import { jsonColumns } from '../load/json-columns';
import { JsonElements, JsonLines, type JsonElement } from '../load/json-elements';
import { parseJsonCells, parseJsonRow, parseKeyedRow } from '../load/parse-json-row';
import { utf8File } from '../load/utf8-file';
import { jsonLayout } from './json-layout';
import { describedNames } from './json-names';
import type { Head } from './read-head';
import type { SniffedEncoding } from './sniff-encoding';
import { sniffTable } from './sniff-table';

/** How many rows of the head are looked at for the columns and their samples. */
const MOST_ROWS = 2000;

/** What the rows of the head say. */
type JsonHead = Pick<Reading, 'columns'> & { readonly json?: JsonLayout };

/**
 * How a JSON text is to be read. Throws `InputError`: bad_json without a list of rows, json_too_deep,
 * no_rows without rows.
 */
export async function sniffJsonText(
	file: InputFile,
	head: Head,
	sniffed: SniffedEncoding,
	text: string,
	format: 'json' | 'jsonl',
	overrides: ReadingOverrides
): Promise<Reading> {
	const { encoding, byteOrderMark, confidence, evidence } = sniffed;
	const reading: Reading = {
		file: file.name,
		format,
		compression: head.compression,
		encoding,
		byteOrderMark,
		dialect: null,
		preambleLines: 0,
		headerRow: null,
		firstDataLine: 1,
		columns: [],
		confidence,
		evidence: [{ code: 'json_shape', parameters: { format } }, evidence]
	};
	const start = text.replace(/^\ufeff/, '');
	const found = format === 'jsonl' ? lines(file, head, start, overrides) : undefined;
	return { ...reading, ...(found ?? (await nested(file, head, start, reading, overrides))) };
}

function lines(file: InputFile, head: Head, text: string, overrides: ReadingOverrides): JsonHead {
	const found = cut(new JsonLines(), text, head);
	if (!text.trimStart().startsWith('[')) return objectsHead(file, found, parseJsonRow);
	return arraysHead(file, text, { path: [], shape: 'arrays' }, found, overrides);
}

async function nested(
	file: InputFile,
	head: Head,
	text: string,
	reading: Reading,
	overrides: ReadingOverrides
): Promise<JsonHead> {
	const layout = jsonLayout(text);
	if (layout === 'too_deep') throw new InputError('json_too_deep', { file: file.name });
	if (layout === null) throw new InputError('bad_json', { file: file.name });
	const { path, shape } = layout;
	const json = { ...layout, skip: 0 };
	if (shape === 'columns') {
		const table = await jsonColumns(await utf8File(file, reading), path);
		const length = Math.min(table.rows, MOST_ROWS);
		const cells = Array.from({ length }, (_, row) => table.row(row));
		return { columns: sampledColumns(table.names, cells), json };
	}
	const found = cut(new JsonElements(path, shape === 'keyed' ? 'object' : 'array'), text, head);
	if (shape === 'arrays') return arraysHead(file, text, layout, found, overrides);
	return { ...objectsHead(file, found, shape === 'keyed' ? parseKeyedRow : parseJsonRow), json };
}

function objectsHead(
	file: InputFile,
	found: readonly JsonElement[],
	parse: typeof parseJsonRow
): JsonHead {
	const rows = found.slice(0, MOST_ROWS).flatMap((element) => {
		const parsed = parse(element);
		return 'row' in parsed ? [parsed.row] : [];
	});
	if (found.length === 0) throw new InputError('no_rows', { file: file.name });
	if (rows.length === 0) throw new InputError('bad_json', { file: file.name });
	const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
	return {
		columns: sampledColumns(
			names,
			rows.map((row) => names.map((name) => row.get(name)))
		)
	};
}

/** Rows that are arrays have their names beside them, in the first row, or nowhere. */
function arraysHead(
	file: InputFile,
	text: string,
	layout: Omit<JsonLayout, 'skip'>,
	found: readonly JsonElement[],
	overrides: ReadingOverrides
): JsonHead {
	const rows = found.slice(0, MOST_ROWS).flatMap((element) => {
		const cells = parseJsonCells(element);
		return cells === null ? [] : [cells];
	});
	if (rows.length === 0) throw new InputError('bad_json', { file: file.name });
	const width = Math.max(...rows.map(({ length }) => length));
	const names = describedNames(text, layout.path, width);
	if (names !== null) {
		return { columns: sampledColumns(columnNames(names), rows), json: { ...layout, skip: 0 } };
	}
	const padded = rows.map((cells, index) => ({
		line: index + 1,
		cells: Array.from({ length: width }, (_, at) => cells[at] ?? null)
	}));
	const { columns, headerRow } = sniffTable(padded, overrides);
	return { columns, json: { ...layout, skip: headerRow ?? 0 } };
}

/** The whole elements of the head. */
function cut(cutter: JsonElements | JsonLines, text: string, head: Head): JsonElement[] {
	const found = [...cutter.push(text)];
	if (head.complete) found.push(...cutter.finish());
	return found;
}
