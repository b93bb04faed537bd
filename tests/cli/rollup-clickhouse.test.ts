import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadForWriting, openCube, publicHeader, writeCube } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfPath } from '../../src/lib/engine/node-file';
import type { Assessment } from '../../src/lib/model/assessment';
import type { Engine } from '../../src/lib/model/engine';
import { ClickHouseCluster, users } from '../../scripts/clickhouse-cluster';
import { tableRows, tradesLog, tradesOf, type TableTrade } from '../support/table-trades';
import { runCli, type CliRun } from '../support/run-cli';
import { scratch } from '../support/scratch';

const cluster = new ClickHouseCluster();
const folder = scratch({ 'mapping.csv': 'source_category,category\nAn "odd" \\ word,book\n' });
const path = (name: string) => join(folder, name);
let engine: Engine;

const first = tradesOf(['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-29'], 900, 7);
const nextDay = tradesOf(['2024-03-01'], 700, 11);
const lastDay = tradesOf(['2024-03-02'], 300, 13);

async function insert(trades: readonly TableTrade[], table = 'trades'): Promise<void> {
	for (const shard of [0, 1]) {
		const own = trades.filter((_, at) => at % 2 === shard);
		await cluster.run(shard, `INSERT INTO ${table}_local FORMAT TabSeparated\n${tableRows(own)}`);
	}
}

/** The same trades as a log. */
function writeLog(name: string, trades: readonly TableTrade[]): string {
	writeFileSync(path(name), tradesLog(trades));
	return path(name);
}

const columns = [
	...['--date', 'sold', '--category', 'kind', '--items', 'n', '--platform', 'shop'],
	...['--region', 'place', '--channel', 'way', '--price', 'price', '--mass', 'weight']
];

function rollUp(
	out: string,
	more: readonly string[] = [],
	table = 'default.trades'
): Promise<CliRun> {
	const where = ['--engine', 'clickhouse', '--url', cluster.url, '--table', table];
	return runCli(['rollup', ...where, ...columns, '--out', path(out), ...more]);
}

async function rollUpLog(out: string, trades: readonly TableTrade[], more: readonly string[] = []) {
	const log = writeLog(`${out}.csv`, trades);
	const as = ['--date', 'date', '--category', 'category', '--mass', 'weight_kg'];
	const run = await runCli(['rollup', log, ...as, '--out', path(out), ...more]);
	expect(run.code).toBe(0);
}

