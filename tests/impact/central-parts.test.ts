import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askTally } from '../../src/lib/assess/ask-tally';
import { openNodeEngine } from '../../src/lib/engine/node';
import { centralParts } from '../../src/lib/impact/central-parts';
import { dimensions } from '../../src/lib/impact/dimension';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { totalTerms } from '../../src/lib/impact/sampled-ranges';
import { impactSql } from '../../src/lib/impact/impact-sql';
import { rowsOf, type Engine } from '../../src/lib/model/engine';
import { exactly } from '../../src/lib/model/estimate';
import { factorOf } from '../support/factors';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

/** What a random cube holds: items as kept and returned, in hundredths. */
const trade = fc.record({
	day: fc.constantFrom(null, '2024-01-03', '2024-02-10', '2025-02-11'),
	category: fc.constantFrom(null, 'phone', 'book', 'car', 'lamp'),
	model: fc.constantFrom('c2c_shipped', 'platform_resale'),
	platform: fc.constantFrom(null, 'xianyu', "o'neil"),
	kept: fc.integer({ min: 0, max: 1e7 }),
	returned: fc.integer({ min: 0, max: 1e5 })
});

/** Phones under both models, books that cost more than they avoid, a direct figure, a car set aside; lamps have none. */
const known: readonly EffectiveFactor[] = [
	factorOf('phone'),
	factorOf(
		'phone',
		{ refurbishment: exactly(0.05) },
		{ operatingModel: 'platform_resale', legs: 2 }
	),
	factorOf('book', { production: exactly(0.5) }),
	factorOf(
		'book',
		{ direct: exactly(0.7), production: exactly(0), leg: exactly(0) },
		{
			operatingModel: 'platform_resale',
			legs: 0,
			basis: 'direct'
		}
	),
	factorOf('car', { production: exactly(9400) }, { setAside: true })
];

async function fillCube(
	trades: readonly (typeof trade extends fc.Arbitrary<infer T> ? T : never)[]
) {
	const text = (value: string | null) =>
		value === null ? 'NULL' : `'${value.replace("'", "''")}'`;
	await engine.run(`CREATE OR REPLACE TABLE cube (day DATE, category VARCHAR, operating_model VARCHAR,
		platform VARCHAR, region VARCHAR, channel VARCHAR, source_category VARCHAR, items DECIMAL(38, 4),
		items_absolute DECIMAL(38, 4), items_returned DECIMAL(38, 4))`);
	if (trades.length === 0) return;
	const rows = trades.map(({ day, category, model, platform, kept, returned }) => {
		const [sold, back] = [kept / 100, returned / 100];
		return `(${text(day)}, ${text(category)}, ${text(model)}, ${text(platform)}, NULL, NULL, ${text(category)},
			${(sold - back).toFixed(2)}, ${(sold + back).toFixed(2)}, ${back.toFixed(2)})`;
	});
	await engine.run(`INSERT INTO cube VALUES ${rows.join(', ')}`);
}

const scope = { measure: 'items', from: null, to: null } as const;
const relative = 1e-12;

describe('central values of parts', () => {
	test('are what the impact SQL gives, for the whole and for every breakdown', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(trade, { maxLength: 40 }), async (trades) => {
				await fillCube(trades);
				const tally = await askTally(engine, scope);
				const factors = tally.pairs.map(
					({ category, operatingModel }) =>
						known.find(
							(one) => one.category === category && one.operatingModel === operatingModel
						) ?? null
				);
				for (const dimension of [null, ...dimensions]) {
					const rows = dimension === null ? tally.whole : tally.by[dimension];
					const question = { ...scope, by: dimension === null ? [] : [dimension] };
					const asked = rowsOf(await engine.query(impactSql(question, known).text));
					const parts = centralParts(tally, rows, factors, totalTerms);
					expect(parts).toHaveLength(asked.length);
					for (const part of parts) {
						const row = asked.find((one) => (one['part_1'] ?? null) === part.key)!;
						const pairs = [
							[part.number, row['number_total'] ?? 0],
							[part.assessed, row['number_assessed'] ?? 0],
							[part.unmapped, row['number_unmapped'] ?? 0],
							[part.withoutFactor, row['number_without_factor'] ?? 0],
							[part.setAside, row['number_set_aside'] ?? 0],
							[part.returned, row['number_returned'] ?? 0],
							[part.absolute, row['absolute_total'] ?? 0],
							[part.absoluteAssessed, row['absolute_assessed'] ?? 0],
							...totalTerms.map((term) => [part[term], row[`${term}_kg_co2e`]])
						] as [number | null, number | null][];
						for (const [own, theirs] of pairs) {
							if (own === null || theirs === null) expect(own).toBe(theirs);
							else
								expect(Math.abs(own - theirs)).toBeLessThanOrEqual(
									relative * Math.max(1, Math.abs(theirs))
								);
						}
					}
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('are null where nothing is assessed, which is not zero', async () => {
		await fillCube([
			{ day: null, category: 'lamp', model: 'c2c_shipped', platform: null, kept: 500, returned: 0 }
		]);
		const tally = await askTally(engine, scope);
		const [whole] = centralParts(tally, tally.whole, [null], totalTerms);
		expect(whole).toMatchObject({ number: 5, withoutFactor: 5, assessed: 0, net: null });
	});
});
