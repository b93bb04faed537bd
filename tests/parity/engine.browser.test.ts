import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWasmEngine } from '../../src/lib/engine/wasm';
import { wasmFiles } from '../../src/lib/engine/wasm-files';
import { EngineError, type Engine } from '../../src/lib/model/engine';
import { fileOfBlob } from '../../src/lib/model/input-file';
import { appendedRows, meantRows } from '../support/typed-batch';

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmEngine(wasmFiles);
});
afterAll(() => engine.close());

/** Takes far longer than any test. */
const endless = 'SELECT CAST(SUM(range) AS DOUBLE) FROM range(100000000000)';

const setting = async (name: string) => {
	const sql = `SELECT CAST(current_setting('${name}') AS VARCHAR)`;
	return (await engine.query(sql)).data[0]![0];
};

describe('the settings', () => {
	test('keep the engine inside the page and cannot be changed', async () => {
		expect(await setting('enable_external_access')).toBe('false');
		expect(await setting('autoload_known_extensions')).toBe('false');
		expect(await setting('memory_limit')).toBe('1.4 GiB');
		await expect(engine.run('SET enable_external_access = true')).rejects.toThrow(/locked/);
		await expect(engine.query(`FROM read_csv('https://example.org/a.csv')`)).rejects.toThrow(
			EngineError
		);
	});
});

describe('bytes read', () => {
	test('are those of the whole file once it has been read', async () => {
		const text = `a,b\n${'1,2\n'.repeat(200_000)}`;
		const file = await engine.register(fileOfBlob('a.csv', new Blob([text])));
		expect(await file.bytesRead()).toBe(0);
		await engine.query(`SELECT CAST(COUNT(*) AS DOUBLE) FROM read_csv('${file.path}')`);
		expect(await file.bytesRead()).toBeGreaterThanOrEqual(text.length);
		await file.release();
	});
});

describe('a stopped statement', () => {
	test("rejects with the signal's reason and leaves the engine at work", async () => {
		const stop = new AbortController();
		const running = engine.query(endless, { signal: stop.signal });
		setTimeout(() => stop.abort('enough'), 100);
		await expect(running).rejects.toBe('enough');
		expect((await engine.query('SELECT 1e0')).data).toEqual([[1]]);
	});

	test('that was still waiting for its turn stops no other', async () => {
		const stop = new AbortController();
		const running = engine.query('SELECT CAST(SUM(range) AS DOUBLE) FROM range(300000000)');
		const waiting = engine.query('SELECT 2e0', { signal: stop.signal });
		setTimeout(() => stop.abort('enough'), 20);
		await expect(waiting).rejects.toBe('enough');
		expect((await running).rows).toBe(1);
	});
});

describe('a failure', () => {
	test('carries its SQL, and the next statement works', async () => {
		await expect(engine.query('SELECT nowhere')).rejects.toMatchObject({ sql: 'SELECT nowhere' });
		await expect(engine.append('nowhere', [['a']])).rejects.toBeInstanceOf(EngineError);
		expect((await engine.query('SELECT 1e0')).data).toEqual([[1]]);
	});
});

test('columns of every kind arrive as they were meant', async () => {
	expect(await appendedRows(engine)).toEqual(meantRows);
});

describe('closing', () => {
	test('rejects what runs, what waits and what comes after', async () => {
		const closed = await openWasmEngine(wasmFiles);
		const running = closed.query(endless);
		const waiting = closed.query('SELECT 1e0');
		const rejected = [running, waiting].map((call) => expect(call).rejects.toThrow('closed'));
		await new Promise((resolve) => setTimeout(resolve, 100));
		await closed.close();
		await Promise.all(rejected);
		await expect(closed.query('SELECT 1e0')).rejects.toThrow('closed');
		await expect(closed.register(fileOfBlob('a', new Blob(['a'])))).rejects.toThrow('closed');
	});
});
