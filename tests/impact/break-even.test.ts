import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenDisplacement, withDisplacement } from '../../src/lib/impact/break-even';
import { centralParts } from '../../src/lib/impact/central-parts';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { exactly } from '../../src/lib/model/estimate';
import { counts, factor, factors, tallyOf } from './compared-factors';

describe('the break-even displacement rate', () => {
	test('is where displaced and added emissions are equal', () => {
		// 50 x D x 0.8 = 2 x 0.5, so D = 1 / 40 = 0.025.
		expect(breakEvenDisplacement(tallyOf({ phone: 3 }), [factor('phone')])).toBeCloseTo(0.025, 12);
	});

	test('counts returns: they take back what is displaced and travel once more', () => {
		// Kept 3, returned 1: (3 - 1) x 40 x D = 3 x 1 + 1 x 0.5, so D = 3.5 / 80.
		const rate = breakEvenDisplacement(tallyOf({ phone: 3 }, 1), [factor('phone')]);
		expect(rate).toBeCloseTo(3.5 / 80, 12);
	});

	test('is null where full displacement is not enough', () => {
		// At D = 1: 50 x 0.8 = 40 kg displaced against 2 x 30 = 60 kg added.
		const costly = factor('phone', { leg: exactly(30) });
		expect(breakEvenDisplacement(tallyOf({ phone: 3 }), [costly])).toBeNull();
	});

	test('is null where nothing is displaced', () => {
		const antique = factor('antique', { displacement: exactly(0) });
		expect(breakEvenDisplacement(tallyOf({ antique: 3 }), [antique])).toBeNull();
		expect(breakEvenDisplacement(tallyOf({ antique: 3 }), [null])).toBeNull();
	});

	test('carries what displaces nothing along with the rest', () => {
		// Antiques cost 1 kg each and displace nothing: 40 x D = 1 + 1, so D = 0.05.
		const antique = factor('antique', { displacement: exactly(0) });
		const rate = breakEvenDisplacement(tallyOf({ phone: 1, antique: 1 }), [
			factor('phone'),
			antique
		]);
		expect(rate).toBeCloseTo(0.05, 12);
	});

	test('is 0 where nothing is added', () => {
		const free = factor('phone', { leg: exactly(0) });
		expect(breakEvenDisplacement(tallyOf({ phone: 3 }), [free])).toBe(0);
	});

	test('put back into the formula gives a net of zero', () => {
		fc.assert(
			fc.property(factors('phone'), factors('book'), counts, counts, (phone, book, some, more) => {
				const tally = tallyOf({ phone: some, book: more });
				const used: EffectiveFactor[] = [phone, book];
				const rate = breakEvenDisplacement(tally, used);
				if (rate === null) return;
				const even = used.map((own) => withDisplacement(own, rate));
				const [whole] = centralParts(tally, tally.whole, even, ['net', 'added']);
				expect(Math.abs(whole!.net!)).toBeLessThanOrEqual(1e-9 * Math.abs(whole!.added!) + 1e-9);
			}),
			{ numRuns: 200, seed: 6 }
		);
	});
});
