import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Engine } from '../../../src/lib/model/engine';
import { rehearse } from '../../../src/lib/ui/reading/rehearse';
import { library } from '../../support/library';

/** Aborts at a statement, counted from 1, and counts them. */
function abortingAt(engine: Engine, at: number) {
	const curtain = new AbortController();
	let statements = 0;
	const counted =
		<Args extends unknown[], Result>(act: (...args: Args) => Result) =>
		(...args: Args): Result => {
			statements += 1;
			if (statements === at) curtain.abort();
			return act(...args);
		};
	const stage: Engine = {
		...{ name: engine.name, close: () => engine.close() },
		run: counted((sql, options) => engine.run(sql, options)),
		query: counted((sql, options) => engine.query(sql, options)),
		numbers: counted((sql, options) => engine.numbers(sql, options)),
		prepared: counted((sql, options) => engine.prepared(sql, options)),
		register: (file) => engine.register(file),
		append: (table, batch) => engine.append(table, batch)
	};
	return { stage, signal: curtain.signal, count: () => statements };
}

async function leftIn(engine: Engine): Promise<readonly unknown[]> {
	const { data } = await engine.query(
		`SELECT table_name FROM duckdb_tables() UNION ALL
		SELECT view_name FROM duckdb_views() WHERE NOT internal`
	);
	return data[0]!;
}

describe('what an engine goes through before it is asked', () => {
	test('reaches the counts of a log, and leaves nothing of it', async () => {
		const engine = await openNodeEngine();
		const { stage, signal, count } = abortingAt(engine, Infinity);
		const sent: string[] = [];
		const numbers = (sql: string) => (sent.push(sql), stage.numbers(sql));
		await rehearse({ ...stage, numbers }, library, signal);
		expect(count()).toBeGreaterThan(40);
		// The counts by everything come last; only they are asked for as bare numbers.
		expect(sent).toHaveLength(1);
		expect(await leftIn(engine)).toEqual([]);
		await engine.close();
	});

	test.each([1, 2, 5, 12, 30, 45])(
		'ends at statement %d with the reason, and leaves an engine that reads',
		async (at) => {
			const engine = await openNodeEngine();
			const { stage, signal, count } = abortingAt(engine, at);
			const error: unknown = await rehearse(stage, library, signal).catch((reason) => reason);
			expect(signal.aborted).toBe(true);
			expect(error).toBe(signal.reason);
			// What was asked last, a file's tables dropped, and all of it taken back.
			expect(count()).toBeLessThanOrEqual(at + 4);
			expect(await leftIn(engine)).toEqual([]);
			await engine.run('CREATE TABLE trades_stored (day DATE)');
			expect(await leftIn(engine)).toEqual(['trades_stored']);
			await engine.close();
		}
	);
});
