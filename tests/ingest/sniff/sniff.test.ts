import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { allTrades, loaded, textFile } from '../helpers';

describe('sniff', () => {
	test.each([
		['a,b\n1,2\n', { delimiter: ',', headerRow: 1, names: ['a', 'b'] }],
		['a;b\n1,5;2,5\n3,5;4,5\n', { delimiter: ';', headerRow: 1, names: ['a', 'b'] }],
		[
			'time,what\n2024-01-01 10:00:00,x\n2024-01-01 11:00:00,y\n',
			{ delimiter: ',', headerRow: 1, names: ['time', 'what'] }
		],
		['a,a,,A\nx,y,z,w\n', { delimiter: ',', headerRow: 1, names: ['a', 'a_2', 'column_3', 'A_3'] }],
		['1,2\n3,4\n', { delimiter: ',', headerRow: null, names: ['column_1', 'column_2'] }],
		['a,b\n"1","x"\n', { delimiter: ',', headerRow: 1, names: ['a', 'b'] }],
		['x,y\nr1,1,2\nr2,3,4\n', { delimiter: ',', headerRow: 1, names: ['column_1', 'x', 'y'] }],
		['title\n\na|b\n1|2\n3|4\n', { delimiter: '|', headerRow: 3, names: ['a', 'b'] }],
		[
			'title\nred winter coat\nold phone case\ngood oak desk\n',
			{ delimiter: ',', headerRow: 1, names: ['title'] }
		],
		['category\nphone\ncoat\n', { delimiter: ',', headerRow: 1, names: ['category'] }],
		[
			'region,2023,2024\nx,1,2\n',
			{ delimiter: ',', headerRow: 1, names: ['region', '2023', '2024'] }
		]
	])('reads the shape of %j', async (text, { delimiter, headerRow, names }) => {
		const reading = await sniff(textFile(text));
		expect(reading.dialect?.delimiter).toBe(delimiter);
		expect(reading.headerRow).toBe(headerRow);
		expect(reading.columns.map(({ name }) => name)).toEqual(names);
	});

	test.each<[string, number[], string]>([
		['UTF-8', [...Buffer.from('品类,x\n')], 'utf-8'],
		['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('a,b\n')], 'utf-8'],
		['UTF-16 with a mark', [0xff, 0xfe, ...Buffer.from('a,b\n', 'utf16le')], 'utf-16le'],
		['UTF-16 without', [...Buffer.from('a,b\n1,2\n', 'utf16le')], 'utf-16le'],
		['UTF-16 big-endian', [...Buffer.from('a,b\n1,2\n', 'utf16le').swap16()], 'utf-16be'],
		['Chinese', [0xc6, 0xb7, 0xc0, 0xe0, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0a], 'gb18030'],
		['French', [...Buffer.from('catégorie,quantité\nmobilière,1\n', 'latin1')], 'windows-1252'],
		['German', [...Buffer.from('Größe,Stück\nfür Mädchen,1\n', 'latin1')], 'windows-1252']
	])('knows the encoding of %s', async (_, bytes, encoding) => {
		expect((await sniff(fileOfBytes('x', new Uint8Array(bytes)))).encoding).toBe(encoding);
	});

	test('what the user says about encoding, delimiter and header is taken', async () => {
		const text = 'x;y\na;b\n1;2\n';
		const reading = await sniff(textFile(text), { headerRow: 2, delimiter: ';', encoding: 'UTF8' });
		expect(reading.columns.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(reading.evidence.map(({ code }) => code)).toEqual([
			'encoding_given',
			'delimiter_given',
			'header_given',
			'preamble'
		]);
		const none = await sniff(textFile(text), { headerRow: 0 });
		expect(none.columns.map(({ name }) => name)).toEqual(['column_1', 'column_2']);
		await expect(sniff(textFile(text), { encoding: 'klingon' })).rejects.toMatchObject({
			code: 'encoding_unknown'
		});
	});

	test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
		'Parquet (%s) is read with its types, whatever it is called',
		async (codec) => {
			const file = await parquetOf(
				`SELECT DATE '2024-01-02' + CAST(i % 3 AS INTEGER) AS sold, 'phone' AS category,
				i % 5 AS items, CAST(1.25 AS DECIMAL(9, 2)) AS price,
				TIMESTAMP '2023-05-06 07:08:09' AS "created at", [1, 2] AS tags, NULL::VARCHAR AS region
				FROM range(10000) AS t(i)`,
				`COMPRESSION ${codec}, ROW_GROUP_SIZE 4096`
			);
			const reading = await sniff(file);
			expect(reading.format).toBe('parquet');
			expect(reading.columns.map(({ samples }) => samples[0])).toEqual([
				'2024-01-02',
				'phone',
				'0',
				'1.25',
				'2023-05-06 07:08:09',
				'[1,2]',
				undefined
			]);
			await loaded([file], {}, async (log, rows) => {
				expect((await rows(allTrades)).slice(0, 4)).toMatchObject([
					{ day: '2024-01-02', source_category: 'phone', items: 0, price: 1.25 },
					{ day: '2024-01-03', items: 1 },
					{ day: '2024-01-04', items: 2 },
					{ day: '2024-01-02', items: 3 }
				]);
				const [row] = await rows('SELECT CAST(sum(items) AS DOUBLE) AS items FROM trades');
				expect(row).toEqual({ items: 20_000 });
				expect(log.inputs[0]!.rows).toEqual({ read: 10_000, loaded: 10_000, rejected: 0 });
			});
		}
	);
});

/** A Parquet file written by the native engine. */
async function parquetOf(query: string, options: string): Promise<InputFile> {
	const engine = await openNodeEngine();
	const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
	try {
		const path = join(folder, 'table');
		await engine.run(`COPY (${query}) TO '${path}' (FORMAT parquet, ${options})`);
		return fileOfBytes('log.csv', new Uint8Array(readFileSync(path)));
	} finally {
		rmSync(folder, { recursive: true });
		await engine.close();
	}
}
