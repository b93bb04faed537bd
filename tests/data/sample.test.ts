import { describe, expect, test } from 'vitest';
import { buildSample, samplePath } from '../../scripts/build-sample/build-sample';
import { buildWordResolver } from '../../src/lib/ingest/categories/match-word';
import { parts, readText, table } from './read-data';

const rows = table(samplePath.replace('data/', ''));
const values = (column: string) => [...new Set(rows.map((row) => row[column]!))];

describe('the synthetic log', () => {
	test('buildSample() gives the committed bytes', () => {
		expect(buildSample() === readText(samplePath)).toBe(true);
	});

	test('covers two years, every month', () => {
		const months = new Set(rows.map((row) => row.date!.slice(0, 7)));
		expect(months.size).toBe(24);
		expect([...months].sort()[0]).toBe('2024-01');
	});

	test('is described with its rows, items and returns', () => {
		const items = rows.map((row) => Number(row.items));
		const sold = items.filter((count) => count > 0).reduce((sum, count) => sum + count, 0);
		const returned = -items.filter((count) => count < 0).reduce((sum, count) => sum + count, 0);
		const text = readText('data/samples/README.md');
		for (const number of [rows.length, sold - returned, sold, returned]) {
			expect(text).toContain(number.toLocaleString('en'));
		}
	});

	test('names only platforms and regions that are known', () => {
		const known = (file: string, columns: string[]) =>
			buildWordResolver(
				table(file).map((row) => ({
					id: row.id!,
					words: [...columns.map((column) => row[column]!), ...parts(row.aliases)]
				}))
			);
		const platform = known('platforms.csv', ['name_en', 'name_zh']);
		const region = known('regions.csv', ['name_en', 'name_zh', 'short_zh']);
		expect(values('platform').filter((word) => platform(word) === null)).toEqual([]);
		expect(values('region').filter((word) => region(word) === null)).toEqual([]);
	});

	test('has words in both languages, returns, and rows without a category', () => {
		expect(values('category').some((word) => /^[A-Za-z ]+$/.test(word))).toBe(true);
		expect(values('category').some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
		expect(values('category')).toContain('');
		expect(rows.some((row) => Number(row.items) < 0)).toBe(true);
	});

	test('is called synthetic where it is described', () => {
		expect(readText('data/samples/README.md')).toContain('Every number in it is invented');
	});
});

describe('the repair log', () => {
	const repairs = table('samples/open-repair/repairconnects-202507.csv');
	const count = (column: string, value: string) =>
		repairs.filter((row) => row[column] === value).length;

	test('has the rows of its publisher', () => {
		expect(repairs).toHaveLength(2885);
		expect(
			['Fixed', 'Repairable', 'End of life'].map((word) => count('repair_status', word))
		).toEqual([1592, 860, 433]);
		expect(['BEL', 'NLD', 'CHE'].map((word) => count('country', word))).toEqual([2501, 288, 93]);
	});
});
