import { describe, expect, test } from 'vitest';
import type { LoadOptions } from '../../../src/lib/ingest/load/loaded-log';
import type { InputFile } from '../../../src/lib/model/input-file';
import { loaded, textFile } from '../helpers';

/** The issue of a code that loading tells of some files, or undefined. */
const issueOf = (
	code: string,
	log: string | readonly InputFile[],
	options: Partial<LoadOptions> = {}
) =>
	loaded(typeof log === 'string' ? [textFile(log)] : log, options, ({ issues }) =>
		issues.find((issue) => issue.code === code)
	);

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

describe('what is doubtful about item counts', () => {
	test('one mark before three digits may be either: decimal_mark', async () => {
		const log = 'category,items\nphone,1.200\ncoat,2.500\n';
		expect((await issueOf('decimal_mark', log))?.parameters.sample).toBe('1.200');
		expect(await issueOf('decimal_mark', 'category,items\nphone,1.200\ncoat,"2,50"\n')).toBe(
			undefined
		);
	});

	test('a unit in the name multiplies the counts: items_scaled', async () => {
		const issue = await issueOf('items_scaled', 'category,件数（万件）\nphone,3\n');
		expect(issue?.parameters).toEqual({ column: '件数（万件）', scale: 10_000 });
		expect(await issueOf('items_scaled', 'category,件数\nphone,3\n')).toBe(undefined);
	});

	test('two columns of counts are two answers: items_columns', async () => {
		const issue = await issueOf('items_columns', 'category,items,quantity\nphone,3,4\ncoat,1,2\n');
		expect(issue?.parameters).toMatchObject({ column: 'items', others: 'quantity' });
	});

	test('fractions are no counts: items_fractional', async () => {
		const issue = await issueOf(
			'items_fractional',
			'category,items\nphone,1.5\ncoat,2\nbooks,0.25\n'
		);
		// 1.5 + 0.25 = 1.75 items in two rows.
		expect(issue).toMatchObject({ count: 2, parameters: { rows: 2, items: 1.75 } });
	});

	test('large numbers that never repeat are ids: items_like_ids', async () => {
		const rows = (value: (at: number) => number, count = 20) =>
			`category,items\n${upTo(count)
				.map((at) => `phone,${value(at)}`)
				.join('\n')}\n`;
		const issue = await issueOf(
			'items_like_ids',
			rows((at) => 50_000 + 7 * at)
		);
		// 20 x 50,000 + 7 x (0 + ... + 19) = 1,000,000 + 7 x 190 = 1,001,330.
		expect(issue).toMatchObject({ count: 20, parameters: { items: 1_001_330 } });
		expect(
			await issueOf(
				'items_like_ids',
				rows(() => 50_000)
			)
		).toBe(undefined);
	});

	test('more than a thousand times the median is far: outlying_items', async () => {
		const log = (most: number) => `category,items\nphone,2\ncoat,2\nbooks,2\nchair,${most}\n`;
		const issue = await issueOf('outlying_items', log(2001));
		expect(issue).toMatchObject({
			count: 1,
			parameters: { rows: 1, items: 2001, largest: 2001, median: 2 }
		});
		expect(await issueOf('outlying_items', log(2000))).toBe(undefined);
	});

	test('rows like others are copies where rows usually differ: duplicate_rows', async () => {
		const rows = upTo(20).map((at) => `${day(at)},phone,${3 + at}`);
		const log = (lines: readonly string[]) => `date,category,items\n${lines.join('\n')}\n`;
		const issue = await issueOf('duplicate_rows', log([...rows, rows[4]!, rows[4]!]));
		// Twice more the row of 3 + 4 = 7 items.
		expect(issue).toMatchObject({ count: 2, parameters: { rows: 2, items: 14 } });
		expect(await issueOf('duplicate_rows', log(rows))).toBe(undefined);
		expect(await issueOf('duplicate_rows', log([...rows, ...rows]))).toBe(undefined);
	});

	test('a file in grams beside one in kilograms: mass_jump', async () => {
		const file = (name: string, scale: number) =>
			textFile(`category,weight_kg\nphone,${scale}\ncoat,${2 * scale}\nbooks,${3 * scale}\n`, name);
		const issue = await issueOf('mass_jump', [file('kg.csv', 1), file('grams.csv', 1000)]);
		// Medians 2 and 2,000; the heavy file holds 1,000 + 2,000 + 3,000 = 6,000.
		expect(issue?.parameters).toMatchObject({
			...{ file: 'grams.csv', other: 'kg.csv', times: 1000, rows: 3, massKg: 6000 }
		});
		expect(await issueOf('mass_jump', [file('kg.csv', 1), file('more.csv', 100)])).toBe(undefined);
	});
});

