import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/lib/ingest/sniff/crc32';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { unpackedFiles } from '../../../src/lib/ingest/sniff/unpack';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { loaded, textFile } from '../helpers';
import { tradeSheet, workbook } from './tables';

const january = 'date,category,items\n2024-01-31,phone,2\n';
const february = 'date,category,items\n2024-02-01,coat,1\n2024-02-02,coat,1\n';

function zip(files: Zippable, name = 'log.zip'): InputFile {
	return fileOfBytes(name, zipSync(files));
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
	return file.read(0, file.size);
}

describe('a zip file', () => {
	test('of several files is one log, without what systems leave in it', async () => {
		const file = zip({
			'2024/february.csv': strToU8(february),
			'2024/january.csv': strToU8(january),
			'2024/empty.csv': new Uint8Array(),
			'2024/readme.pdf': strToU8('%PDF-1.7'),
			'__MACOSX/2024/._january.csv': strToU8('junk'),
			'.DS_Store': strToU8('junk')
		});
		await loaded([file], {}, ({ inputs, issues, files }) => {
			expect(inputs.map(({ name, rows }) => [name, rows.loaded])).toEqual([
				['log.zip/2024/february.csv', 2],
				['log.zip/2024/january.csv', 1]
			]);
			expect(inputs[0]!.reading).toMatchObject({ compression: 'zip', format: 'csv' });
			expect(files).toHaveLength(2);
			expect(issues).toContainEqual({
				code: 'files_skipped',
				parameters: { file: 'log.zip', count: 1 },
				count: 1
			});
		});
	});

	test('may hold what is packed or a workbook in its turn', async () => {
		const file = zip({
			'a.csv.gz': gzipSync(strToU8(january)),
			'b.xlsx': await bytesOf(workbook({ Trades: tradeSheet() }))
		});
		await loaded([file], {}, ({ inputs }) => {
			expect(inputs.map(({ rows }) => rows.loaded)).toEqual([1, 3]);
		});
	});

	test('that is in truth a workbook is read as one, and the other way round', async () => {
		const book = fileOfBytes('log.zip', await bytesOf(workbook({ Trades: tradeSheet() })));
		expect((await unpackedFiles([book])).files).toEqual([book]);
		expect((await sniff(book)).format).toBe('xlsx');
		const archive = zip({ 'a.csv': strToU8(january) }, 'log.xlsx');
		await loaded([archive], {}, ({ inputs }) => {
			expect(inputs[0]!.rows.loaded).toBe(1);
		});
	});

	test('with names in the letters of China tells them', async () => {
		// 一月.csv as GB18030 has it: D2 BB D4 C2.
		const bytes = zipSync({ '????.csv': strToU8(january) });
		const at = (from: number) => bytes.indexOf(0x3f, from);
		for (let from = at(0); from >= 0; from = at(from + 4)) {
			bytes.set([0xd2, 0xbb, 0xd4, 0xc2], from);
		}
		const { files } = await unpackedFiles([fileOfBytes('log.zip', bytes)]);
		expect(files.map(({ name }) => name)).toEqual(['log.zip/一月.csv']);
	});

	test('that is cut, damaged, locked or empty is refused', async () => {
		const whole = zipSync({ 'a.csv': [strToU8(january.repeat(50)), { level: 0 }] });
		const damaged = whole.slice();
		damaged[200]! ^= 1;
		const locked = zipSync({ 'a.csv': strToU8(january) });
		// The lowest bit of the flags in the directory says that an entry is encrypted.
		const directory = locked.findIndex((_, index) =>
			[0x50, 0x4b, 0x01, 0x02].every((byte, offset) => locked[index + offset] === byte)
		);
		locked[directory + 8]! |= 1;
		for (const [bytes, code] of [
			[whole.slice(0, -30), 'bad_zip'],
			[whole.slice(0, 100), 'bad_zip'],
			[damaged, 'bad_zip'],
			[locked, 'encrypted'],
			[zipSync({}), 'archive_empty'],
			[zipSync({ 'empty.csv': new Uint8Array() }), 'archive_empty']
		] as const) {
			const file = fileOfBytes('log.zip', bytes);
			await expect(loaded([file], {}, () => undefined)).rejects.toMatchObject({ code });
		}
	});

	test('that would unpack to a heap of nothing is refused in no time', async () => {
		const bomb = zip({ 'a.csv': new Uint8Array(64 * 1024 * 1024) });
		await expect(unpackedFiles([bomb])).rejects.toMatchObject({ code: 'archive_bomb' });
		// One that lies about its size: 1 byte, says the directory.
		const bytes = (await bytesOf(bomb)).slice();
		const view = new DataView(bytes.buffer);
		const directory = view.getUint32(bytes.length - 6, true);
		view.setUint32(directory + 24, 1, true);
		await expect(unpackedFiles([fileOfBytes('lie.zip', bytes)])).rejects.toMatchObject({
			code: 'archive_bomb'
		});
		const many = Object.fromEntries(
			Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, new Uint8Array([97])])
		);
		await expect(unpackedFiles([zip(many)])).rejects.toMatchObject({ code: 'archive_too_many' });
	});
});

describe('a gzip file', () => {
	test('of several members is read to its end', async () => {
		const members = [gzipSync(strToU8(february)), gzipSync(strToU8('2024-03-01,coat,5\n'))];
		const file = fileOfBytes('log.csv.gz', new Uint8Array(Buffer.concat(members)));
		await loaded([file], {}, ({ inputs }) => {
			expect(inputs[0]!.rows.loaded).toBe(3);
		});
	});

	test('that would inflate to a heap of nothing is refused', async () => {
		const row = '2024-01-31,phone,2\n';
		const bomb = gzipSync(strToU8(`date,category,items\n${row.repeat(4_500_000)}`), { level: 9 });
		await expect(
			loaded([fileOfBytes('bomb.csv.gz', bomb)], {}, () => undefined)
		).rejects.toMatchObject({ code: 'archive_bomb' });
	});
});

describe('a Zstandard file', () => {
	/** A frame of one stored block: magic, a header that says nothing, block head, content. */
	function stored(text: string): Uint8Array {
		const content = strToU8(text);
		// Window of 1 KiB; block head: last block (1), stored (0), length from the third bit on.
		const head = 1 | (content.length << 3);
		const block = [head & 255, (head >> 8) & 255, head >> 16];
		return new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0, ...block, ...content]);
	}

	test('is unpacked, and refused where it is cut', async () => {
		const bytes = stored(february);
		await loaded([fileOfBytes('log.csv.zst', bytes)], {}, ({ inputs }) => {
			expect(inputs[0]).toMatchObject({ name: 'log.csv', rows: { loaded: 2 } });
			expect(inputs[0]!.reading.compression).toBe('zstd');
		});
		const cut = fileOfBytes('log.csv.zst', bytes.slice(0, -10));
		await expect(unpackedFiles([cut])).rejects.toMatchObject({ code: 'bad_zstd' });
	});
});

test('files that are in no archive are passed on as they are', async () => {
	const file = textFile(january);
	expect((await unpackedFiles([file])).files).toEqual([file]);
});

test('crc32 gives the check value of its definition, in one piece or several', () => {
	// The value that the standard gives for the digits 1 to 9.
	expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
	expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
});
