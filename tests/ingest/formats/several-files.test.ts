import { describe, expect, test } from 'vitest';
import { isDataName, isHousekeeping } from '../../../src/lib/ingest/sniff/data-names';
import { loaded, textFile } from '../helpers';
import { sheet, workbook } from './tables';

const perCategory =
	'SELECT source_category AS category, CAST(SUM(items) AS DOUBLE) AS items FROM trades GROUP BY 1 ORDER BY 1';

describe('files of one log', () => {
	test('may name, order and write their columns in ways of their own', async () => {
		const files = [
			textFile('date,category,items,price\n2024-01-31,phone,2,9\n', 'a.csv'),
			textFile('数量;品类;日期\n3;手机;2024-02-01\n', 'b.csv'),
			textFile('[{"Items": 4, "Category": "coat", "note": "x"}]', 'c.json'),
			workbook({
				S: sheet([
					['CATEGORY', 'Date', 'qty'],
					['phone', '2024-03-01', 5]
				])
			})
		];
		await loaded(files, {}, async ({ inputs, issues }, rows) => {
			expect(inputs.map(({ rows: counts }) => counts)).toEqual(
				files.map(() => ({ read: 1, loaded: 1, rejected: 0 }))
			);
			expect(await rows(perCategory)).toEqual([
				{ category: 'coat', items: 4 },
				{ category: 'phone', items: 7 },
				{ category: '手机', items: 3 }
			]);
			const missing = issues.filter(({ code }) => code === 'column_missing');
			expect(missing.map(({ parameters }) => [parameters['file'], parameters['role']])).toEqual([
				['b.csv', 'price'],
				['c.json', 'date'],
				['c.json', 'price'],
				['log.xlsx', 'price']
			]);
		});
	});
});

test.each([
	['log.csv', true],
	['2024/Log.XLSX', true],
	['log.csv.gz', true],
	['log.jsonl.zst', true],
	['picture.png', false],
	['archive.gz', false],
	['readme.md', false]
])('%s holds trades by its name: %s', (name, expected) => {
	expect(isDataName(name)).toBe(expected);
});

test.each(['__MACOSX/a.csv', '.git/a.csv', 'a/.DS_Store', 'a/~$log.xlsx', 'Thumbs.db'])(
	'%s is left to the system',
	(path) => {
		expect(isHousekeeping(path)).toBe(true);
		expect(isHousekeeping('a/log.csv')).toBe(false);
	}
);
