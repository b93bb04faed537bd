import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { benchMachine } from '../../scripts/bench/machine';

test('a measurement says what it was made on, in the words of each program', async () => {
	const machine = await benchMachine();
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		readonly dependencies: Readonly<Record<string, string>>;
	};
	// The package is named after the engine that it holds: 1.4.3-r.3 is 1.4.3.
	const [engine] = dependencies['@duckdb/node-api']!.split('-');
	expect(machine.duckdb).toBe(engine);
	expect(machine.chromium).toMatch(/^\d+\.\d+/);
	expect(machine.node).toBe(process.version);
	expect(machine.cores).toBeGreaterThanOrEqual(availableParallelism());
	expect(Object.values(machine).filter((value) => value === '' || value === 0)).toEqual([]);
});
