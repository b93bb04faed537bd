import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Engine } from '../../src/lib/model/engine';
import { attacks, harmless, keptRows, runOwn, stateOf, unchecked } from '../support/attacks';

let engine: Engine;
let before: string;
beforeAll(async () => {
	engine = await openNodeEngine();
	await keptRows(engine);
	// As the engine of a page is set.
	await engine.run('SET enable_external_access = false');
	await engine.run('SET lock_configuration = true');
	before = await stateOf(engine);
});
afterAll(() => engine.close());

describe('words of the user’s own', () => {
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
		"FROM read_csv('/etc/passwd')"
	])('change nothing even where no one looks at them first: %s', async (text) => {
		await expect(unchecked(engine, `(\n${text}\n)`)).rejects.toThrow();
		expect(await stateOf(engine)).toBe(before);
	});

	test('are stopped, and the next one runs', async () => {
		const signal = AbortSignal.timeout(200);
		const endless = 'SELECT COUNT(*) FROM range(10000000) a, range(10000000) b';
		await expect(runOwn(engine, endless, signal)).rejects.toThrow(/timeout/i);
		expect(await runOwn(engine, 'SELECT 1 AS one')).toEqual([[1]]);
	});
});
