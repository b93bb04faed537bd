import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWasmEngine } from '../../src/lib/engine/wasm';
import { wasmFiles } from '../../src/lib/engine/wasm-files';
import type { Engine } from '../../src/lib/model/engine';
import { attacks, harmless, keptRows, runOwn, stateOf, unchecked } from '../support/attacks';

let engine: Engine;
let before: string;
beforeAll(async () => {
	engine = await openWasmEngine(wasmFiles);
	await keptRows(engine);
	before = await stateOf(engine);
});
afterAll(() => engine.close());

describe('words of the user’s own, in the browser', () => {
	test.each(attacks)('are refused and change nothing: %s', async (text) => {
		await expect(runOwn(engine, text)).rejects.toThrow();
		expect(await stateOf(engine)).toBe(before);
	});

	test.each(harmless)('run where they only ask: %s', async (text, rows) => {
		expect(await runOwn(engine, text)).toEqual(rows);
	});

	test.each([
		'DROP TABLE kept_rows',
		'SELECT 1); DROP TABLE kept_rows; SELECT * FROM (SELECT 2',
		'DELETE FROM kept_rows RETURNING *',
		"FROM read_csv('https://example.org/a.csv')"
	])('change nothing even where no one looks at them first: %s', async (text) => {
		await expect(unchecked(engine, `(\n${text}\n)`)).rejects.toThrow();
		expect(await stateOf(engine)).toBe(before);
	});
});

const endless = {
	'a sum that looks up to be stopped': 'SELECT SUM(range) FROM range(100000000000)',
	'a join of everything with everything':
		'SELECT SUM(a.range * b.range) FROM range(10000000) a, range(10000000) b',
	'a recursion without an end':
		'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT MAX(n) FROM r',
	'a text too long to plan': "SELECT length(repeat(repeat('a', 100000), 100000))"
};

describe('a query without an end', () => {
	test.each(Object.entries(endless))('is ended with its reason: %s', async (_, text) => {
		const own = await openWasmEngine(wasmFiles);
		await keptRows(own);
		const signal = AbortSignal.timeout(500);
		await expect(runOwn(own, text, signal)).rejects.toThrow();
		await own.close();
	});

	test('that can be stopped leaves the engine and its tables as they were', async () => {
		const signal = AbortSignal.timeout(300);
		const sum = endless['a sum that looks up to be stopped'];
		await expect(runOwn(engine, sum, signal)).rejects.toMatchObject({ name: 'TimeoutError' });
		expect(await stateOf(engine)).toBe(before);
	});
});
