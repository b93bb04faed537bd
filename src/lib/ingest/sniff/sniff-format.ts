import type { LogFormat } from '../../model/reading';

/** What the first bytes say a file is: a format that is read, or the name of one that is not. */
export type SniffedFormat =
	| { readonly kind: 'text' }
	| { readonly kind: 'format'; readonly format: Extract<LogFormat, 'parquet'> }
	| { readonly kind: 'unsupported'; readonly name: string };

/** First bytes of formats that are known and not read here, with the name people know. */
const unsupported: readonly (readonly [string, string])[] = [
	['PK\x03\x04', 'XLSX / ZIP'],
	['PK\x05\x06', 'ZIP'],
	['\xd0\xcf\x11\xe0', 'XLS'],
	['%PDF', 'PDF'],
	['ARROW1', 'Arrow'],
	['SQLite format 3\0', 'SQLite'],
	['BZh', 'bzip2'],
	['\x28\xb5\x2f\xfd', 'Zstandard'],
	['\xfd7zXZ', 'xz'],
	['7z\xbc\xaf', '7z'],
	['Rar!', 'RAR'],
	['\x89PNG', 'PNG'],
	['\xff\xd8\xff', 'JPEG'],
	['GIF8', 'GIF'],
	['Obj\x01', 'Avro'],
	['ORC', 'ORC']
];

/** The format of a file by its first bytes; its name does not matter. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
	if (startsWith(bytes, 'PAR1')) return { kind: 'format', format: 'parquet' };
	const known = unsupported.find(([magic]) => startsWith(bytes, magic));
	return known ? { kind: 'unsupported', name: known[1] } : { kind: 'text' };
}

/** The JSON shape of a text by its beginning, or null where it is no JSON. */
export function sniffJson(text: string): 'json' | 'jsonl' | null {
	const start = text.trimStart();
	if (/^\[\s*(?:[{[\]"\d-]|null|true|false)/.test(start))
		return isBracketedText(start) ? null : 'json';
	if (!/^\{\s*["}]/.test(start)) return null;
	return isObject(firstLine(start)) ? linesOrNested(start) : 'json';
}

/** A delimited text can begin with a bracket, too, as in `[1] phone,2`; JSON goes on otherwise. */
function isBracketedText(start: string): boolean {
	return !/^\[\s*(?:[{[]|\]\s*$|"[^"]*"\s*[,\]]|[-\d.eE+]+\s*,|null|true|false)/.test(start);
}

/** One line that is a whole object: the first of many, or one with an array of rows inside. */
function linesOrNested(start: string): 'json' | 'jsonl' {
	const line = firstLine(start);
	const isAlone = start.slice(line.length).trim() === '';
	return isAlone && /:\s*\[\s*\{/.test(line) ? 'json' : 'jsonl';
}

function firstLine(text: string): string {
	return /^[^\r\n]*/.exec(text)![0];
}

function isObject(text: string): boolean {
	try {
		return typeof JSON.parse(text) === 'object';
	} catch {
		return false;
	}
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
	return [...magic].every((character, index) => bytes[index] === character.charCodeAt(0));
}
