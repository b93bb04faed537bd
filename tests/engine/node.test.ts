import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfPath } from '../../src/lib/engine/node-file';
import { EngineError, type Engine } from '../../src/lib/model/engine';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { scratch } from '../support/scratch';
import { appendedRows, meantRows } from '../support/typed-batch';

/** Takes far longer than any test. */
const endless =
	'SELECT CAST(SUM(a.range * b.range) AS DOUBLE) FROM range(10000000) a, range(100000) b';

async function withEngine(work: (engine: Engine) => Promise<void>): Promise<void> {
	const engine = await openNodeEngine();
	try {
		await work(engine);
	} finally {
		await engine.close();
	}
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

test('columns of every kind arrive as they were meant', () =>
	withEngine(async (engine) => expect(await appendedRows(engine)).toEqual(meantRows)));

describe('a failure', () => {
	test('of a statement carries its SQL', () =>
		withEngine(async (engine) => {
			const failing = engine.query('SELECT nowhere');
			await expect(failing).rejects.toBeInstanceOf(EngineError);
			await expect(failing).rejects.toMatchObject({ sql: 'SELECT nowhere' });
		}));

	test('of an append is an EngineError as well', () =>
		withEngine(async (engine) => {
			await expect(engine.append('nowhere', [['a']])).rejects.toBeInstanceOf(EngineError);
			await engine.run('CREATE TABLE one (a VARCHAR)');
			await expect(engine.append('one', [['a'], ['b']])).rejects.toBeInstanceOf(EngineError);
			expect((await engine.query('SELECT 1e0')).data).toEqual([[1]]);
		}));
});

describe('a stopped statement', () => {
	test("rejects with the signal's reason and leaves the engine at work", () =>
		withEngine(async (engine) => {
			const stop = new AbortController();
			const running = engine.query(endless, { signal: stop.signal });
			setTimeout(() => stop.abort('enough'), 100);
			await expect(running).rejects.toBe('enough');
			expect((await engine.query('SELECT 1e0')).data).toEqual([[1]]);
		}));

	test('that was still waiting for its turn stops no other', () =>
		withEngine(async (engine) => {
			const stop = new AbortController();
			const slow = 'SELECT CAST(COUNT(*) AS DOUBLE) FROM range(20000) a, range(20000) b';
			const running = engine.query(slow);
			const waiting = engine.query('SELECT 2e0', { signal: stop.signal });
			setTimeout(() => stop.abort('enough'), 20);
			await expect(waiting).rejects.toBe('enough');
			expect((await running).data).toEqual([[4e8]]);
		}));

	test('is not begun where it was stopped before', () =>
		withEngine(async (engine) => {
			const signal = AbortSignal.abort('never');
			await expect(engine.run('CREATE TABLE t (a INTEGER)', { signal })).rejects.toBe('never');
			await expect(engine.query('SELECT a FROM t')).rejects.toThrow('t');
		}));
});

describe('closing', () => {
	test('ends what runs and refuses what comes after', async () => {
		const engine = await openNodeEngine();
		const running = engine.query(endless);
		const rejected = expect(running).rejects.toBeInstanceOf(EngineError);
		await soon();
		await engine.close();
		await rejected;
		await expect(engine.query('SELECT 1e0')).rejects.toThrow('the engine was closed');
		await engine.close();
	});
});

describe('a registered file', () => {
	const text = 'a\n1\n';
	const folder = scratch({ '~log.csv': text, 'log [1].csv': text, 'plain.csv': text });
	const valuesOf = async (engine: Engine, path: string) => {
		const { data } = await engine.query(`SELECT a FROM read_csv('${path}', all_varchar = true)`);
		return data;
	};

	test.each(['~log.csv', 'log [1].csv', 'plain.csv'])('called %s is read', (name) =>
		withEngine(async (engine) => {
			const { path } = await engine.register(await fileOfPath(join(folder, name)));
			expect(await valuesOf(engine, path)).toEqual([['1']]);
		})
	);

	test('by a path that begins with a tilde is read', () =>
		withEngine(async (engine) => {
			const before = process.cwd();
			process.chdir(folder);
			try {
				const { path } = await engine.register(await fileOfPath('~log.csv'));
				expect(await valuesOf(engine, path)).toEqual([['1']]);
			} finally {
				process.chdir(before);
			}
		}));

	test('that is a copy of bytes in memory is gone when it is released', () =>
		withEngine(async (engine) => {
			const file = await engine.register(fileOfBytes('x', new TextEncoder().encode(text)));
			expect(await valuesOf(engine, file.path)).toEqual([['1']]);
			await file.release();
			await expect(valuesOf(engine, file.path)).rejects.toBeInstanceOf(EngineError);
		}));
});
