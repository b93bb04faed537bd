import fc from 'fast-check';
import { exactly } from '../../src/lib/model/estimate';
import { fingerprint } from '../../src/lib/model/fingerprint';
import { defaultProjectMethod } from '../../src/lib/model/project';
import { everyTrade, filterColumns, type TradeFilter } from '../../src/lib/model/trade-filter';
import type { View, ViewData } from '../../src/lib/model/view';

const sha256 = 'ab'.repeat(32);

/** A log of March. */
export const march: ViewData = {
	name: 'march.csv',
	files: 1,
	trades: 12_345,
	amount: 20_000,
	measure: 'items',
	from: '2024-03-01',
	to: '2024-03-31',
	log: fingerprint(['march']),
	mapping: fingerprint([]),
	factors: fingerprint([])
};

/** All of March by the default method. */
export const plainView: View = {
	filter: everyTrade,
	method: defaultProjectMethod,
	overrides: [],
	pack: { id: '2026.1', sha256 },
	trend: null,
	data: march
};

const word = fc
	.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
	.filter((text) => text.trim() === text);
const keys = fc.uniqueArray(fc.option(word), { minLength: 1, maxLength: 6 });
const day = fc
	.integer({ min: 0, max: 40_000 })
	.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const period = fc
	.tuple(fc.option(day), fc.option(day))
	.map(([from, to]) =>
		from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
	);
const filter: fc.Arbitrary<TradeFilter> = fc
	.tuple(period, fc.dictionary(fc.constantFrom(...filterColumns), keys))
	.map(([limits, only]) => ({ ...limits, only: { ...only } }));
/** Finite numbers as JSON has them: no negative zero. */
const value = fc.double({ min: 0, max: 1, noNaN: true }).map((central) => exactly(central + 0));
const print = word.map((text) => fingerprint([text]));

/** Every view that a person can make. */
export const views: fc.Arbitrary<View> = fc.record({
	filter,
	method: fc.record({
		preset: fc.option(word),
		displacement: fc.option(value),
		region: fc.option(word),
		trees: fc.option(word),
		households: fc.option(word),
		vehicles: fc.option(fc.constantFrom('include' as const, 'set_aside' as const)),
		massEstimate: fc.boolean(),
		draws: fc.option(fc.nat()),
		seed: fc.option(fc.nat()),
		operatingModel: fc.option(word),
		scenario: fc.constantFrom(null, { name: 'more', handlingTimes: 2 })
	}),
	overrides: fc.option(
		fc.array(
			fc.record({
				category: word,
				parameter: fc.constantFrom('production' as const, 'rebound' as const),
				value,
				source: fc.string({ unit: 'grapheme', maxLength: 20 })
			}),
			{ maxLength: 4 }
		)
	),
	pack: fc.record({ id: word, sha256: fc.constant(sha256) }),
	trend: fc.option(
		fc.record({
			mode: fc.constantFrom('stack', 'lines'),
			by: fc.constantFrom('category', 'group'),
			grain: fc.constantFrom('month', 'year'),
			firstMonth: fc.integer({ min: 1, max: 12 })
		})
	),
	data: fc
		.record({
			name: fc.string({ unit: 'grapheme', maxLength: 20 }),
			files: fc.nat(),
			trades: fc.nat(),
			amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0),
			measure: fc.constantFrom('items' as const, 'mass' as const),
			log: print,
			mapping: print,
			factors: print
		})
		.chain((counts) => period.map((days) => ({ ...counts, ...days })))
});
