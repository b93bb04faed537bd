import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapLog, openLog } from '../../../src/lib/assess';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { mappedTradesSql } from '../../../src/lib/impact';
import {
	exploredColumn,
	longestText,
	type ExploredColumn
} from '../../../src/lib/impact/explored-sql';
import type { Engine } from '../../../src/lib/model/engine';
import { fileOfBytes } from '../../../src/lib/model/input-file';
import { raw, type Sql } from '../../../src/lib/sql';
import { askColumns, askCount, askRows, type Ask } from '../../../src/lib/ui/explore/ask-rows';
import { askProfile, spreadSteps } from '../../../src/lib/ui/explore/profile';
import { library } from '../../support/library';

let engine: Engine;
let ask: Ask;
beforeAll(async () => {
	engine = await openNodeEngine();
	ask = (sql) => engine.query(sql);
});
afterAll(() => engine.close());

const values = (rows: string, names = 'v'): Sql =>
	raw(`(SELECT * FROM (VALUES ${rows}) AS t(${names}))`);

async function profileOf(source: Sql, index = 0) {
	return askProfile(ask, source, await askColumns(ask, source), index);
}

describe('columns', () => {
	test.each([
		['INTEGER', 'number'],
		['HUGEINT', 'number'],
		['UBIGINT', 'number'],
		['DECIMAL(18,4)', 'number'],
		['DOUBLE', 'number'],
		['DATE', 'day'],
		['TIMESTAMP', 'time'],
		['TIMESTAMP WITH TIME ZONE', 'time'],
		['VARCHAR', 'text'],
		['BOOLEAN', 'text'],
		['INTEGER[]', 'text'],
		['STRUCT(a INTEGER)', 'text']
	])('of %s are of %s', (type, kind) => expect(exploredColumn('a', type).kind).toBe(kind));

	test('of codes do not list them', () => {
		expect(exploredColumn('a', "ENUM('x)', 'y')").type).toBe('ENUM');
	});
});

describe('rows', () => {
	test('come by place, whatever the columns are called', async () => {
		const source = raw('(SELECT 1 AS a, 2 AS a, 3 AS "c0", NULL AS "x""y")');
		const columns = await askColumns(ask, source);
		expect(columns.map(({ name }) => name)).toEqual(['a', 'a_1', 'c0', 'x"y']);
		expect(await askRows(ask, source, columns, { limit: 5 })).toEqual([[1], [2], [3], [null]]);
	});

	test('are sorted with what is missing last, and cut into pages', async () => {
		const source = values("(2, 'b'), (NULL, 'c'), (1, 'a')", 'n, t');
		const columns = await askColumns(ask, source);
		const page = (descending: boolean, offset: number) =>
			askRows(ask, source, columns, { limit: 2, offset, order: { column: 0, descending } });
		expect(await page(false, 0)).toEqual([
			[1, 2],
			['a', 'b']
		]);
		expect(await page(true, 0)).toEqual([
			[2, 1],
			['b', 'a']
		]);
		expect(await page(true, 2)).toEqual([[null], ['c']]);
		expect(await askCount(ask, source)).toBe(3);
	});

	test('have texts that are cut, and numbers that are not', async () => {
		const source = raw(`(SELECT repeat('x', ${longestText + 1}) AS t, 12345678901234567890 AS n)`);
		const columns = await askColumns(ask, source);
		const [[text], [number]] = (await askRows(ask, source, columns, { limit: 1 })) as [
			[string],
			[string]
		];
		expect(text).toBe(`${'x'.repeat(longestText)}…`);
		expect(number).toBe('12345678901234567890');
	});
});

describe('a profile', () => {
	test('counts what is missing and names the most frequent', async () => {
		const profile = await profileOf(values("('a'), ('b'), ('b'), (NULL), ('b'), ('a')"));
		expect(profile).toMatchObject({ rows: 6, missing: 1, least: 'a', greatest: 'b', spread: null });
		expect(profile.frequent).toEqual([
			{ value: 'b', times: 3 },
			{ value: 'a', times: 2 }
		]);
	});

	test('spreads numbers and days over equal steps that hold every row', async () => {
		// 0 to 24 in 24 steps of one: the greatest stands in the last with 23.
		const numbers = await profileOf(raw('(SELECT range AS v FROM range(25))'));
		expect(numbers.spread).toEqual([...Array.from({ length: spreadSteps - 1 }, () => 1), 2]);
		const days = await profileOf(values("(DATE '2024-01-01'), (DATE '2024-01-25'), (NULL)"));
		expect(days.spread!.reduce((sum, count) => sum + count)).toBe(2);
		expect([days.spread!.at(0), days.spread!.at(-1)]).toEqual([1, 1]);
		expect([days.least, days.greatest]).toEqual(['2024-01-01', '2024-01-25']);
	});

	test.each([
		['nothing at all', raw('(SELECT 1 AS v WHERE FALSE)'), { rows: 0, missing: 0, spread: null }],
		['what is missing throughout', values('(NULL), (NULL)'), { rows: 2, missing: 2, spread: null }],
		['one number', values('(5), (5)'), { missing: 0, least: '5', greatest: '5', spread: null }]
	])('of %s spreads nothing', async (_, source, expected) => {
		expect(await profileOf(source)).toMatchObject(expected);
	});

	test('leaves out numbers without an end, which no step could hold', async () => {
		const profile = await profileOf(values("('inf'::DOUBLE), (1), (2), ('nan'::DOUBLE)"));
		expect(profile.spread!.reduce((sum, count) => sum + count)).toBe(2);
	});
});

test('trades with what their words mean give the sums of the cube', async () => {
	const log =
		'date,category,items,platform,status\n2024-01-01,book,2,Xianyu,done\n2024-01-02,laptop,1,Vinted,cancelled\n2024-01-02,blorb,3,,done\n2024-01-02,book,-1,Xianyu,done\n';
	const file = fileOfBytes('log.csv', new TextEncoder().encode(log));
	const open = await openLog(engine, library, [file], { today: '2024-06-01' });
	await mapLog(engine, library, open, { mapping: new Map(), operatingModel: null });
	await engine.run(mappedTradesSql(null).text);
	const sums = (table: string, trades: string) =>
		engine.query(`SELECT CAST(category AS VARCHAR) AS category, CAST(operating_model AS VARCHAR),
			CAST(platform AS VARCHAR), CAST(SUM(items) AS DOUBLE), CAST(${trades} AS DOUBLE)
			FROM ${table} GROUP BY ALL ORDER BY ALL`);
	const [trades, cube] = [
		await sums('(FROM mapped_trades WHERE kept)', 'COUNT(*)'),
		await sums('cube', 'SUM(trades)')
	];
	expect(trades.data).toEqual(cube.data);
	const columns: readonly ExploredColumn[] = await askColumns(ask, raw('mapped_trades'));
	expect(columns.map(({ name }) => name)).toContain('source_category');
});
