import fc from 'fast-check';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import type { Tally } from '../../src/lib/impact/tally';
import { exactly, type Estimate } from '../../src/lib/model/estimate';

/** A factor with round parameters. */
export function factor(
	category: string,
	changes: Partial<EffectiveFactor['parameters']> = {}
): EffectiveFactor {
	return {
		category,
		operatingModel: 'platform_resale',
		productionDraw: category,
		basis: 'production',
		grade: 'B',
		setAside: false,
		legs: 2,
		parameters: {
			production: { low: 40, central: 50, high: 80 },
			displacement: { low: 0.25, central: 0.5, high: 0.75 },
			service: { low: 0.5, central: 0.8, high: 1 },
			rebound: exactly(0),
			leg: { low: 0.25, central: 0.5, high: 0.75 },
			refurbishment: exactly(0),
			direct: exactly(0),
			...changes
		}
	};
}

/** A log of these categories with these counts, of which nothing but the whole is asked. */
export function tallyOf(kept: Readonly<Record<string, number>>, returned = 0): Tally {
	const categories = Object.keys(kept);
	const rows = {
		keys: [null],
		part: categories.map(() => 0),
		pair: categories.map((_, index) => index),
		kept: Object.values(kept),
		returned: categories.map(() => returned),
		absolute: Object.values(kept).map((count) => count + returned)
	};
	const by = Object.fromEntries(
		['category', 'month', 'platform', 'region', 'operating_model', 'channel'].map((name) => [
			name,
			rows
		])
	) as unknown as Tally['by'];
	return {
		measure: 'items',
		pairs: categories.map((category) => ({ category, operatingModel: 'platform_resale' })),
		whole: rows,
		by,
		words: rows
	};
}

/** Ranges between two bounds. */
export function estimates(min: number, max: number): fc.Arbitrary<Estimate> {
	return fc
		.tuple(...[0, 1, 2].map(() => fc.double({ min, max, noNaN: true })))
		.map((values) => values.toSorted((a, b) => a - b))
		.map(([low, central, high]) => ({ low: low!, central: central!, high: high! }));
}

/** Factors of a category. */
export function factors(category: string): fc.Arbitrary<EffectiveFactor> {
	return fc
		.record({
			production: estimates(0, 500),
			displacement: estimates(0, 1),
			service: estimates(0, 1),
			leg: estimates(0, 10),
			refurbishment: estimates(0, 0.1)
		})
		.map((parameters) => factor(category, parameters));
}

/** What a log is multiplied by. */
export const volumes = fc.double({ min: 0.1, max: 20, noNaN: true });

/** Counts of a category, up to ten million. */
export const counts = fc.integer({ min: 0, max: 10_000_000 });
