import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Engine } from '../../src/lib/model/engine';
import { ClickHouseCluster, users } from '../clickhouse-cluster';
import type { Measure } from './measure';
import { openBenchSite } from './site';

/** Trades in one file of the log. */
const perFile = 1_000_000;

/** What the database may hold at once, and what the whole program may, in MB. */
const memory = '2GB';
const mostMegabytes = 4096;

/** How often the memory of the program is looked at, in ms. */
const pollMs = 100;

/**
 * Rolls up trades by the built command line, from files and from a ClickHouse cluster of two shards on
 * this machine: rows per second, the most memory it had, and how long it takes until the cube is on
 * screen. Throws where a cube or the page does not hold what the trades were made with.
 */
export async function benchRollup(trades: number): Promise<readonly Measure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-bench-rollup-'));
	const engine = await openNodeEngine();
	try {
		for (let file = 0; file * perFile < trades; file++) {
			const rows = tradesSql(file * perFile, Math.min(trades, (file + 1) * perFile), trades);
			const path = join(folder, `log-${String(file).padStart(4, '0')}.csv`);
			await engine.run(`COPY (${rows}) TO '${path}' (FORMAT csv, HEADER)`);
		}
		const cube = join(folder, 'cube.parquet');
		const native = await rolledUp([join(folder, '*.csv'), '--memory', memory], cube);
		const items = await requireEqual(engine, cube, trades);
		const shown = await shownMs(cube, items);
		const clustered = join(folder, 'clustered.parquet');
		const clickHouse = await rolledUpByCluster(folder, clustered);
		await requireEqual(engine, clustered, trades);
		const name = `rolling up ${trades.toLocaleString('en')} trades`;
		return [
			...measuresOf(name, trades, native),
			{ name: `${name}, their cube on screen`, value: shown, unit: 'ms' },
			...measuresOf(`${name} by ClickHouse, two shards`, trades, clickHouse)
		];
	} finally {
		await engine.close();
		await rm(folder, { recursive: true, force: true });
	}
}

function measuresOf(name: string, trades: number, { seconds, megabytes }: Run): Measure[] {
	const perCore = trades / seconds / availableParallelism();
	return [
		{ name: `${name}, rows per core`, value: perCore, unit: '/s' },
		{ name: `${name}, most memory`, value: megabytes, unit: 'MB', target: mostMegabytes }
	];
}

/** Trades by number: always the same, and skewed as real ones are, a few words holding most of them. */
function tradesSql(from: number, to: number, all: number): string {
	const draw = (seed: number) => drawSql('i', seed);
	const one = (words: readonly string[], seed: number, power: number) =>
		`[${words.map((word) => `'${word}'`).join(', ')}][1 + CAST(floor(${words.length} * pow(${draw(seed)}, ${power})) AS INTEGER)]`;
	const kinds = ['手机', 'book', 'laptop', 'dress', 'bicycle', 'toy', 'novelty thing', 'chair'];
	return `SELECT DATE '2024-01-01' + CAST(i * 366 // ${all} AS INTEGER) AS date,
	${one(kinds, 1, 3)} AS category, ${itemsSql('i')} AS items,
	${one(['闲鱼', '转转', 'vinted', '爱回收'], 3, 2)} AS platform,
	${one(['广东', '浙江', '山东', 'DE', 'FR'], 4, 1)} AS region,
	${priceSql('i')} AS price
FROM range(${from}, ${to}) AS numbers(i)`;
}

/** Items of a trade by its number: mostly one, every hundredth of them given back. */
function itemsSql(number: string): string {
	return `CASE WHEN hash(${number}, 2) % 100 = 0 THEN -1 ELSE 1 + hash(${number}, 2) % 7 // 5 END`;
}

/** A price by the number of its trade: most are small. */
function priceSql(number: string): string {
	return `CAST(floor(100000 * pow(${drawSql(number, 5)}, 5)) / 100 AS DECIMAL(10, 2))`;
}

function drawSql(number: string, seed: number): string {
	return `(hash(${number}, ${seed}) % 1000003 / 1000003.0)`;
}

