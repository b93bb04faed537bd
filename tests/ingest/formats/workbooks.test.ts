import { describe, expect, test } from 'vitest';
import { gzipped, loaded } from '../helpers';
import { serial, sheet, tableOf, trades, tradeSheet, workbook } from './tables';

describe('a workbook', () => {
	test.each(['xlsx', 'xlsm', 'xlsb', 'xls', 'biff8', 'ods', 'fods', 'xlml'] as const)(
		'as %s gives the table that was put in',
		async (type) => {
			expect(await tableOf(workbook({ Trades: tradeSheet() }, type))).toEqual(trades);
		}
	);

	test('is loaded, every row of it', async () => {
		await loaded([workbook({ Trades: tradeSheet() })], {}, async ({ inputs, plan }, rows) => {
			expect(inputs[0]!.rows).toEqual({ read: 3, loaded: 3, rejected: 0 });
			expect(inputs[0]!.reading).toMatchObject({ format: 'xlsx', headerRow: 1, firstDataLine: 2 });
			expect(plan.roles.map(({ role }) => role)).toEqual(['date', 'category', 'items', 'price']);
			expect(await rows('SELECT CAST(day AS VARCHAR) AS day FROM trades ORDER BY day')).toEqual([
				{ day: '2024-01-31' },
				{ day: '2024-02-01' },
				{ day: '2024-02-29' }
			]);
		});
	});

	test('packed with gzip is read as well', async () => {
		expect(await tableOf(await gzipped(workbook({ Trades: tradeSheet() })))).toEqual(trades);
	});

	test('says values as they mean: true dates, errors, booleans, numbers without noise', async () => {
		const cells = sheet([
			['when', 'value'],
			[serial(45322.5, 'dd/mm/yyyy hh:mm'), { t: 'e', v: 0x2a }],
			[serial(0.75, 'hh:mm'), true],
			[serial(1.5, '[h]:mm'), 1e21],
			[serial(60, 'yyyy-mm-dd'), '007'],
			[45322, 0.000000123],
			[serial(45322, 'yyyy"年"m"月"d"日"'), 1234567.1]
		]);
		expect(await tableOf(workbook({ S: cells }))).toEqual([
			['when', 'value'],
			['2024-01-31 12:00:00', '#N/A'],
			['18:00:00', 'TRUE'],
			['36:00:00', '1000000000000000000000'],
			// The day that 1900 never had, as spreadsheets count.
			['1900-02-29', '007'],
			['45322', '0.000000123'],
			['2024-01-31', '1234567.1']
		]);
	});

	test('that counts from 1904 means days 1,462 later', async () => {
		// 2024-01-31 is day 45322 from 1899-12-30 on, so day 45322 - 1462 = 43860 from 1904-01-01 on.
		const cells = sheet([
			['date', 'items'],
			[serial(43860), 1]
		]);
		expect(await tableOf(workbook({ S: cells }, 'xlsx', { date1904: true }))).toEqual([
			['date', 'items'],
			['2024-01-31', '1']
		]);
	});

	test.each([
		['Total', null, 6, 1012.8],
		['合计', null, 6, null],
		['Summe:', null, 6, 1012.8]
	])('ends before its sums: %s', async (...total) => {
		const cells = sheet([
			['category', 'date', 'items', 'price'],
			['phone', serial(45322), 2, 12.5],
			['Total station', serial(45323), 1, 0.3],
			['coat', serial(45351), 3, 1000],
			total,
			[null, null, null, null],
			['Source: our shop', null, null, null]
		]);
		await loaded([workbook({ S: cells })], {}, async ({ inputs }, rows) => {
			expect(inputs[0]!.rows).toEqual({ read: 3, loaded: 3, rejected: 0 });
			expect(inputs[0]!.reading.sheets).toEqual([{ name: 'S', firstDataLine: 2, lastDataLine: 4 }]);
			const codes = inputs[0]!.reading.evidence.map(({ code }) => code);
			expect(codes).toEqual(expect.arrayContaining(['total_rows', 'footer']));
			// 2 + 1 + 3, and not the sum of them once more.
			expect(await rows('SELECT CAST(SUM(items) AS DOUBLE) AS n FROM trades')).toEqual([{ n: 6 }]);
		});
		const table = await tableOf(workbook({ S: cells }));
		expect(table.map(([first]) => first)).toEqual(['category', 'phone', 'Total station', 'coat']);
	});

	test('of several sheets each ends before its own sums', async () => {
		const month = (category: string) =>
			sheet([
				['category', 'items'],
				[category, 2],
				['Total', 2]
			]);
		const book = workbook({ January: month('phone'), February: month('coat') });
		await loaded([book], {}, async ({ inputs }, rows) => {
			expect(inputs[0]!.rows.loaded).toBe(2);
			expect(await rows('SELECT CAST(SUM(items) AS DOUBLE) AS n FROM trades')).toEqual([{ n: 4 }]);
		});
	});

	test('keeps computed values and computes nothing', async () => {
		const cells = sheet([
			['category', 'items'],
			['phone', { t: 'n', v: 7, f: '1+1' }]
		]);
		expect(await tableOf(workbook({ S: cells }))).toEqual([
			['category', 'items'],
			['phone', '7']
		]);
	});

	test('may have a title, notes and empty rows before its table, which may begin in any column', async () => {
		const cells = sheet(
			[
				[null, 'Trades of 2024', null, null],
				[null, null, null, null],
				[null, 'date', 'category', 'items'],
				[null, serial(45322), 'phone', 2],
				[null, null, null, null],
				[null, serial(45323), 'coat', 1]
			],
			['B1:D1']
		);
		expect(await tableOf(workbook({ S: cells }))).toEqual([
			['date', 'category', 'items'],
			['2024-01-31', 'phone', '2'],
			['2024-02-01', 'coat', '1']
		]);
	});

	test('names every column under a merged header, and keeps a merged value in its first cell', async () => {
		const cells = sheet(
			[
				['category', 'items', null],
				['phone', 1, 2],
				['coat', 3, 4],
				[null, 5, 6]
			],
			['B1:C1', 'A3:A4']
		);
		expect(await tableOf(workbook({ S: cells }))).toEqual([
			['category', 'items', 'items_2'],
			['phone', '1', '2'],
			['coat', '3', '4'],
			['', '5', '6']
		]);
	});
});

