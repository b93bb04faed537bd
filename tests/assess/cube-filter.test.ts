import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCube } from '../../src/lib/assess/ask-cube';
import { askTally, type Scope } from '../../src/lib/assess/ask-tally';
import { filteredFacts } from '../../src/lib/assess/filtered-facts';
import type { LogFacts } from '../../src/lib/assess/log-facts';
import { openNodeEngine } from '../../src/lib/engine/node';
import { CubeFilter } from '../../src/lib/impact/cube-filter';
import { countDecimals } from '../../src/lib/impact/exact-sums';
import { dimensions, type Dimension } from '../../src/lib/impact/dimension';
import type { TallyRows } from '../../src/lib/impact/tally';
import type { Engine } from '../../src/lib/model/engine';
import {
	conditionsOf,
	everyTrade,
	filterColumns,
	withKeys,
	type FilterColumn,
	type TradeFilter
} from '../../src/lib/model/trade-filter';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

const values: Readonly<Record<FilterColumn | 'source_category', readonly (string | null)[]>> = {
	category: [null, 'phone', 'book', 'car'],
	platform: [null, 'xianyu', "o'neil"],
	region: [null, 'CN-33', 'DE'],
	channel: [null, 'live'],
	operating_model: ['c2c_shipped', 'platform_resale'],
	currency: [null, 'CNY'],
	price_band: [null, '0', '50'],
	source_category: [null, '手机', 'Phone']
};
const days = [null, '2023-12-31', '2024-01-01', '2024-01-31', '2024-02-29', '2025-03-01'];

const columns = Object.keys(values) as (keyof typeof values)[];
const held = { table: 'cube', columns };
const rowOf = (decimals: number) =>
	fc.record({
		day: fc.constantFrom(...days),
		...(Object.fromEntries(
			columns.map((column) => [column, fc.constantFrom(...values[column])])
		) as Record<keyof typeof values, fc.Arbitrary<string | null>>),
		kept: fc.integer({ min: 0, max: 1e6 }).map((count) => count / 10 ** decimals),
		returned: fc.integer({ min: 0, max: 1e3 }).map((count) => count / 10 ** decimals),
		mass: fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((grams) => grams / 1000))
	});
type Row = ReturnType<typeof rowOf> extends fc.Arbitrary<infer T> ? T : never;

async function fillCube(rows: readonly Row[]): Promise<void> {
	const text = (value: string | null) =>
		value === null ? 'NULL' : `'${value.replace("'", "''")}'`;
	await engine.run(`CREATE OR REPLACE TABLE cube (day DATE,
		${columns.map((column) => `${column} VARCHAR`).join(', ')}, trades BIGINT, items DECIMAL(38, 4),
		items_absolute DECIMAL(38, 4), items_returned DECIMAL(38, 4), mass_kg_sum DECIMAL(38, 6))`);
	if (rows.length === 0) return;
	const literals = rows.map(
		(row) =>
			`(${text(row.day)}, ${columns.map((column) => text(row[column])).join(', ')}, 1,
			${(row.kept - row.returned).toFixed(4)}, ${(row.kept + row.returned).toFixed(4)},
			${row.returned.toFixed(4)}, ${row.mass === null ? 'NULL' : row.mass.toFixed(6)})`
	);
	await engine.run(`INSERT INTO cube VALUES ${literals.join(', ')}`);
}

const limits = fc.constantFrom(
	null,
	'2024-01-01',
	'2024-01-20',
	'2024-01-31',
	'2024-02-01',
	'2025-03-01'
);
const filters: fc.Arbitrary<TradeFilter> = fc
	.record({
		from: limits,
		to: limits,
		only: fc.record(
			Object.fromEntries(
				filterColumns.map((column) => [column, fc.subarray([...values[column]], { minLength: 1 })])
			) as Record<FilterColumn, fc.Arbitrary<(string | null)[]>>,
			{ requiredKeys: [] }
		)
	})
	.map(({ from, to, only }) => ({ from, to, only }));

/** What a breakdown by a column leaves to the other columns. */
function without({ from, to, only }: TradeFilter, dimension: Dimension): TradeFilter {
	if (dimension === 'month') return { from: null, to: null, only };
	return withKeys({ from, to, only }, dimension, []);
}

/** A count to its own digits: as a double, a sum of decimals may end in another sixteenth digit. */
const counted = (count: number | undefined) => Number(count!.toFixed(countDecimals));

/** The rows by part, category and model: an order of pairs of its own is no difference. */
function named(
	rows: TallyRows,
	pairs: readonly { category: string | null; operatingModel: string }[]
) {
	return rows.part
		.map((part, row) => ({
			key: rows.keys[part],
			...pairs[rows.pair[row]!],
			kept: counted(rows.kept[row]),
			returned: counted(rows.returned[row]),
			absolute: counted(rows.absolute[row])
		}))
		.filter(({ kept, returned, absolute }) => kept !== 0 || returned !== 0 || absolute !== 0);
}