/** The items of a cube, which must have the trades, items, returns and prices that were made. */
async function requireEqual(engine: Engine, cube: string, trades: number): Promise<number> {
	const [items, price] = [itemsSql('i'), priceSql('i')];
	const sums = (...of: readonly string[]) =>
		of.map((sum) => `CAST(SUM(${sum}) AS DOUBLE)`).join(', ');
	const made = `SELECT ${sums('1', items, `CASE WHEN ${items} < 0 THEN -${items} ELSE 0 END`, price)}
FROM range(${trades}) AS numbers(i)`;
	const held = `SELECT ${sums('trades', 'items', 'items_returned', 'price_sum')} FROM read_parquet('${cube}')`;
	const [one, other] = [await engine.query(made), await engine.query(held)];
	if (JSON.stringify(one.data) !== JSON.stringify(other.data)) {
		throw new Error(`made ${JSON.stringify(one.data)}, counted ${JSON.stringify(other.data)}`);
	}
	return Number(one.data[1]![0]);
}

/** Time from choosing a cube on the page to its result, in ms. Throws where that is another one. */
async function shownMs(cube: string, items: number): Promise<number> {
	const site = await openBenchSite();
	try {
		const page = await site.ready();
		const start = performance.now();
		await site.choose(page, cube);
		const time = performance.now() - start;
		const shown = await page.getAttribute('[data-testid=total-items]', 'data-value');
		if (Number(shown) !== items) throw new Error(`made ${items} items, shown ${String(shown)}`);
		return time;
	} finally {
		await site.close();
	}
}

/** What one run of the program took. */
interface Run {
	readonly seconds: number;
	/** The most memory that the program had; of a server, which has its own, nothing is in it. */
	readonly megabytes: number;
}

/** Puts the files of a folder into the tables of a cluster and has that reduced by the program. */
async function rolledUpByCluster(folder: string, cube: string): Promise<Run> {
	const cluster = new ClickHouseCluster();
	try {
		await cluster.open();
		for (const shard of [0, 1]) {
			await cluster.run(
				shard,
				`CREATE TABLE own (date Date, category String, items Int32, platform String, region String,
				price Decimal(10, 2)) ENGINE = MergeTree ORDER BY date`
			);
			await cluster.run(
				shard,
				'CREATE TABLE trades AS own ENGINE = Distributed(two, default, own, rand())'
			);
		}
		const logs = readdirSync(folder).filter((name) => name.endsWith('.csv'));
		for (const [at, name] of logs.entries()) {
			await cluster.insert(at % 2, 'own', 'CSVWithNames', join(folder, name));
		}
		const columns = ['date', 'category', 'items', 'platform', 'region', 'price'];
		const table = ['--engine', 'clickhouse', '--url', cluster.url, '--table', 'default.trades'];
		const roles = columns.flatMap((column) => [`--${column}`, column]);
		const { name, password } = users.reader;
		const signedIn = { CLICKHOUSE_USER: name, CLICKHOUSE_PASSWORD: password };
		return await rolledUp([...table, ...roles], cube, signedIn);
	} finally {
		await cluster.close();
	}
}

/** Runs the built program. Throws where it fails. */
async function rolledUp(
	source: readonly string[],
	cube: string,
	environment: Readonly<Record<string, string>> = {}
): Promise<Run> {
	const args = ['build/cli/reprise.js', 'rollup', ...source, '--out', cube, '--quiet'];
	const start = performance.now();
	const program = spawn(process.execPath, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, ...environment }
	});
	let megabytes = 0;
	const timer = setInterval(() => (megabytes = memoryOf(program.pid!) ?? megabytes), pollMs);
	const code = await new Promise((resolve) => program.once('exit', resolve));
	clearInterval(timer);
	if (code !== 0) throw new Error(`the program ended with ${String(code)}`);
	return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** The most memory that a process has had so far, in MB; null where it is over. */
function memoryOf(process: number): number | null {
	try {
		const status = readFileSync(`/proc/${process}/status`, 'utf8');
		const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
		return kilobytes === undefined ? null : Number(kilobytes) / 1024;
	} catch {
		return null;
	}
}
