import { expect, test } from 'vitest';
import { filesBelow, parts, table } from './read-data';

const known = table('sources.csv').map(({ id }) => id!);
/** Columns that hold ids of sources. */
const columns = ['source_ids', 'source_id', 'mass_source'];
/** Sources of a whole table, named in its description and not row by row. */
const ofTables = ['gb-t-2260', 'iso-3166', 'unicode-cldr'];

const cited = filesBelow('data/', '.csv')
	.filter((path) => !path.startsWith('samples/'))
	.flatMap((path) => table(path).flatMap((row) => columns.flatMap((column) => parts(row[column]))));

test('every source id in every table resolves', () => {
	expect([...new Set(cited)].filter((id) => !known.includes(id))).toEqual([]);
});

test('every source is cited somewhere', () => {
	const used = new Set([...cited, ...ofTables]);
	expect(known.filter((id) => !used.has(id))).toEqual([]);
});

test('an open licence comes with its address', () => {
	const without = ['facts cited', 'project', 'US government work'];
	for (const { id, licence, licence_url } of table('sources.csv')) {
		if (!without.includes(licence!)) expect(licence_url, id).not.toBe('');
	}
});