function signIn({ name, password }: { readonly name: string; readonly password: string }): void {
	process.env['CLICKHOUSE_USER'] = name;
	process.env['CLICKHOUSE_PASSWORD'] = password;
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

/** One trade for each of some words, on one of the first days or on a later one. */
function wordTrades(from: number, to: number, n: number, day?: string): readonly TableTrade[] {
	const days = first.filter((_, at) => at % 700 === 0).map(({ sold }) => sold);
	return Array.from({ length: to - from }, (_, at) => ({
		...{ ...first[at % first.length]!, kind: `thing ${from + at}`, n },
		sold: day === undefined ? days[at % days.length]! : `${day} 12:00:00`
	}));
}

/** Words of a cube with all that is known of them. */
async function wordsOf(cube: string) {
	return (await openCube(await fileOfPath(path(cube))))!.header.facts.words;
}

async function numbersOf(cube: string) {
	const { out } = await runCli(['assess', path(cube), '--format', 'json']);
	const { items, totals, byCategory, byMonth, byPlatform, byRegion, byChannel, unmapped, period } =
		JSON.parse(out) as Assessment;
	return { items, totals, byCategory, byMonth, byPlatform, byRegion, byChannel, unmapped, period };
}

beforeAll(async () => {
	engine = await openNodeEngine();
	await cluster.open();
	for (const shard of [0, 1]) {
		await cluster.run(
			shard,
			`CREATE TABLE trades_local (sold DateTime, kind String, n Int32, shop Nullable(String),
			place String, way Enum8('App' = 1, 'Web' = 2, '' = 3), price Decimal(18, 2), weight Nullable(Float64))
			ENGINE = MergeTree ORDER BY sold`
		);
		await cluster.run(
			shard,
			`CREATE TABLE trades AS trades_local ENGINE = Distributed(two, default, trades_local, n)`
		);
	}
	await insert(first);
}, 60_000);
afterEach(() => signIn(users.reader));
afterAll(async () => {
	delete process.env['CLICKHOUSE_USER'];
	delete process.env['CLICKHOUSE_PASSWORD'];
	await cluster.close();
	await engine.close();
});

describe('two shards of ClickHouse', { timeout: 60_000 }, () => {
	test('give the cube that DuckDB gives of the same trades, with the right to read alone', async () => {
		signIn(users.reader);
		const run = await rollUp('table.parquet');
		expect(run.err).toContain(`${first.length.toLocaleString('en')} trades`);
		expect(run.code).toBe(0);
		await rollUpLog('log.parquet', first);
		expect(await differing('table.parquet', 'log.parquet')).toBe(0);
		expect(await numbersOf('table.parquet')).toEqual(await numbersOf('log.parquet'));
	});

	test('are asked with mapping, conditions and days as a log is', async () => {
		const asked = [
			...['--mapping', path('mapping.csv'), '--from', '2024-01-02', '--to', '2024-01-03'],
			...['--operating-model', 'c2c_local']
		];
		const odd = ['--where', `kind=An "odd" \\ word`];
		expect((await rollUp('asked.parquet', [...asked, ...odd])).code).toBe(0);
		const same = ['--where', `category=An "odd" \\ word`];
		await rollUpLog('asked-log.parquet', first, [...asked, ...same]);
		expect(await differing('asked.parquet', 'asked-log.parquet')).toBe(0);
		const { items, byCategory } = await numbersOf('asked.parquet');
		expect(items!.total).toBeGreaterThan(0);
		expect(byCategory.map(({ category }) => category)).toEqual(['book']);
	});

	test('group their own rows: what is sent is one flat statement', async () => {
		const run = await rollUp('never.parquet', ['--dry-run']);
		expect(run.code).toBe(0);
		expect(run.out.match(/\bSELECT\b/g)).toHaveLength(1);
		expect(run.out).toMatch(/FROM "default"\."trades"\nWHERE 1 = 1\nGROUP BY /);
		expect(existsSync(path('never.parquet'))).toBe(false);
	});

	test('give a new day into an earlier cube, and the same day again changes nothing', async () => {
		const since = ['--since-cube', path('grown.parquet')];
		expect((await rollUp('grown.parquet', since)).err).toContain('not there yet');
		await insert(nextDay);
		const run = await rollUp('grown.parquet', since);
		expect([run.code, run.err]).toEqual([0, expect.stringContaining('2024-02-29 and later')]);
		await rollUpLog('grown-log.parquet', [...first, ...nextDay]);
		expect(await differing('grown.parquet', 'grown-log.parquet')).toBe(0);
		expect(await numbersOf('grown.parquet')).toEqual(await numbersOf('grown-log.parquet'));
		const grown = readFileSync(path('grown.parquet'));
		expect((await rollUp('grown.parquet', since)).code).toBe(0);
		expect(readFileSync(path('grown.parquet')).equals(grown)).toBe(true);
		// A day in the middle that is asked for by name is replaced as well.
		const named = [...since, '--from', '2024-01-02', '--to', '2024-01-02'];
		expect((await rollUp('grown.parquet', named)).code).toBe(0);
		expect(readFileSync(path('grown.parquet')).equals(grown)).toBe(true);
	});

	test('refuse days that were mapped otherwise', async () => {
		const before = readFileSync(path('grown.parquet'));
		const other = ['--mapping', path('mapping.csv'), '--since-cube', path('grown.parquet')];
		const run = await rollUp('grown.parquet', other);
		expect([run.code, run.err]).toEqual([1, expect.stringContaining('--mapping')]);
		expect(readFileSync(path('grown.parquet')).equals(before)).toBe(true);
	});

	test('give nothing while one of them is down, and all of it when it is back', async () => {
		const grown = readFileSync(path('grown.parquet'));
		const since = ['--since-cube', path('grown.parquet')];
		await insert(lastDay);
		await cluster.stop(1);
		for (const asked of [[], since]) {
			const down = await rollUp('grown.parquet', asked);
			expect([down.code, down.err]).toEqual([1, expect.stringContaining('shard of the cluster')]);
			expect(readFileSync(path('grown.parquet')).equals(grown)).toBe(true);
		}
		await cluster.start(1);
		expect((await rollUp('grown.parquet', since)).code).toBe(0);
		expect((await rollUp('returned.parquet')).code).toBe(0);
		expect(readFileSync(path('returned.parquet')).equals(readFileSync(path('grown.parquet')))).toBe(
			true
		);
		await rollUpLog('returned-log.parquet', [...first, ...nextDay, ...lastDay]);
		expect(await differing('returned.parquet', 'returned-log.parquet')).toBe(0);
	});
});

describe('more words than rows of a cube name', { timeout: 120_000 }, () => {
	// 2,000 words with three items each are named; 300 with one item each are not.
	const before = [...wordTrades(0, 2000, 3), ...wordTrades(2000, 2300, 1)];
	// A day with a hundred of the named, forty of the others and ten that are new: at most two items each.
	const day = '2024-03-01';
	const later = [
		...[...wordTrades(0, 100, 2, day), ...wordTrades(2000, 2040, 1, day)],
		...wordTrades(2300, 2310, 1, day)
	];
	const mapping = Array.from(
		{ length: 2310 },
		(_, at) => `thing ${at},${['book', 'toy', ''][at % 3]}`
	);
	const mapped = ['--mapping', path('words.csv')];
	const since = [...mapped, '--since-cube', path('words.parquet')];
	const roll = () => rollUp('words.parquet', since, 'default.words');

	beforeAll(async () => {
		writeFileSync(path('words.csv'), ['source_category,category', ...mapping].join('\n'));
		for (const shard of [0, 1]) {
			await cluster.run(
				shard,
				'CREATE TABLE words_local AS trades_local ENGINE = MergeTree ORDER BY sold'
			);
			await cluster.run(
				shard,
				'CREATE TABLE words AS words_local ENGINE = Distributed(two, default, words_local, n)'
			);
		}
		await insert(before, 'words');
	});

	async function expectCubeOf(trades: readonly TableTrade[]) {
		await rollUpLog('words-log.parquet', trades, mapped);
		expect(await numbersOf('words.parquet')).toEqual(await numbersOf('words-log.parquet'));
		expect(await wordsOf('words.parquet')).toEqual(await wordsOf('words-log.parquet'));
		return differing('words.parquet', 'words-log.parquet');
	}

	test('are mapped, and take a later day and the same day again', async () => {
		expect((await roll()).code).toBe(0);
		expect(await expectCubeOf(before)).toBe(0);
		await insert(later, 'words');
		expect((await roll()).code).toBe(0);
		expect(await expectCubeOf([...before, ...later])).toBe(0);
		const grown = readFileSync(path('words.parquet'));
		expect((await roll()).code).toBe(0);
		expect(readFileSync(path('words.parquet')).equals(grown)).toBe(true);
	});

	test('stay without a name where they were, also when they come to be frequent', async () => {
		const often = wordTrades(2299, 2300, 90, '2024-03-02');
		await insert(often, 'words');
		expect((await roll()).code).toBe(0);
		// All is counted alike; of the word itself and the one that it would have displaced the rows differ.
		expect(await expectCubeOf([...before, ...later, ...often])).toBeGreaterThan(0);
	});

	test('are needed by day, which a cube for others does not hold', async () => {
		const cube = (await openCube(await fileOfPath(path('words.parquet'))))!;
		await loadForWriting(engine, cube);
		await writeCube(engine, publicHeader(cube.header), path('public.parquet'));
		const more = [...mapped, '--since-cube', path('public.parquet')];
		const { code, err } = await rollUp('never.parquet', more, 'default.words');
		expect([code, err]).toEqual([1, expect.stringContaining('source_category')]);
		expect(existsSync(path('never.parquet'))).toBe(false);
	});
});

describe('no cube is written, and the reason is said,', { timeout: 60_000 }, () => {
	async function refused(run: Promise<CliRun>, text: string) {
		const { code, err, out } = await run;
		expect([code, out, err]).toEqual([1, '', expect.stringContaining(text)]);
		expect(existsSync(path('no.parquet'))).toBe(false);
	}

	test('where a user has no right to the table', async () => {
		signIn(users.stranger);
		await refused(rollUp('no.parquet'), 'Access denied');
	});

	test('where the password is wrong', async () => {
		signIn({ ...users.reader, password: 'another' });
		await refused(rollUp('no.parquet'), 'Wrong password');
	});

	test('where a user is set to leave out shards that are down', async () => {
		signIn(users.careless);
		await refused(rollUp('no.parquet'), 'skip_unavailable_shards');
	});

	test('where there is no such table, or no such column, or one of another kind', async () => {
		await refused(rollUp('no.parquet', [], 'default.nothing'), 'nothing');
		await refused(rollUp('no.parquet', ['--items', 'count']), 'no column count');
		await refused(rollUp('no.parquet', ['--items', 'kind']), 'no column kind');
	});

	test('where the table of one shard lacks a column', async () => {
		const all = 'sold DateTime, kind String, n Int32';
		await cluster.run(0, `CREATE TABLE odd_local (${all}) ENGINE = MergeTree ORDER BY sold`);
		await cluster.run(1, `CREATE TABLE odd_local (sold DateTime) ENGINE = MergeTree ORDER BY sold`);
		await cluster.run(0, `CREATE TABLE odd (${all}) ENGINE = Distributed(two, default, odd_local)`);
		const own = ['--platform', 'none', '--region', 'none', '--channel', 'none'];
		const none = [...own, '--price', 'none', '--mass', 'none'];
		await refused(rollUp('no.parquet', none, 'default.odd'), 'cannot read this table');
	});

	test('where no answer comes in time', async () => {
		await cluster.run(0, 'CREATE VIEW slow AS SELECT *, sleep(3) AS slept FROM trades_local');
		const slow = rollUp('no.parquet', ['--timeout', '1', '--where', 'slept=0'], 'default.slow');
		await refused(slow, 'did not answer in time');
	});

	test('where nobody answers', async () => {
		const run = runCli([
			...['rollup', '--engine', 'clickhouse', '--url', 'http://127.0.0.1:1', '--table', 't'],
			...[...columns, '--out', path('no.parquet')]
		]);
		await refused(run, 'No ClickHouse answers at http://127.0.0.1:1');
	});
});

test.each([
	['a password in the address', ['--url', 'http://me:secret@localhost:1'], /CLICKHOUSE_PASSWORD/],
	['files beside a table', ['--url', 'http://localhost:1', 'log.csv'], /FILE/],
	['how a file is written', ['--url', 'http://localhost:1', '--encoding', 'gbk'], /--encoding/],
	['no address', [], /--url/]
])('%s is a wrong call', async (_, more, message) => {
	const args = ['--engine', 'clickhouse', '--table', 't', ...columns, '--out', path('no.parquet')];
	const run = await runCli(['rollup', ...args, ...more]);
	expect([run.code, run.err]).toEqual([2, expect.stringMatching(message)]);
	expect(run.err).not.toContain('secret');
});
