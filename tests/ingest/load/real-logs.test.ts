import { describe, expect, test } from 'vitest';
import type { LoadedLog } from '../../../src/lib/ingest/load/loaded-log';
import { openLog } from '../../../src/lib/assess';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { IssueCode } from '../../../src/lib/model/issue';
import { library } from '../../support/library';
import { hasTradeLogs, loaded, tradeLog, tradeLogsIn } from '../helpers';

const roles = ({ plan }: LoadedLog) =>
	Object.fromEntries(plan.roles.map(({ role, column }) => [role, column]));
const codes = ({ issues }: LoadedLog) => issues.map(({ code }) => code);
const read = ({ inputs }: LoadedLog) => inputs.map(({ rows }) => rows.read);

const byCategory = `SELECT source_category AS category, CAST(sum(items) AS DOUBLE) AS items
	FROM trades GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5`;

describe.skipIf(!hasTradeLogs)('real logs', () => {
	test('a repair log counts one item per row and leaves ids, ages and brands alone', () =>
		loaded([tradeLog('openrepair-repairconnects-202507.csv')], {}, async (log, rows) => {
			expect(roles(log)).toEqual({
				date: 'event_date',
				category: 'product_category',
				region: 'country'
			});
			expect(log.inputs[0]!.rows).toEqual({ read: 2885, loaded: 2885, rejected: 0 });
			expect(codes(log)).toEqual(expect.arrayContaining(['one_item_per_row', 'status_column']));
			expect(await rows(byCategory)).toEqual([
				{ category: 'Small kitchen item', items: 286 },
				{ category: 'Vacuum', items: 276 },
				{ category: 'Misc', items: 237 },
				{ category: 'Coffee maker', items: 236 },
				{ category: 'Large home electrical', items: 176 }
			]);
			const regions = await rows(
				`SELECT source_region AS region, CAST(count(*) AS DOUBLE) AS n FROM trades
				GROUP BY 1 ORDER BY 2 DESC LIMIT 3`
			);
			expect(regions.map(({ region, n }) => [region, n])).toEqual([
				['BEL', 2501],
				['NLD', 288],
				['CHE', 93]
			]);
			const period = await rows(
				'SELECT CAST(min(day) AS VARCHAR) AS first, CAST(max(day) AS VARCHAR) AS last FROM trades'
			);
			expect(period).toEqual([{ first: '2020-05-12', last: '2023-02-20' }]);
		}));

	test.each([
		['Fixed', 1592],
		['Repairable', 860],
		['End of life', 433]
	])('keeping repair_status=%s keeps %i rows and loads all', (value, kept) =>
		loaded(
			[tradeLog('openrepair-repairconnects-202507.csv')],
			{ where: [{ column: 'repair_status', value }] },
			async (log, rows) => {
				const [row] = await rows(
					'SELECT CAST(count(*) AS DOUBLE) AS loaded, CAST(count(*) FILTER (kept) AS DOUBLE) AS kept FROM trades'
				);
				expect(row).toEqual({ loaded: 2885, kept });
				expect(read(log)).toEqual([2885]);
			}
		)
	);

	test('the same table as CSV and as JSON gives the same counts per category and month', async () => {
		const perMonth = `SELECT source_category, CAST(date_trunc('month', day) AS VARCHAR) AS month,
			source_region, CAST(sum(items) AS DOUBLE) AS items FROM trades GROUP BY ALL ORDER BY ALL`;
		const ways = ['csv', 'json'].map((ending) =>
			loaded([tradeLog(`openrepair-repairconnects-202309.${ending}`)], {}, async (log, rows) => {
				expect(read(log)).toEqual([2885]);
				return rows(perMonth);
			})
		);
		const [csv, json] = await Promise.all(ways);
		expect(json).toEqual(csv);
	});

	test('twelve files are one log with returns', () =>
		loaded(tradeLogsIn('uci-online-retail-by-day'), {}, async (log, rows) => {
			expect(roles(log)).toEqual({
				date: 'InvoiceDate',
				category: 'Description',
				items: 'Quantity',
				price: 'UnitPrice',
				region: 'Country'
			});
			expect(read(log)).toEqual([
				3108, 2725, 1976, 1108, 1292, 1152, 1932, 1587, 1667, 1035, 2438, 2467
			]);
			expect(log.rejectedRows).toBe(0);
			const [row] = await rows(
				`SELECT CAST(count(*) AS DOUBLE) AS trades, CAST(sum(items) AS DOUBLE) AS items,
				CAST(count(*) FILTER (items < 0) AS DOUBLE) AS returns FROM trades`
			);
			expect(row).toEqual({ trades: 22487, items: 184833, returns: 303 });
		}));

	test('an auction log has no dates, and its prices are in three currencies', () =>
		loaded([tradeLog('ebay-auctions-2004.csv')], {}, async (log, rows) => {
			expect(roles(log)).toEqual({
				category: 'Category',
				currency: 'currency',
				price: 'ClosePrice'
			});
			expect(read(log)).toEqual([1972]);
			expect(codes(log)).toEqual(
				expect.arrayContaining(['no_dates', 'one_item_per_row', 'mixed_currencies'])
			);
			expect((await rows(byCategory)).map(({ category, items }) => [category, items])).toEqual([
				['Music/Movie/Game', 403],
				['Collectibles', 239],
				['Toys/Hobbies', 234],
				['Automotive', 178],
				['Antique/Art/Craft', 177]
			]);
			const currencies = await rows(
				`SELECT currency, CAST(count(*) AS DOUBLE) AS n FROM trades GROUP BY 1 ORDER BY 2 DESC`
			);
			expect(currencies.map(({ currency, n }) => [currency, n])).toEqual([
				['US', 1292],
				['EUR', 533],
				['GBP', 147]
			]);
			const [sum] = await rows('SELECT CAST(sum(price) AS DOUBLE) AS price FROM trades');
			expect(sum!.price).toBeCloseTo(71_877.6, 6);
		}));

	test('a car list with semicolons, German names and an unnamed first column', () =>
		loaded([tradeLog('gebrauchtwagen-semicolon.csv')], {}, async (log, rows) => {
			expect(roles(log)).toEqual({ category: 'Typ', price: 'Preis' });
			expect(log.inputs[0]!.reading.columns[0]!.name).toBe('column_1');
			expect(read(log)).toEqual([10000]);
			expect((await rows(byCategory)).slice(0, 3).map(({ items }) => items)).toEqual([
				3091, 2216, 2133
			]);
		}));

	test('a labelled list without dates: CRLF, no newline at the end', () =>
		loaded([tradeLog('openrepair-common-products.csv')], {}, (log) => {
			expect(roles(log)).toEqual({ category: 'product_category' });
			expect(read(log)).toEqual([765]);
		}));
});

