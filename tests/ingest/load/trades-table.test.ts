import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { TradesTable } from '../../../src/lib/ingest/load/trades-table';
import { rowsOf, type Engine } from '../../../src/lib/model/engine';
import { raw } from '../../../src/lib/sql';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

/** Three trades of two words, one of them with a quote; no price, currency or mass. */
const three = raw(`SELECT * FROM (VALUES
	(0, DATE '2024-01-02', 'a''b', CAST(1 AS DECIMAL(18, 4)), 'x', NULL, NULL, NULL, NULL, NULL, NULL, TRUE, 0, NULL),
	(0, DATE '2024-01-03', 'c', 2, 'x', NULL, NULL, NULL, NULL, NULL, NULL, TRUE, 0, NULL),
	(0, NULL, 'a''b', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL)) AS t`);

const all = `SELECT CAST(day AS VARCHAR) AS day, source_category, CAST(items AS DOUBLE) AS items, source_platform,
	source_region, CAST(price AS DOUBLE) AS price, currency, CAST(mass_kg AS DOUBLE) AS mass_kg, CAST(kept AS VARCHAR) AS kept
	FROM trades ORDER BY rowid`;

async function published(compactFrom: number) {
	const table = new TradesTable(engine, compactFrom);
	await table.open();
	await table.insert(three);
	await table.publish();
	return rowsOf(await engine.query(all));
}

async function storedTypes(): Promise<ReadonlyMap<string, string>> {
	const { data } = await engine.query(
		`SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'trades_stored'`
	);
	return new Map(data[0]!.map((name, at) => [String(name), String(data[1]![at])]));
}

describe('the trades of a log', () => {
	test('read the same whether their words are stored as text or as codes', async () => {
		const asText = await published(4);
		expect((await storedTypes()).get('source_category')).toBe('VARCHAR');
		const asCodes = await published(3);
		expect((await storedTypes()).get('source_category')).toMatch(/^ENUM/);
		expect(asCodes).toEqual(asText);
		expect(asCodes.map((row) => row['source_category'])).toEqual(["a'b", 'c', "a'b"]);
	});

	test('take no room for what the log lacks, and have it as NULL all the same', async () => {
		const rows = await published(4);
		const types = await storedTypes();
		for (const column of ['source_region', 'price', 'currency', 'mass_kg']) {
			expect(types.has(column)).toBe(false);
			expect(rows.map((row) => row[column])).toEqual([null, null, null]);
		}
		expect(types.has('source_platform')).toBe(true);
	});
});
