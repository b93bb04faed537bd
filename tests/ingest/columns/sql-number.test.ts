import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decimalMark } from '../../../src/lib/ingest/columns/decimal-mark';
import { isAmount } from '../../../src/lib/ingest/columns/number-text';
import {
	sqlCurrencyMark,
	sqlItems,
	sqlMass,
	sqlPrice
} from '../../../src/lib/ingest/columns/sql-number';
import { leftBy, orElse, type Steps } from '../../../src/lib/ingest/columns/sql-or-else';
import { scaleOf } from '../../../src/lib/ingest/columns/unit-in-name';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Engine } from '../../../src/lib/model/engine';
import { raw, sql, type Sql } from '../../../src/lib/sql';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

async function read(texts: readonly string[], expression: Sql, type = 'DOUBLE') {
	const rows = texts.map((text, row) => `(${row}, ${sql`${text}`.text})`).join(', ');
	const { data } = await engine.query(
		`SELECT CAST(${expression.text} AS ${type}) FROM (VALUES ${rows}) AS written (place, text) ORDER BY place`
	);
	return data[0]!;
}

const text = raw('text');

/** Both steps of a reading, one after the other. */
function whole({ quick, slow }: Steps): Sql {
	const left = leftBy(quick(text), text);
	return orElse(quick(text), left, slow(left));
}

describe('an item count', () => {
	test.each([
		['3', 3],
		['+3', 3],
		['-3', -3],
		['−3', -3],
		['3-', -3],
		['(3)', -3],
		['（3）', -3],
		['(1,200)', -1200],
		['1,234', 1234],
		['1,234,567', 1_234_567],
		['12,34,567', 1_234_567],
		['1 234', 1234],
		['1\u00a0234', 1234],
		['1\u202f234', 1234],
		["1'234", 1234],
		['1’234', 1234],
		['１２３', 123],
		['3.0', 3],
		['3件', 3],
		['3 台', 3],
		['3本', 3],
		['3 個', 3],
		['3개', 3],
		['2 pcs', 2],
		['2 pcs.', 2],
		['2 Stück', 2],
		['2 uds', 2],
		['2 шт.', 2],
		['2x', 2],
		['x2', 2],
		['×2', 2],
		['3万', 30_000],
		['3.5萬', 35_000],
		['1.2亿', 120_000_000],
		['1.2k', 1200],
		['3千件', 3000]
	])('%s is %d', async (written, items) => {
		expect(isAmount(written) || written.startsWith('×')).toBe(true);
		expect(await read([written], whole(sqlItems('.')))).toEqual([items]);
	});

	test.each([
		...['', '-', 'many', '1,23', '3 days', '00:03:20', '5%', '1-2', '3/4', 'NULL', '--3']
	])('%s is none', async (written) => {
		expect(await read([written], whole(sqlItems('.')))).toEqual([null]);
	});

	test('is multiplied by the unit in the name of its column, but not twice', async () => {
		// 1.2 of ten thousand is 12,000; a cell that says 万 itself is complete.
		const expression = whole(sqlItems('.', scaleOf('数量（万件）')));
		expect(await read(['1.2', '3', '1.2万', '5 件'], expression)).toEqual([
			12_000, 30_000, 12_000, 50_000
		]);
	});
});

