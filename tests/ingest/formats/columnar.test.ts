import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	Dictionary,
	Field,
	Float32,
	Int32,
	Struct,
	Table,
	TimestampMicrosecond,
	Utf8,
	makeData,
	tableFromArrays,
	tableToIPC,
	vectorFromArray
} from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { scratch } from '../../support/scratch';
import { loaded } from '../helpers';
import { tableOf } from './tables';

const folder = scratch({});

/** What a query gives, written by the database as Parquet. */
async function parquetOf(select: string, options = 'COMPRESSION snappy'): Promise<InputFile> {
	const engine = await openNodeEngine();
	const path = join(folder, `${Math.abs(hashOf(select + options))}.parquet`);
	await engine.run(`COPY (${select}) TO '${path}' (FORMAT parquet, ${options})`);
	await engine.close();
	return fileOfBytes('log.parquet', new Uint8Array(readFileSync(path)));
}

function hashOf(text: string): number {
	return [...text].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) | 0, 7);
}

describe('Parquet', () => {
	test('says every type to the digit', async () => {
		const file = await parquetOf(
			`SELECT CAST(0.3 AS DECIMAL(4, 1)) AS short, CAST(12345678901234.56 AS DECIMAL(18, 2)) AS long,
			CAST(-123456789012345678901234.5678 AS DECIMAL(38, 4)) AS wide,
			CAST(0.1 AS FLOAT) AS single, CAST(0.1 AS DOUBLE) AS double, 9007199254740993 AS whole,
			DATE '1969-12-31' AS day, TIMESTAMP '2024-02-29 23:59:59.000123' AS moment,
			TIMESTAMP_NS '2024-02-29 00:00:00' AS midnight, TIME '07:08:09.5' AS clock, true AS yes,
			'手机' AS text, NULL::INTEGER AS nothing, [1, 2] AS list`
		);
		expect(await tableOf(file)).toEqual([
			[
				...['short', 'long', 'wide', 'single', 'double', 'whole', 'day', 'moment', 'midnight'],
				...['clock', 'yes', 'text', 'nothing', 'list']
			],
			[
				...['0.3', '12345678901234.56', '-123456789012345678901234.5678', '0.1', '0.1'],
				...['9007199254740993', '1969-12-31', '2024-02-29 23:59:59.000123', '2024-02-29'],
				...['07:08:09.5', 'true', '手机', '', '[1,2]']
			]
		]);
	});

	test('with groups of fields has a column for each field', async () => {
		const file = await parquetOf(
			`SELECT {'name': 'phone', 'size': {'w': i, 'h': CAST(i AS DECIMAL(9, 1))}} AS item, i AS items
			FROM range(1, 3) AS t(i) UNION ALL SELECT NULL, 3`
		);
		expect(await tableOf(file)).toEqual([
			['item.name', 'item.size.w', 'item.size.h', 'items'],
			['phone', '1', '1.0', '1'],
			['phone', '2', '2.0', '2'],
			['', '', '', '3']
		]);
	});

	test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4', 'lz4_raw'])(
		'packed with %s, cut anywhere, is refused',
		async (codec) => {
			const file = await parquetOf(
				`SELECT i AS items, 'phone' || (i % 9) AS category FROM range(5000) AS t(i)`,
				`COMPRESSION ${codec}`
			);
			expect(await tableOf(file)).toHaveLength(5001);
			for (const share of [0.01, 0.3, 0.9, 0.999]) {
				const bytes = await file.read(0, Math.floor(file.size * share));
				const cut = fileOfBytes('cut.parquet', bytes);
				await expect(loaded([cut], {}, () => undefined)).rejects.toMatchObject({
					code: 'bad_parquet'
				});
			}
		}
	);
});

describe('Arrow', () => {
	const table = tableFromArrays({
		date: ['2024-01-31', '2024-02-01'],
		category: ['phone', '手机'],
		items: Int32Array.from([2, 1])
	});
	const rows = [
		['date', 'category', 'items'],
		['2024-01-31', 'phone', '2'],
		['2024-02-01', '手机', '1']
	];

	test.each(['file', 'stream'] as const)('as a %s is read', async (form) => {
		const file = fileOfBytes('log.feather', tableToIPC(table, form));
		expect(await tableOf(file)).toEqual(rows);
		await loaded([file], {}, ({ inputs }) => {
			expect(inputs[0]!.rows).toEqual({ read: 2, loaded: 2, rejected: 0 });
			expect(inputs[0]!.reading.format).toBe('arrow');
		});
	});

	test('says its types to the digit, and groups come apart', async () => {
		const words = vectorFromArray(
			['phone', null, 'phone'],
			new Dictionary(new Utf8(), new Int32())
		);
		const single = vectorFromArray([0.1, 0.25, null], new Float32());
		const moment = makeData({
			type: new TimestampMicrosecond(),
			data: BigInt64Array.from([1_709_251_199_000_123n, 0n, -1n])
		});
		const inner = vectorFromArray([1, 2, 3], new Int32());
		const group = makeData({
			type: new Struct([new Field('size', new Int32())]),
			length: 3,
			children: [inner.data[0]!]
		});
		const made = new Table({
			words,
			single,
			moment: new (
				Object.getPrototypeOf(words).constructor as typeof words.constructor & {
					new (data: unknown[]): typeof words;
				}
			)([moment]),
			group: new (
				Object.getPrototypeOf(words).constructor as { new (data: unknown[]): typeof words }
			)([group])
		});
		expect(await tableOf(fileOfBytes('a.arrow', tableToIPC(made, 'file')))).toEqual([
			['words', 'single', 'moment', 'group.size'],
			['phone', '0.1', '2024-02-29 23:59:59.000123', '1'],
			['', '0.25', '1970-01-01', '2'],
			['phone', '', '1969-12-31 23:59:59.999999', '3']
		]);
	});

	test('cut anywhere is refused or gives whole batches', async () => {
		const bytes = tableToIPC(table, 'file');
		for (const share of [0.1, 0.5, 0.9]) {
			const cut = fileOfBytes('cut.arrow', bytes.slice(0, Math.floor(bytes.length * share)));
			await expect(loaded([cut], {}, () => undefined)).rejects.toMatchObject({ code: 'bad_arrow' });
		}
	});

	test('as Feather 1 is named and refused', async () => {
		const old = fileOfBytes('old.feather', new TextEncoder().encode('FEA1 and more FEA1'));
		await expect(tableOf(old)).rejects.toMatchObject({
			code: 'unsupported_format',
			parameters: { format: 'Feather 1' }
		});
	});
});