/**
 * What the reading of each log says. Each is something that a careful person would want to know: an
 * auction log in three currencies; logs without dates or counts; a status that tells which rows are
 * meant; product titles in place of categories, with three counts far above all others and rows that
 * are copies. Nothing is asked of any.
 */
const said: readonly (readonly [name: string, codes: readonly IssueCode[]])[] = [
	['ebay-auctions-2004.csv', ['no_dates', 'one_item_per_row', 'mixed_currencies']],
	['gebrauchtwagen-semicolon.csv', ['no_dates', 'one_item_per_row']],
	['openrepair-common-products.csv', ['no_dates', 'one_item_per_row']],
	['openrepair-repairconnects-202309.csv', ['one_item_per_row', 'status_column']],
	['openrepair-repairconnects-202309.json', ['one_item_per_row', 'status_column']],
	['openrepair-repairconnects-202507.csv', ['one_item_per_row', 'status_column']],
	[
		'uci-online-retail-by-day',
		['role_guessed', 'titles_classified', 'titles_unrecognised', 'outlying_items', 'duplicate_rows']
	]
];

describe.skipIf(!hasTradeLogs)('real logs, with all that is known of words', () => {
	test.each(said)('%s opens without a question and says only what matters', async (name, codes) => {
		const engine = await openNodeEngine();
		try {
			const files = name.includes('.') ? [tradeLog(name)] : tradeLogsIn(name);
			const { plan, issues } = await openLog(engine, library, files, {});
			expect(plan.questions).toEqual([]);
			expect(issues.map(({ code }) => code).sort()).toEqual([...codes].sort());
		} finally {
			await engine.close();
		}
	});
});
