import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeArrow } from './encode-arrow';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Trade } from './real-log';
import { tableIn } from './styles';
import type { Way } from './way';
import { delimited } from './write-text';

const typed = `CAST("date" AS DATE) AS "date", category, country, CAST(items AS INTEGER) AS items,
	CAST(price AS DECIMAL(10, 2)) AS price, problem`;

/** What a database writes as Parquet. */
function parquetWay(name: string, columns: string, options: string): Way {
	return {
		name,
		write: async (trades) => [
			{ name: 'log.parquet', bytes: await parquet(trades, columns, options) }
		]
	};
}

async function parquet(
	trades: readonly Trade[],
	columns: string,
	options: string
): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-ways-'));
	const engine = await openNodeEngine();
	try {
		const [from, to] = [join(folder, 'log.csv'), join(folder, 'log.parquet')];
		await writeFile(from, delimited(tableIn(trades), { quotesAll: true }));
		await engine.run(
			`COPY (SELECT ${columns} FROM read_csv('${from}', header = true, all_varchar = true,
				nullstr = '', allow_quoted_nulls = true)) TO '${to}' (FORMAT parquet, ${options})`
		);
		return new Uint8Array(await readFile(to));
	} finally {
		await engine.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Files that keep columns together. */
export const columnarWays: readonly Way[] = [
	parquetWay('Parquet', `id, ${typed}`, 'COMPRESSION snappy'),
	parquetWay(
		'Parquet with Zstandard, in groups',
		`id, ${typed}`,
		'COMPRESSION zstd, ROW_GROUP_SIZE 100'
	),
	parquetWay('Parquet with gzip', `id, ${typed}`, 'COMPRESSION gzip'),
	parquetWay('Parquet with LZ4', `id, ${typed}`, 'COMPRESSION lz4_raw'),
	parquetWay('Parquet with Brotli', `id, ${typed}`, 'COMPRESSION brotli'),
	parquetWay('Parquet of text', '*', 'COMPRESSION uncompressed'),
	parquetWay(
		'Parquet with moments and floating numbers',
		`id, CAST("date" AS TIMESTAMP) AS "date", category, country, CAST(items AS DOUBLE) AS items,
			CAST(price AS DOUBLE) AS price, problem`,
		'COMPRESSION snappy, PARQUET_VERSION v2'
	),
	{ name: 'Arrow', write: (trades) => [{ name: 'log.arrow', bytes: encodeArrow(trades, 'file') }] },
	{
		name: 'Arrow as a stream',
		write: (trades) => [{ name: 'log.arrows', bytes: encodeArrow(trades, 'stream') }]
	}
];
