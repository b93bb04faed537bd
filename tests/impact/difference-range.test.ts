import { describe, expect, test } from 'vitest';
import { differenceRange } from '../../src/lib/impact/difference-range';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { exactly } from '../../src/lib/model/estimate';
import { factorOf, tallyOf } from '../support/factors';

const store = () => new DrawStore(3, 2000);
const phone = factorOf('phone');
const log = (factor: typeof phone, items = 10) => ({
	tally: tallyOf([factor], [items]),
	factors: [factor]
});

describe('the range of a difference', () => {
	test('of a log and itself is exactly nothing', () => {
		expect(differenceRange(log(phone), log(phone), store())).toEqual({
			low: 0,
			median: 0,
			high: 0
		});
	});

	test('has no width where only a point tells the two apart', () => {
		// 10 items with handling of 0.2 kg in place of 0.5 kg: 10 x 0.3 = 3 kg in every draw.
		const [dear, cheap] = [0.5, 0.2].map((kg) => factorOf('phone', { leg: exactly(kg) }));
		const { low, high } = differenceRange(log(dear!), log(cheap!), store());
		expect(low).toBeCloseTo(3, 9);
		expect(high).toBeCloseTo(3, 9);
	});

	test('is narrower than the difference of the two ranges would be', () => {
		const other = factorOf('phone', { production: { low: 42, central: 56, high: 82 } });
		const { low, high } = differenceRange(log(phone), log(other), store());
		// Production is 2 kg more at every draw: 10 x 2 x D x S, with D x S between 0.135 and 0.72.
		expect(low).toBeGreaterThan(10 * 2 * 0.135);
		expect(high).toBeLessThan(10 * 2 * 0.72);
	});
});
