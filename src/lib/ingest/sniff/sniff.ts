import { textDecoder } from './text-decoder';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Evidence, Reading, ReadingOverrides } from '../../model/reading';
import { readHead, type Head } from './read-head';
import { readTail } from './read-tail';
import { sniffEncoding } from './sniff-encoding';
import { sniffFormat, sniffJson } from './sniff-format';
import { sniffJsonText } from './sniff-json';
import { sniffParquet } from './sniff-parquet';
import { sniffText } from './sniff-text';

/**
 * How a file is to be read, found out from its first bytes. Throws `InputError`: empty_file,
 * no_rows, file_changed, unsupported_format, encoding_unknown, bad_gzip, bad_parquet, bad_json.
 */
export async function sniff(file: InputFile, overrides: ReadingOverrides = {}): Promise<Reading> {
	const head = await readHead(file);
	const format = sniffFormat(head.bytes);
	if (format.kind === 'unsupported') {
		throw new InputError('unsupported_format', { file: file.name, format: format.name });
	}
	const reading =
		format.kind === 'format'
			? await sniffParquet(file, head)
			: await sniffCharacters(file, head, overrides);
	return head.compression === 'gzip'
		? { ...reading, evidence: [packed, ...reading.evidence] }
		: reading;
}

const packed: Evidence = { code: 'gzip', parameters: {} };

async function sniffCharacters(
	file: InputFile,
	head: Head,
	overrides: ReadingOverrides
): Promise<Reading> {
	const encoding = sniffEncoding(head.bytes, overrides.encoding);
	const text = textDecoder(encoding.encoding).decode(head.bytes, { stream: true });
	refuseBinary(file, text);
	if (text.trim() === '') throw new InputError('no_rows', { file: file.name });
	const format = overrides.delimiter === undefined ? sniffJson(text) : null;
	if (format !== null) return sniffJsonText(file, head, encoding, text, format);
	const tail = await readTail(file, head);
	return sniffText(file, { head, tail }, encoding, text, overrides);
}

/** Text has hardly any control characters, apart from those that are made to separate fields. */
function refuseBinary(file: InputFile, text: string): void {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const controls = text.match(/[\x00\x02-\x08\x0e-\x1a]/g)?.length ?? 0;
	if (controls > text.length / 50) {
		throw new InputError('unsupported_format', { file: file.name, format: 'binary' });
	}
}
