import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Engine } from '../../src/lib/model/engine';
import { ChdbServer } from '../support/chdb-server';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { tableRows, tradesLog, tradesOf } from '../support/table-trades';

const folder = scratch({ 'mapping.csv': 'source_category,category\nAn "odd" \\ word,book\n' });
const path = (name: string) => join(folder, name);
const trades = tradesOf(['2024-01-01', '2024-02-29', '2024-03-01'], 900, 23);

let server: ChdbServer;
let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
	server = await ChdbServer.open();
	server.run(`CREATE TABLE trades (sold DateTime, kind String, n Int32, shop Nullable(String),
		place LowCardinality(String), way Enum8('App' = 1, 'Web' = 2, '' = 3), price Decimal(18, 2),
		weight Nullable(Float64)) ENGINE = MergeTree ORDER BY sold`);
	server.run(`INSERT INTO trades FORMAT TabSeparated\n${tableRows(trades)}`);
	writeFileSync(path('log.csv'), tradesLog(trades));
}, 300_000);
afterAll(async () => {
	await server.close();
	await engine.close();
});

const columns = [
	...['--date', 'sold', '--category', 'kind', '--items', 'n', '--platform', 'shop'],
	...['--region', 'place', '--channel', 'way', '--price', 'price', '--mass', 'weight']
];

function rollUp(out: string, more: readonly string[] = [], table = 'trades') {
	const where = ['--engine', 'clickhouse', '--url', server.url, '--table', table];
	return runCli(['rollup', ...where, ...columns, '--out', path(out), ...more]);
}

async function rollUpLog(out: string, more: readonly string[] = []): Promise<void> {
	const as = ['--date', 'date', '--category', 'category', '--mass', 'weight_kg'];
	const { code, err } = await runCli([
		'rollup',
		path('log.csv'),
		...as,
		'--out',
		path(out),
		...more
	]);
	expect({ code, err }).toMatchObject({ code: 0 });
}

/** Rows that one cube has and the other has not, in either direction. */
async function differing(one: string, other: string): Promise<number> {
	const from = (name: string) => `(SELECT * FROM read_parquet('${path(name)}'))`;
	const { data } = await engine.query(
		`SELECT CAST(COUNT(*) AS DOUBLE) FROM ((${from(one)} EXCEPT ALL ${from(other)})
		UNION ALL (${from(other)} EXCEPT ALL ${from(one)}))`
	);
	return Number(data[0]![0]);
}

describe('a ClickHouse of today', { timeout: 60_000 }, () => {
	test('is what is asked', () => {
		expect(server.run('SELECT version()')).toMatch(/^26\./);
	});

	test('gives the cube that DuckDB gives of the same trades', async () => {
		const { code, err } = await rollUp('table.parquet');
		expect({ code, err }).toMatchObject({
			code: 0,
			err: expect.stringContaining(`${trades.length.toLocaleString('en')} trades`) as string
		});
		await rollUpLog('log.parquet');
		expect(await differing('table.parquet', 'log.parquet')).toBe(0);
	});

	test('answers in Parquet, and in text where its Parquet would not say what values are', async () => {
		const asText =
			'SET output_format_parquet_string_as_string = 0, output_format_parquet_date_as_uint16 = 1';
		server.takeFormats();
		expect((await rollUp('parquet.parquet')).code).toBe(0);
		expect(server.takeFormats().slice(-2)).toEqual(['Parquet', 'Parquet']);
		server.run(asText);
		expect((await rollUp('text.parquet')).code).toBe(0);
		expect(server.takeFormats().slice(-2)).toEqual(['Parquet', 'TabSeparated']);
		server.run(asText.replaceAll(/ = [01]/g, ' = DEFAULT'));
		const [parquet, text] = [path('parquet.parquet'), path('text.parquet')].map((file) =>
			readFileSync(file)
		);
		expect(parquet!.equals(text!)).toBe(true);
		expect(readdirSync(folder).filter((name) => name.includes('answer'))).toEqual([]);
	});

	test('is asked with mapping, conditions and days as a log is', async () => {
		const asked = ['--mapping', path('mapping.csv'), '--from', '2024-02-01', '--to', '2024-02-29'];
		const odd = ['--where', 'kind=An "odd" \\ word'];
		expect((await rollUp('asked.parquet', [...asked, ...odd])).code).toBe(0);
		await rollUpLog('asked-log.parquet', [...asked, '--where', 'category=An "odd" \\ word']);
		expect(await differing('asked.parquet', 'asked-log.parquet')).toBe(0);
	});

	test('says in its own words what is wrong with a table', async () => {
		const { code, err } = await rollUp('none.parquet', [], 'no_such_table');
		expect([code, err]).toEqual([1, expect.stringContaining('no_such_table')]);
	});
});