describe('what is doubtful about dates', () => {
	const dated = (...dates: readonly string[]) =>
		`date,category,items\n${dates.map((date) => `${date},phone,5`).join('\n')}\n`;

	test.each([
		['two_digit_years', dated('31.12.23', '05.03.24'), '31.12.23'],
		['dates_by_quarter', dated('2024-Q1', '2024-Q2'), '2024-Q1'],
		['dates_by_year', dated('2023', '2024'), '2023']
	])('%s is said with a sample', async (code, log, sample) => {
		expect((await issueOf(code, log))?.parameters).toMatchObject({ column: 'date', sample });
		expect(await issueOf(code, dated('2024-01-01', '2024-02-01'))).toBe(undefined);
	});

	test('a column that changes its way of writing below the head: dates_otherwise', async () => {
		const usual = upTo(30_000).map((at) => day(at % 300));
		const issue = await issueOf('dates_otherwise', dated(...usual, '5 Mar 2024', '25/12/2024'));
		expect(issue).toMatchObject({ count: 2, parameters: { rows: 2 } });
	});

	test('months without a trade within the period: missing_months', async () => {
		const issue = await issueOf(
			'missing_months',
			dated('2024-01-05', '2024-02-05', '2024-04-05', '2024-06-05')
		);
		expect(issue).toMatchObject({ count: 2, parameters: { months: '2024-03, 2024-05' } });
		// Three months with trades against four without: a log of a few occasions lacks nothing.
		const few = dated('2024-01-05', '2024-02-05', '2024-07-05');
		expect(await issueOf('missing_months', few)).toBe(undefined);
	});

	test('days without a trade where there are some on nearly all: missing_days', async () => {
		const days = upTo(30).filter((at) => at !== 10 && at !== 11);
		const issue = await issueOf('missing_days', dated(...days.map(day)));
		expect(issue).toMatchObject({ count: 2, parameters: { days: 30 } });
		// Of 30 days 26 have trades, which is less than nine in ten.
		const fewer = upTo(30).filter((at) => at < 10 || at > 13);
		expect(await issueOf('missing_days', dated(...fewer.map(day)))).toBe(undefined);
	});

	test('a year far from all others, in less than a hundredth of the rows: implausible_years', async () => {
		const issue = await issueOf('implausible_years', dated(...upTo(120).map(day), '1970-01-01'));
		expect(issue).toMatchObject({ count: 1, parameters: { years: '1970', rows: 1, items: 5 } });
		const near = dated(...upTo(120).map(day), '2021-01-01');
		expect(await issueOf('implausible_years', near)).toBe(undefined);
	});

	test('days to come are doubtful, where the day of reading is known: future_dates', async () => {
		const log = dated('2024-03-01', '2024-03-02', '2024-03-03');
		const issue = await issueOf('future_dates', log, { today: '2024-03-01' });
		expect(issue).toMatchObject({
			count: 2,
			parameters: { today: '2024-03-01', rows: 2, items: 10 }
		});
		expect(await issueOf('future_dates', log, { today: '2024-03-03' })).toBe(undefined);
		expect(await issueOf('future_dates', log)).toBe(undefined);
	});
});