describe('counts of the cube in memory', () => {
	const matches = async (
		rows: readonly Row[],
		steps: readonly TradeFilter[],
		measure: Scope['measure']
	) => {
		await fillCube(rows);
		const whole = await askTally(engine, { measure, from: null, to: null });
		const filter = new CubeFilter(await readCube(engine, held, { measure, pairs: whole.pairs }));
		for (const step of steps) {
			filter.set(step);
			const asked = async (of: TradeFilter) =>
				askTally(engine, { measure, from: of.from, to: of.to, where: conditionsOf(of) });
			const tally = filter.tally();
			const own = await asked(step);
			expect(named(tally.whole, tally.pairs)).toEqual(named(own.whole, own.pairs));
			for (const dimension of dimensions) {
				const theirs = await asked(without(step, dimension));
				expect(named(tally.by[dimension], tally.pairs)).toEqual(
					named(theirs.by[dimension], theirs.pairs)
				);
			}
			expect(named(tally.words, tally.pairs)).toEqual(named(own.words, own.pairs));
		}
	};

	test('are what the SQL gives under any filter, one after the other', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(rowOf(0), { maxLength: 40 }),
				fc.array(filters, { minLength: 1, maxLength: 3 }),
				(rows, steps) => matches(rows, steps, 'items')
			),
			{ numRuns: 15 }
		);
	});

	test('are so with decimals, and for a log that weighs', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(rowOf(2), { maxLength: 30 }),
				filters,
				fc.constantFrom('items', 'mass'),
				(rows, step, measure) => matches(rows, [step], measure as Scope['measure'])
			),
			{ numRuns: 10 }
		);
	});

	test('are all there again once nothing is filtered', async () => {
		const rows = fc.sample(rowOf(0), { numRuns: 50, seed: 7 });
		await fillCube(rows);
		const tally = await askTally(engine, { measure: 'items', from: null, to: null });
		const filter = new CubeFilter(await readCube(engine, held, tally));
		const before = filter.tally();
		filter.set({ from: '2024-02-01', to: null, only: { platform: ['xianyu'], category: [null] } });
		expect(filter.tally()).not.toEqual(before);
		filter.set({ from: '2024-02-10', to: null, only: { platform: ['xianyu'] } });
		const inView = rows.filter(
			({ day, platform }) => day !== null && day >= '2024-02-10' && platform === 'xianyu'
		);
		expect(inView.length).toBeGreaterThan(3);
		const byCategory = filter.cube.coded.category.keys.map(
			(key) => inView.filter(({ category }) => category === key).length
		);
		expect(filter.tradesBy('category')).toEqual(byCategory);
		expect(filter.trades()).toBe(inView.length);
		const whole = filter.tradesBy('category', true);
		expect(whole.reduce((sum, trades) => sum + trades, 0)).toBe(50);
		filter.set(everyTrade);
		expect(filter.tally()).toEqual(before);
		expect(filter.trades()).toBe(50);
	});
});

describe('the facts of what a filter lets through', () => {
	test('have its days, its words and what it is limited to', async () => {
		const row = (day: string | null, word: string, kept: number): Row => ({
			...{ day, source_category: word, kept, returned: 0, mass: null },
			...{ category: word === '手机' ? 'phone' : 'book', platform: 'xianyu', region: null },
			...{ channel: null, operating_model: 'c2c_shipped', currency: null, price_band: null }
		});
		await fillCube([
			row('2024-01-05', '手机', 3),
			row('2024-02-05', '手机', 4),
			row('2024-03-05', 'Phone', 5),
			row(null, '手机', 6)
		]);
		const tally = await askTally(engine, { measure: 'items', from: null, to: null });
		const filter = new CubeFilter(await readCube(engine, held, tally));
		const words = ['手机', 'Phone'].map((sourceCategory) => ({ sourceCategory, items: 9 }));
		const facts = { words, from: null, to: null, tally } as unknown as LogFacts;
		filter.set({ from: null, to: null, only: { category: ['phone'] } });
		expect(filteredFacts(facts, filter)).toMatchObject({
			// 3 + 4 + 6 items of phones, one row of them undated.
			words: [{ sourceCategory: '手机', items: 13 }],
			period: { from: '2024-01-05', to: '2024-02-05', undatedRows: 1 },
			filter: { from: null, to: null, only: { category: ['phone'] } }
		});
		filter.set({ from: '2024-02-01', to: '2024-02-28', only: { category: ['phone'] } });
		expect(filteredFacts(facts, filter)).toMatchObject({
			words: [{ sourceCategory: '手机', items: 4 }],
			period: { from: '2024-02-05', to: '2024-02-05', undatedRows: 0 },
			filter: { from: '2024-02-01', to: '2024-02-28', only: { category: ['phone'] } }
		});
		filter.set({ from: '2030-01-01', to: null, only: {} });
		expect(filteredFacts(facts, filter)).toMatchObject({ words: [], period: null });
	});
});
