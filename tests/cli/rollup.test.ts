import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Assessment } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const sample = 'data/samples/city-exchange-2024-2025.csv';

const folder = scratch({
	// Only the second file tells that the day comes first: 13 is no month.
	'days/a.csv': 'date,category,items\n01/02/2024,book,2\n03/04/2024,smartphone,1\n',
	'days/b.csv': 'date,category,items\n13/02/2024,book,5\n14/02/2024,novelty thing,7\n',
	// Two rows without a day, a returned item, and a row that cannot be read.
	'models.csv':
		'date,category,items,mode,price\n2024-01-01,book,3,C2C,5\n2024-01-02,laptop,2,,900\n' +
		'2024-01-03,laptop,-1,refurbished,850\n,book,4,,\n,dress,1,consignment,30\n2024-01-05,book,x,,1\n',
	'mass.csv': 'date,category,weight_kg\n2024-01-01,clothing,12.5\n2024-02-01,books,3.25\n',
	'mapping.csv': 'source_category,category\nnovelty thing,book\n',
	'broken/good.csv': 'date,category,items\n2024-01-01,book,3\n',
	'broken/later.csv': ''
});
const path = (name: string) => join(folder, name);

async function assessed(args: readonly string[]): Promise<Assessment> {
	const { code, out, err } = await runCli(['assess', ...args, '--format', 'json']);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as Assessment;
}

async function rolled(name: string, args: readonly string[]): Promise<string> {
	const out = path(name);
	const { code, err } = await runCli(['rollup', ...args, '--out', out, '--quiet']);
	expect(err).toBe('');
	expect(code).toBe(0);
	return out;
}

/** An assessment without what tells a cube from the logs that it was made from. */
function withoutSource({ inputs, issues, ...numbers }: Assessment) {
	expect(inputs.length).toBeGreaterThan(0);
	return { ...numbers, issues: issues.filter(({ code }) => code !== 'from_cube') };
}

describe('a cube', () => {
	test.each([
		['the bundled sample', [sample], []],
		['the sample of two months', [sample], ['--from', '2024-03-01', '--to', '2024-04-30']],
		['words for operating models, returns and rejects', [path('models.csv')], []],
		['the same of one day', [path('models.csv')], ['--from', '2024-01-02', '--to', '2024-01-02']],
		['a log that weighs', [path('mass.csv')], []],
		['files of which one settles the order of day and month', [path('days')], []]
	])('gives what the log gives: %s', async (name, logs, options) => {
		const cube = await rolled(`${name.replaceAll(' ', '-')}.parquet`, logs);
		const [whole, counted] = [
			await assessed([...logs, ...options]),
			await assessed([cube, ...options])
		];
		expect(withoutSource(counted)).toEqual(withoutSource(whole));
		expect(counted.issues.filter(({ code }) => code === 'from_cube')).toHaveLength(1);
	});

	test('keeps what options say of columns, words, rows and days', async () => {
		const options = [
			...['--mapping', path('mapping.csv'), '--operating-model', 'c2c_local'],
			...['--where', 'items=7', '--from', '2024-02-14']
		];
		const cube = await rolled('options.parquet', [path('days'), ...options]);
		const counted = withoutSource(await assessed([cube]));
		expect(counted).toEqual(withoutSource(await assessed([path('days'), ...options])));
		// Of four rows one is kept: seven items that the mapping makes books.
		expect(counted.rows.filtered).toBe(3);
		expect(counted.byCategory.map(({ category, items }) => [category, items])).toEqual([
			['book', 7]
		]);
	});

	test('takes another mapping and operating model for the words that it names', async () => {
		const cube = await rolled('words.parquet', [path('days')]);
		const options = ['--mapping', path('mapping.csv')];
		const mapped = withoutSource(await assessed([cube, ...options]));
		expect(mapped).toEqual(withoutSource(await assessed([path('days'), ...options])));
		expect(mapped.unmapped).toEqual([]);
		options.push('--operating-model', 'consignment');
		expect(withoutSource(await assessed([cube, ...options]))).toEqual(
			withoutSource(await assessed([path('days'), ...options]))
		);
	});

	test('is the same to the last byte when it is made again', async () => {
		const [one, other] = [
			await rolled('one.parquet', [sample]),
			await rolled('other.parquet', [sample])
		];
		expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
	});

	test('leaves nothing beside itself', async () => {
		await rolled('alone.parquet', [path('days')]);
		expect(readdirSync(folder).filter((name) => name.startsWith('alone'))).toEqual([
			'alone.parquet'
		]);
	});
});

describe('rolling up again', () => {
	test('after a file could not be read leaves no cube until it can', async () => {
		const args = ['rollup', path('broken'), '--out', path('again.parquet')];
		const failed = await runCli(args);
		expect([failed.code, existsSync(path('again.parquet'))]).toEqual([1, false]);
		writeFileSync(path('broken/later.csv'), 'date,category,items\n2024-01-02,laptop,1\n');
		expect((await runCli(args)).code).toBe(0);
	});

	test('after an interruption reads only files that have changed since', async () => {
		const out = path('resumed.parquet');
		const run = () => runCli(['rollup', path('days'), '--out', out]);
		// A folder in the place of the cube stops the run when all files have been read.
		mkdirSync(out);
		expect((await run()).code).toBe(2);
		utimesSync(path('days/b.csv'), new Date(0), new Date(0));
		expect((await run()).err).not.toContain('.parquet: ');
		rmdirSync(out);
		utimesSync(path('days/b.csv'), new Date(1e12), new Date(1e12));
		const resumed = await run();
		expect(resumed.code).toBe(0);
		// Of two files one is another one by its time.
		expect(resumed.err).toContain('earlier run had read them: 1.');
		expect(withoutSource(await assessed([out]))).toEqual(
			withoutSource(await assessed([path('days')]))
		);
	});
});

