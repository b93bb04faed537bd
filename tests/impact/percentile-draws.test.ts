import { describe, expect, test } from 'vitest';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { inverse } from '../../src/lib/impact/inverse';
import { percentileDraws } from '../../src/lib/impact/percentile-draws';
import { sampleRanges } from '../../src/lib/impact/sample-ranges';
import { exactly } from '../../src/lib/model/estimate';

const factor: EffectiveFactor = {
	category: 'phone',
	operatingModel: 'c2c_shipped',
	productionDraw: 'electronics',
	basis: 'production',
	grade: 'B',
	setAside: false,
	legs: 1,
	parameters: {
		production: { low: 40, central: 54, high: 80 },
		displacement: { low: 0.27, central: 0.5, high: 0.72 },
		service: exactly(0.7),
		rebound: exactly(0),
		leg: exactly(0.47),
		refurbishment: exactly(0),
		direct: exactly(0)
	}
};

const part = { term: 'net', holdings: [{ factor: 0, kept: 10, returned: 0 }] } as const;

describe('percentileDraws(part, factors, store)', () => {
	test.each([101, 1000])('brackets the range that sampling gives, for %i draws', (draws) => {
		const store = new DrawStore(7, draws);
		const [range] = sampleRanges({ seed: 7, draws, factors: [factor], parts: [part] });
		const brackets = percentileDraws(part, [factor], store);
		for (const name of ['low', 'median', 'high'] as const) {
			const { below, above, weight } = brackets[name];
			expect(below.total + (above.total - below.total) * weight).toBe(range![name]);
			expect(below.total).toBeLessThanOrEqual(above.total);
		}
		// (101 - 1) x 0.05 = 5: the sixth of the draws in rising order, exactly.
		if (draws === 101) expect(brackets.low).toMatchObject({ rank: 6, weight: 0 });
	});

	test('gives for each draw the uniforms of what is uncertain, and no others', () => {
		const { low } = percentileDraws(part, [factor], new DrawStore(7, 500));
		expect(Object.keys(low.below.uniforms)).toEqual(['production/electronics', 'displacement']);
		const { production, displacement } = factor.parameters;
		const p = inverse(production, low.below.uniforms['production/electronics']!);
		const d = inverse(displacement, low.below.uniforms['displacement']!);
		// 10 x (P x D x 0.7 - 0.47).
		expect(low.below.total).toBeCloseTo(10 * (p * d * 0.7 - 0.47), 9);
	});
});
