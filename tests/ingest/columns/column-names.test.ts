import { expect, test } from 'vitest';
import { columnNames } from '../../../src/lib/ingest/columns/column-names';

test.each([
	[
		['a', 'b'],
		['a', 'b']
	],
	[
		[' a ', '', 'A'],
		['a', 'column_2', 'A_2']
	],
	[
		['a', 'a_2', 'a', 'a', 'A_2'],
		['a', 'a_2', 'a_3', 'a_4', 'A_2_2']
	],
	[
		['__proto__', '__proto__'],
		['__proto__', '__proto___2']
	],
	[
		['column_2', ''],
		['column_2', 'column_2_2']
	]
])('columnNames(%j) is %j', (found, wanted) => {
	expect(columnNames(found)).toEqual(wanted);
});

test('columnNames tells tens of thousands of equal names apart in no time', () => {
	const start = performance.now();
	const names = columnNames(Array.from({ length: 60_000 }, () => 'a'));
	expect(new Set(names).size).toBe(60_000);
	expect(performance.now() - start).toBeLessThan(2000);
});