describe('a log that needs more than the memory it is given', { timeout: 120_000 }, () => {
	/** 400,000 trades that are all told apart by their platform: item and kg by number. */
	const many = 400_000;
	const folderOf = (out: string) => path(`${out}.parts`);

	/** Rolls it up, and says what lay in the folder of the parts meanwhile, and what was told. */
	async function watched(out: string, memory: string) {
		const seen = new Set<string>();
		const look = () => {
			if (!existsSync(folderOf(out))) return;
			for (const name of readdirSync(folderOf(out))) seen.add(name.replace(/\d+/g, 'N'));
		};
		const timer = setInterval(look, 10);
		const args = ['rollup', path('many.csv'), '--out', path(out), '--memory', memory];
		const run = await runCli(args, { showsProgress: true });
		clearInterval(timer);
		return { run, spilled: [...seen].some((name) => name.startsWith('duckdb_temp')) };
	}

	test('goes to disk beside the output, tells how far it is, and loses nothing', async () => {
		const engine = await openNodeEngine();
		await engine.run(
			`COPY (SELECT DATE '2024-01-01' + CAST(i % 366 AS INTEGER) AS date, 'book' AS category, 1 + i % 3 AS items,
				'a shop that is called ' || md5(CAST(i AS VARCHAR)) AS platform FROM range(${many}) AS r(i))
			TO '${path('many.csv')}' (FORMAT csv)`
		);
		const { run, spilled } = await watched('spilled.parquet', '350MB');
		expect(run.code).toBe(0);
		expect(spilled).toBe(true);
		expect(run.err).toContain('file 1 of 1, reading many.csv: 100\u00a0%');
		expect(existsSync(folderOf('spilled.parquet'))).toBe(false);
		const { data } = await engine.query(
			`SELECT CAST(COUNT(*) AS DOUBLE), CAST(SUM(trades) AS DOUBLE), CAST(SUM(items) AS DOUBLE)
			FROM read_parquet('${path('spilled.parquet')}')`
		);
		await engine.close();
		// Numbers 0 to 399,999 by three leave 0, 1, 2 in turn, and a 0 at the end: 133,334 + 2 x 133,333 + 3 x 133,333.
		expect(data.map(([cell]) => cell)).toEqual([many, many, 799_999]);
	});

	test('is read by every core of the machine', async () => {
		const engine = await openNodeEngine({ memory: '1GB' });
		const { data } = await engine.query(`SELECT CAST(current_setting('threads') AS DOUBLE)`);
		await engine.close();
		expect(data[0]).toEqual([availableParallelism()]);
	});
});

describe('refused, with exit code', () => {
	test.each([
		['2, where no name for the cube is given', [sample], 2, /--out/],
		['2, for a name with another ending', [sample, '--out', path('c.csv')], 2, /\.parquet/],
		[
			'2, for a size that is none',
			[sample, '--out', path('c.parquet'), '--memory', 'much'],
			2,
			/4GB/
		]
	])('%s', async (_, args, code, message) => {
		const run = await runCli(['rollup', ...args]);
		expect([run.code, run.out]).toEqual([code, '']);
		expect(run.err).toMatch(message);
	});

	test('1, what needs single trades', async () => {
		const cube = await rolled('trades.parquet', [path('days')]);
		const run = await runCli(['assess', cube, '--where', 'items=7', '--date', 'day']);
		expect(run.code).toBe(1);
		expect(run.err).toContain('--date, --where');
	});

	test('1, a list of the trades of a cube', async () => {
		const cube = await rolled('listed.parquet', [path('days')]);
		const run = await runCli(['convert', cube, '--out', path('listed.csv')]);
		expect([run.code, run.err]).toEqual([1, expect.stringContaining('no single trades')]);
	});

	test('1, a cube beside a log', async () => {
		const cube = await rolled('beside.parquet', [path('days')]);
		const run = await runCli(['assess', path('mass.csv'), cube]);
		expect(run.code).toBe(1);
		expect(run.err).toContain('beside.parquet is a cube');
	});

	const engine = openNodeEngine();
	afterAll(async () => (await engine).close());
	test.each([
		['of another version', "'reprise.schema': 'cube@2'", /"cube@1"/],
		['without its header', "'reprise.schema': 'cube@1'", /columns/]
	])('1, a cube %s', async (name, notes, message) => {
		const file = path(`${name.replaceAll(' ', '-')}.parquet`);
		await (
			await engine
		).run(`COPY (SELECT 1 AS day) TO '${file}' (FORMAT parquet, KV_METADATA {${notes}})`);
		const run = await runCli(['assess', file]);
		expect(run.code).toBe(1);
		expect(run.err).toMatch(message);
		expect(run.err).toContain('reprise rollup');
	});
});
