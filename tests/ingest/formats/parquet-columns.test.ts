import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Engine } from '../../../src/lib/model/engine';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { scratch } from '../../support/scratch';
import { allTrades, loaded } from '../helpers';

const folder = scratch({});
let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

async function parquetOf(select: string, options: string): Promise<InputFile> {
	const path = join(folder, 'log.parquet');
	await engine.run(`COPY (${select}) TO '${path}' (FORMAT parquet, ${options})`);
	return fileOfBytes('log.parquet', new Uint8Array(readFileSync(path)));
}

/** What a log holds, and what it left out. */
const outcome = (file: InputFile) =>
	loaded([file], {}, async ({ inputs, rejects, issues }, rows) => ({
		rows: inputs[0]!.rows,
		rejects,
		issues,
		trades: await rows(allTrades)
	}));

/** Typed rows with gaps: days on both sides of what is a date, counts too large for one, words with spaces. */
const typed = `SELECT
	CASE WHEN i % 11 <> 0 THEN DATE '2024-01-01' + CAST(i % 700 AS INTEGER) END AS date,
	CASE i % 7 WHEN 0 THEN ' phone ' WHEN 1 THEN '手机' WHEN 2 THEN '' WHEN 3 THEN NULL
		WHEN 4 THEN 'word ' || i ELSE 'laptop' END AS category,
	CASE WHEN i % 500 = 1 THEN NULL WHEN i % 700 = 2 THEN 900719925474099300 ELSE i % 5 - 1 END AS items,
	CASE WHEN i % 13 <> 0 THEN CAST(i % 900 AS INTEGER) END AS price,
	CASE WHEN i % 3 = 0 THEN 'eur' ELSE 'CNY' END AS currency
	FROM range(5000) AS t(i) ORDER BY i`;

/** The same rows with dates and numbers as text. */
const texts = `SELECT date::VARCHAR AS date, category, items::VARCHAR AS items,
	price::VARCHAR AS price, currency FROM (${typed})`;

/** Counts and prices that are stored in 64 bits and fit in 32, in some row groups but for one of them. */
const narrow = `SELECT DATE '2024-01-01' AS date, 'phone' AS category,
	CASE WHEN i % 500 = 1 THEN NULL WHEN i = 4000 THEN 2147483648 WHEN i = 4500 THEN -2147483649
		WHEN i = 7 THEN 2147483647 WHEN i = 8 THEN -2147483648 ELSE i % 5 - 1 END AS items,
	CASE WHEN i % 13 <> 0 THEN CAST(i % 900 AS BIGINT) END AS price
	FROM range(5000) AS t(i) ORDER BY i`;
const narrowTexts = `SELECT date::VARCHAR AS date, category, items::VARCHAR AS items,
	price::VARCHAR AS price FROM (${narrow})`;

describe('days and whole numbers of a Parquet file', () => {
	test('are read as the texts of them are, whether or not they fit in 32 bits', async () => {
		const asText = await outcome(await parquetOf(narrowTexts, 'ROW_GROUP_SIZE 2048'));
		expect(asText.rows.rejected).toBe(5000 / 500);
		expect(await outcome(await parquetOf(narrow, 'ROW_GROUP_SIZE 2048'))).toEqual(asText);
	});

	test.each([
		['with dictionaries', 'ROW_GROUP_SIZE 2048'],
		['without dictionaries', 'ROW_GROUP_SIZE 2048, DICTIONARY_SIZE_LIMIT 1'],
		['in pages of the second version', 'PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1'],
		['packed with zstd', 'COMPRESSION zstd']
	])('%s are read as the texts of them are', async (_, options) => {
		const asText = await outcome(await parquetOf(texts, options));
		// Of each 500 rows one has no count, of each 700 one has a count that is too large.
		expect(asText.rows.rejected).toBe(5000 / 500 + Math.ceil(5000 / 700));
		expect(await outcome(await parquetOf(typed, options))).toEqual(asText);
	});

	test('before the year 1000 and after 2999 are rejected as their texts are', async () => {
		const days = ['0999-12-31', '2024-02-29', '3000-01-01', '1899-12-31'];
		const select = (type: string) =>
			days.map((day) => `SELECT CAST(DATE '${day}' AS ${type}) AS date, 1 AS items`);
		const file = (type: string) =>
			parquetOf(select(type).join(' UNION ALL '), 'COMPRESSION snappy');
		const found = await outcome(await file('DATE'));
		expect(found).toEqual(await outcome(await file('VARCHAR')));
		expect(found.rejects.map(({ line }) => line)).toEqual([1, 3, 4]);
	});
});
