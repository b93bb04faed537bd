import type { WorkbookFormat } from '../../model/reading';

/** What the first bytes say a file is: a format that is read, a container, or one that is not read. */
export type SniffedFormat =
	| { readonly kind: 'text' }
	| { readonly kind: 'parquet' }
	| { readonly kind: 'arrow' }
	| { readonly kind: 'zip' }
	| { readonly kind: 'zstd' }
	| { readonly kind: 'compound' }
	| { readonly kind: 'unsupported'; readonly name: string };

/** First bytes of formats that are read. */
const supported: readonly (readonly [string, Exclude<SniffedFormat['kind'], 'unsupported'>])[] = [
	['PAR1', 'parquet'],
	['ARROW1', 'arrow'],
	['\xff\xff\xff\xff', 'arrow'],
	['PK\x03\x04', 'zip'],
	['PK\x05\x06', 'zip'],
	['PK\x07\x08', 'zip'],
	['\x28\xb5\x2f\xfd', 'zstd'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound']
];

/** First bytes of formats that are known and not read here, with the name people know. */
const unsupported: readonly (readonly [string, string])[] = [
	['PARE', 'Parquet (encrypted)'],
	['FEA1', 'Feather 1'],
	['%PDF', 'PDF'],
	['{\\rtf', 'RTF'],
	['SQLite format 3\0', 'SQLite'],
	['BZh', 'bzip2'],
	['\xfd7zXZ', 'xz'],
	['7z\xbc\xaf', '7z'],
	['Rar!', 'RAR'],
	['\x04\x22\x4d\x18', 'LZ4'],
	['\x89PNG', 'PNG'],
	['\xff\xd8\xff', 'JPEG'],
	['GIF8', 'GIF'],
	['II*\0', 'TIFF'],
	['MM\0*', 'TIFF'],
	['Obj\x01', 'Avro'],
	['ORC', 'ORC'],
	['\x89HDF', 'HDF5'],
	['CDF\x01', 'NetCDF'],
	['\x7fELF', 'ELF'],
	['MZ', 'EXE'],
	['\xca\xfe\xba\xbe', 'Mach-O'],
	['\xcf\xfa\xed\xfe', 'Mach-O'],
	['$FL2', 'SPSS'],
	['<stata_dta>', 'Stata'],
	['RDX', 'R'],
	['ID3', 'MP3'],
	['OggS', 'Ogg'],
	['RIFF', 'RIFF'],
	['\x80\x02', 'Python pickle'],
	['\x80\x03', 'Python pickle'],
	['\x80\x04', 'Python pickle'],
	['\x80\x05', 'Python pickle'],
	['\x1f\x9d', 'compress'],
	['\x1f\xa0', 'compress']
];

/** Formats that give themselves away further in: where, and by what. */
const furtherIn: readonly (readonly [number, string, string])[] = [
	[8, 'DUCK', 'DuckDB'],
	[257, 'ustar', 'TAR'],
	[4, 'ftyp', 'MP4']
];

/** A known beginning of a text is no text where these marks stand in it. */
const binaryOnly = new Set(['EXE', 'ORC', 'R', 'MP3', 'RIFF', 'bzip2', 'TIFF', 'Python pickle']);

/** The format of a file by its first bytes; its name does not matter. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
	const read = supported.find(([magic]) => holds(bytes, 0, magic));
	if (read) return { kind: read[1] } as SniffedFormat;
	const known =
		unsupported.find(([magic, name]) => holds(bytes, 0, magic) && isPlausible(bytes, name)) ??
		furtherIn
			.map(([at, magic, name]) => (holds(bytes, at, magic) ? ([magic, name] as const) : null))
			.find((found) => found !== null);
	return known ? { kind: 'unsupported', name: known[1] } : { kind: 'text' };
}

/** A CSV can begin with `MZ` or `ORC`; what is a program or a database has bytes that no text has. */
function isPlausible(bytes: Uint8Array, name: string): boolean {
	if (!binaryOnly.has(name)) return true;
	return bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function holds(bytes: Uint8Array, at: number, magic: string): boolean {
	return [...magic].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** Names of files within a zip that tell what it is. */
const packages: readonly (readonly [RegExp, WorkbookFormat | string])[] = [
	[/^xl\/workbook\.(?:xml|bin)$/i, 'xlsx'],
	[/^word\/document\.xml$/i, 'Word'],
	[/^ppt\/presentation\.xml$/i, 'PowerPoint'],
	[/^Index\/Document\.iwa$|^Index\.zip$/i, 'Apple iWork'],
	[/^AndroidManifest\.xml$/i, 'APK'],
	[/^META-INF\/MANIFEST\.MF$/i, 'JAR'],
	[/^META-INF\/container\.xml$/i, 'EPUB']
];

/** What a zip file is by the names in it: a workbook, another document by its name, or null for files of any kind. */
export function sniffPackage(names: readonly string[]): string | null {
	const found = packages.find(([pattern]) => names.some((name) => pattern.test(name)));
	if (found) return found[1];
	return names.includes('content.xml') && names.includes('META-INF/manifest.xml') ? 'ods' : null;
}

/** Streams within a compound file that tell what it is, as they are named there. */
const streams: readonly (readonly [string, string])[] = [
	['EncryptedPackage', 'encrypted'],
	['WordDocument', 'Word'],
	['PowerPoint Document', 'PowerPoint'],
	['__properties_version1.0', 'Outlook'],
	['Workbook', 'xls'],
	['Book', 'xls']
];

/**
 * What a compound file (the container of XLS, DOC and locked workbooks) is: `xls`, `encrypted`, or
 * the name of another kind. `directory` are the bytes of its list of streams.
 */
export function sniffCompound(directory: Uint8Array): string {
	const text = new TextDecoder('utf-16le').decode(directory);
	return streams.find(([name]) => text.includes(name))?.[1] ?? 'OLE';
}

/** The table that a text is marked up as, where it is: HTML or an Office XML saved as a workbook. */
export function isMarkup(text: string): boolean {
	const start = text.trimStart().slice(0, 4096);
	if (!/^(?:<\?xml|<!doctype html|<html|<table|<!--|<meta|<office:)/i.test(start)) return false;
	return /<table[\s>]|urn:schemas-microsoft-com:office:spreadsheet|opendocument[^"]*spreadsheet/i.test(
		text
	);
}

/** Whether a text is a web page or other XML, which is no table. */
export function isDocument(text: string): boolean {
	return /^(?:<\?xml|<!doctype|<html|<svg|<feed|<rss)/i.test(text.trimStart());
}
