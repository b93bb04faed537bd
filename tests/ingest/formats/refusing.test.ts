import { describe, expect, test } from 'vitest';
import { inputErrorText } from '../../../src/lib/messages/input-error-text';
import { InputError } from '../../../src/lib/model/input-error';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { loaded, textFile } from '../helpers';
import { tradeSheet, workbook } from './tables';

/** A compound file with one list of streams in its second sector. */
function compound(...streams: readonly string[]): InputFile {
	const bytes = new Uint8Array(2048);
	const view = new DataView(bytes.buffer);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	// Sectors of 2 ** 9 bytes; the list begins in the one behind the header.
	view.setUint16(30, 9, true);
	view.setUint32(48, 0, true);
	streams.forEach((name, index) => {
		[...name].forEach((character, at) =>
			view.setUint16(512 + index * 128 + at * 2, character.charCodeAt(0), true)
		);
	});
	return fileOfBytes('file.xls', bytes);
}

function magic(text: string): InputFile {
	const bytes = Uint8Array.from(`${text}${'\0\x01\x02'.repeat(100)}`, (c) => c.charCodeAt(0));
	return fileOfBytes('file.csv', bytes);
}

async function refusal(file: InputFile): Promise<InputError> {
	const begun = performance.now();
	const error: unknown = await loaded([file], {}, () => null).catch((cause: unknown) => cause);
	if (!(error instanceof InputError)) throw new Error(`${file.name} was not refused`);
	// Readable by everyone, and in good time.
	for (const locale of ['en', 'zh'] as const) {
		expect(inputErrorText(error, locale).length).toBeGreaterThan(20);
	}
	expect(performance.now() - begun).toBeLessThan(5000);
	return error;
}

describe('what is no table', () => {
	test.each([
		['%PDF-1.7', 'PDF'],
		['\x89PNG\r\n', 'PNG'],
		['\xff\xd8\xff\xe0', 'JPEG'],
		['MZ', 'EXE'],
		['\x7fELF', 'ELF'],
		['7z\xbc\xaf', '7z'],
		['Rar!', 'RAR'],
		['BZh91AY', 'bzip2'],
		['\xfd7zXZ', 'xz'],
		['SQLite format 3\0', 'SQLite'],
		['12345678DUCK', 'DuckDB'],
		['PARE', 'Parquet (encrypted)']
	])('%j is named as %s', async (text, format) => {
		expect((await refusal(magic(text))).parameters).toMatchObject({ format });
	});

	test('a web page without a table is named, such as one that asks to sign in', async () => {
		const page = textFile('<!doctype html><p>Sign in, please</p>', 'log.csv');
		expect((await refusal(page)).parameters).toMatchObject({ format: 'HTML / XML' });
	});

	test('a text that begins like a program is a text all the same', async () => {
		await loaded([textFile('MZ,category,items\n1,phone,2\n')], {}, ({ inputs }) => {
			expect(inputs[0]!.rows.loaded).toBe(1);
		});
	});

	test('other documents in the containers of workbooks are named', async () => {
		expect((await refusal(compound('Root Entry', 'WordDocument'))).parameters).toMatchObject({
			format: 'Word'
		});
		expect((await refusal(compound('Root Entry'))).parameters).toMatchObject({ format: 'OLE' });
	});
});

describe('workbooks', () => {
	test('that are locked with a password say so', async () => {
		const locked = compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
		expect((await refusal(locked)).code).toBe('encrypted');
	});

	test.each(['xlsx', 'xls', 'ods'] as const)('%s that are cut are refused', async (type) => {
		const whole = workbook({ Trades: tradeSheet() }, type);
		for (const share of [0.05, 0.4, 0.8]) {
			const bytes = await whole.read(0, Math.floor(whole.size * share));
			const { code } = await refusal(fileOfBytes(`log.${type}`, bytes));
			expect(['bad_zip', 'bad_workbook']).toContain(code);
		}
	});

	test('with nothing in them have no rows', async () => {
		expect((await refusal(workbook({ Empty: {} }))).code).toBe('no_rows');
	});
});

describe('tables of markup', () => {
	const html = `<html><body><table><tr><th>category</th><th>items</th></tr>
		<tr><td>phone</td><td>2</td></tr><tr><td>coat &amp; hat</td><td>1</td></tr></table></body></html>`;

	test('saved under the name of a workbook are read', async () => {
		await loaded([textFile(html, 'export.xls')], {}, ({ inputs, issues }) => {
			expect(inputs[0]!.rows).toEqual({ read: 2, loaded: 2, rejected: 0 });
			expect(inputs[0]!.reading.format).toBe('markup');
			expect(issues.map(({ code }) => code)).toContain('other_extension');
		});
	});
});

describe('a file', () => {
	test('under the name of another format is read by its content, and said to be', async () => {
		await loaded([textFile('category,items\nphone,1\n', 'log.xlsx')], {}, ({ inputs, issues }) => {
			expect(inputs[0]!.reading.format).toBe('csv');
			expect(issues).toContainEqual({
				code: 'other_extension',
				parameters: { file: 'log.xlsx', format: 'CSV' },
				count: 1
			});
		});
	});

	test('with a hundred thousand columns is refused', async () => {
		const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',');
		const values = names.replaceAll('c', '');
		const { code } = await refusal(textFile(`${names}\n${values}\n`));
		expect(code).toBe('too_many_columns');
	});

	test.each(['NotReadableError', 'NotFoundError'])(
		'that is changed or gone while it is read (%s) says so',
		async (name) => {
			const whole = textFile(`category,items\n${'phone,1\n'.repeat(200_000)}`);
			let reads = 0;
			const changing: InputFile = {
				...whole,
				origin: { kind: 'blob', blob: new Blob([]) },
				read: (from, to) => {
					// The head is read twice, to find out what it is and how it is read.
					if (reads++ < 2) return whole.read(from, to);
					return Promise.reject(new DOMException('changed', name));
				}
			};
			expect((await refusal(changing)).code).toBe('file_changed');
		}
	);
});