describe('of several sheets', () => {
	const notes = sheet([
		['key', 'text'],
		...Array.from({ length: 50 }, (_, index) => [`n${index}`, `note ${index}`])
	]);
	const other = sheet([
		['date', 'category', 'items', 'price'],
		[serial(45400), 'book', 9, 1]
	]);

	test('the one that looks like a log is read, and the others are named', async () => {
		const file = workbook({ Notes: notes, Trades: tradeSheet(), Empty: sheet([]) });
		await loaded([file], {}, ({ inputs, issues }) => {
			expect(inputs[0]!.rows.read).toBe(3);
			expect(inputs[0]!.reading.sheets).toEqual([{ name: 'Trades', firstDataLine: 2 }]);
			expect(issues).toContainEqual({
				code: 'sheets_left',
				parameters: { file: 'log.xlsx', read: 'Trades', left: 'Notes' },
				count: 1
			});
		});
	});

	test('those with the very same header are one table', async () => {
		const table = await tableOf(workbook({ January: tradeSheet(), Notes: notes, February: other }));
		expect(table).toHaveLength(1 + 3 + 1);
		expect(table.at(-1)).toEqual(['2024-04-18', 'book', '9', '1']);
	});

	test('hidden ones are not read unless they are asked for', async () => {
		const file = workbook({ Shown: tradeSheet(), Old: other }, 'xlsx', { hidden: ['Old'] });
		expect(await tableOf(file)).toEqual(trades);
		expect(await tableOf(file, { sheet: 'old' })).toHaveLength(2);
		expect(await tableOf(file, { sheet: '2' })).toHaveLength(2);
	});

	test('one that does not exist is refused with the names there are', async () => {
		await expect(
			tableOf(workbook({ Trades: tradeSheet(), Notes: notes }), { sheet: 'Sales' })
		).rejects.toMatchObject({
			code: 'sheet_not_found',
			parameters: { sheet: 'Sales', sheets: 'Trades, Notes' }
		});
	});

	test('the header row can be given', async () => {
		const cells = sheet([
			['a', 'b'],
			['c', 'd'],
			['1', '2']
		]);
		expect(await tableOf(workbook({ S: cells }), { headerRow: 2 })).toEqual([
			['c', 'd'],
			['1', '2']
		]);
		expect(await tableOf(workbook({ S: cells }), { headerRow: 0 })).toHaveLength(3);
	});
});