describe('a price', () => {
	test.each([
		['1234.5', '.', 1234.5, null],
		['¥1,234.50', '.', 1234.5, 'CNY'],
		['￥ 99', '.', 99, 'CNY'],
		['1234.5元', '.', 1234.5, 'CNY'],
		['500円', '.', 500, 'JPY'],
		['5,000원', '.', 5000, 'KRW'],
		['US$ 5', '.', 5, 'USD'],
		['$1,234.50', '.', 1234.5, 'USD'],
		['-$5.25', '.', -5.25, 'USD'],
		['($5.25)', '.', -5.25, 'USD'],
		['HK$20', '.', 20, 'HKD'],
		['NT$300', '.', 300, 'TWD'],
		['EUR 12.00', '.', 12, 'EUR'],
		['12.00 GBP', '.', 12, 'GBP'],
		['£3', '.', 3, 'GBP'],
		['1.234,50 €', ',', 1234.5, 'EUR'],
		['€ 1.234,50', ',', 1234.5, 'EUR'],
		['R$ 20,00', ',', 20, 'BRL'],
		['1 500,00 ₽', ',', 1500, 'RUB'],
		['1500 руб.', ',', 1500, 'RUB'],
		['99,90 zł', ',', 99.9, 'PLN'],
		["CHF 1'234.50", '.', 1234.5, 'CHF'],
		['199 kr', ',', 199, null],
		['3.2万', '.', 32_000, null],
		['1.2亿', '.', 120_000_000, null]
	] as const)('%s is %d, in %s', async (written, decimal, price, currency) => {
		expect(await read([written], whole(sqlPrice(decimal)))).toEqual([price]);
		expect(await read([written], sqlCurrencyMark(text), 'VARCHAR')).toEqual([currency]);
	});
});

describe('a mass', () => {
	test.each([
		['2', 'kg', 2],
		['500', 'g', 0.5],
		['3', 'jin', 1.5],
		['2 kg', 'g', 2],
		['500g', 'kg', 0.5],
		['1.2 t', 'kg', 1200],
		['10 lb', 'kg', 4.535924],
		['16 oz', 'kg', 0.453592],
		['3公斤', 'kg', 3],
		['4斤', 'kg', 2],
		['250克', 'kg', 0.25],
		['0.5吨', 'kg', 500],
		['2千克', 'kg', 2],
		['2 кг', 'kg', 2]
	] as const)('%s in a column in %s is %d kg', async (written, unit, kg) => {
		expect(await read([written], whole(sqlMass('.', unit)))).toEqual([kg]);
	});
});

describe('the decimal mark', () => {
	test.each([
		[['12,50', '1.234,00'], '.', { mark: ',', certain: true }],
		[['12.50', '1,234'], '.', { mark: '.', certain: true }],
		[['1.234.567'], '.', { mark: ',', certain: true }],
		[['0,125'], '.', { mark: ',', certain: true }],
		[['1.234', '5'], ',', { mark: ',', certain: false, sample: '1.234' }],
		[['1,234', '5'], '.', { mark: '.', certain: false, sample: '1,234' }],
		[['5', '7'], '.', { mark: '.', certain: false, sample: null }]
	])('in %j is known as far as the values tell', (samples, _, expected) => {
		expect(decimalMark(samples)).toMatchObject(expected);
	});

	test('is settled by the habit of the language of the header', () => {
		expect(decimalMark(['1.234'], 'comma')).toMatchObject({ mark: ',', certain: true });
		expect(decimalMark(['1,234'], 'point')).toMatchObject({ mark: '.', certain: true });
		expect(decimalMark(['1.234'], 'point')).toMatchObject({ mark: ',', certain: false });
	});

	test('stands before thousandths where masses are written', () => {
		expect(decimalMark(['1.234'], null, true)).toMatchObject({ mark: '.', certain: false });
	});
});

const styles: Readonly<Record<string, readonly [group: string, mark: '.' | ',']>> = {
	English: [',', '.'],
	German: ['.', ','],
	French: ['\u202f', ','],
	Russian: ['\u00a0', ','],
	Swiss: ['’', '.'],
	plain: ['', '.']
};

describe('numbers', () => {
	test.each(Object.entries(styles))('of the style %s are read back', (_, [group, mark]) =>
		fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
					minLength: 1,
					maxLength: 30
				}),
				async (cents) => {
					const texts = cents.map((cent) => written(cent, group, mark));
					expect(decimalMark(texts).mark).toBe(mark);
					expect(await read(texts, whole(sqlPrice(mark)))).toEqual(cents.map((cent) => cent / 100));
				}
			),
			{ numRuns: 10, seed: 4 }
		)
	);
});

/** Hundredths with two decimals and groups of three digits. */
function written(cents: number, group: string, mark: string): string {
	const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
	const rest = String(Math.abs(cents) % 100).padStart(2, '0');
	return `${cents < 0 ? '-' : ''}${whole}${mark}${rest}`;
}
