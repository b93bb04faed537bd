import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainty } from '../../src/lib/impact/certainty';
import { contribution } from '../../src/lib/impact/contribution';
import { convergence } from '../../src/lib/impact/convergence';
import { distribution } from '../../src/lib/impact/distribution';
import { DrawStore } from '../../src/lib/impact/draw-store';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { quantiles } from '../../src/lib/impact/quantiles';
import { rawDraws } from '../../src/lib/impact/raw-draws';
import { sensitivity } from '../../src/lib/impact/sensitivity';
import { exactly, type Estimate } from '../../src/lib/model/estimate';
import { certain, factorOf, tallyOf } from '../support/factors';

const store = () => new DrawStore(7, 10_000);
const phone = factorOf('phone');

/** Mean and mean square of the two-piece uniform distribution, from those of its two halves. */
function moments({ low, central, high }: Estimate) {
	const square = (from: number, to: number) => (from * from + from * to + to * to) / 3;
	const mean = ((low + central) / 2 + (central + high) / 2) / 2;
	return { mean, square: (square(low, central) + square(central, high)) / 2 };
}

const varianceOf = (estimate: Estimate) => moments(estimate).square - moments(estimate).mean ** 2;

describe('sensitivity', () => {
	test('moves one input at a time from bound to bound, the others central', () => {
		const [first] = sensitivity(tallyOf([phone], [10]), [phone]);
		// P 40, 54, 80 moves 10 x (P x 0.5 x 0.7 - 0.47) from 135.3 to 275.3; D 0.27 to 0.72 from
		// 10 x (54 x 0.27 x 0.7 - 0.47) = 97.36 to 10 x (54 x 0.72 x 0.7 - 0.47) = 267.46: the wider one.
		expect(first).toMatchObject({ input: 'displacement', bounds: { low: 0.27, high: 0.72 } });
		expect(first!.atLow).toBeCloseTo(97.36, 9);
		expect(first!.atHigh).toBeCloseTo(267.46, 9);
	});

	test('leaves out what is known exactly, and names groups apart', () => {
		const factors = [phone, factorOf('book')];
		const inputs = sensitivity(tallyOf(factors, [1, 1]), factors).map(({ input }) => input);
		expect([...inputs].sort()).toEqual([
			'displacement',
			'handling',
			'production/book',
			'production/phone',
			'service'
		]);
		expect(sensitivity(tallyOf([certain(phone)], [1]), [certain(phone)])).toEqual([]);
	});

	test('gives no bounds where categories differ', () => {
		const factors = [phone, factorOf('car', { service: { low: 0.2, central: 0.4, high: 0.6 } })];
		const swings = sensitivity(tallyOf(factors, [1, 1]), factors);
		expect(swings.find(({ input }) => input === 'service')!.bounds).toBeNull();
	});
});

describe('contribution to variance', () => {
	test('is that of a product of independent inputs', () => {
		// Net = P x D x S - leg. Var(P x D x S) = E[P2] E[D2] E[S2] - (E[P] E[D] E[S])^2, and the part
		// of D alone is Var(D) x E[P]^2 x E[S]^2; the leg adds its own variance.
		const { production, displacement, service, leg } = phone.parameters;
		const [p, d, s] = [production, displacement, service].map(moments);
		const product = p!.square * d!.square * s!.square - (p!.mean * d!.mean * s!.mean) ** 2;
		const total = product + varianceOf(leg);
		const expected = {
			displacement: (varianceOf(displacement) * (p!.mean * s!.mean) ** 2) / total,
			service: (varianceOf(service) * (p!.mean * d!.mean) ** 2) / total,
			'production/phone': (varianceOf(production) * (d!.mean * s!.mean) ** 2) / total,
			handling: varianceOf(leg) / total
		};
		const found = contribution(tallyOf([phone], [3]), [phone], store())!;
		for (const { input, share } of found.inputs) {
			// 10,000 stratified draws give a variance to about one percent.
			expect(share).toBeCloseTo(expected[input as keyof typeof expected], 1);
			expect(Math.abs(share - expected[input as keyof typeof expected])).toBeLessThan(0.015);
		}
		const explained = Object.values(expected).reduce((sum, share) => sum + share, 0);
		expect(Math.abs(found.interaction - (1 - explained))).toBeLessThan(0.03);
	});

	test('gives all to an input that alone is uncertain', () => {
		const factor = { ...certain(phone) };
		const only: EffectiveFactor = {
			...factor,
			parameters: { ...factor.parameters, service: phone.parameters.service }
		};
		const found = contribution(tallyOf([only], [5]), [only], store())!;
		expect(found.inputs).toEqual([{ input: 'service', share: 1, variance: found.variance }]);
		expect(found.interaction).toBe(0);
	});

	test('is not there where nothing varies', () => {
		expect(contribution(tallyOf([certain(phone)], [5]), [certain(phone)], store())).toBeNull();
	});
});

describe('convergence', () => {
	test('ends with all draws and doubles up to them', () => {
		const steps = convergence(Float64Array.from({ length: 800 }, (_, draw) => draw));
		expect(steps.map(({ draws }) => draws)).toEqual([100, 200, 400, 800]);
		// Of 0 to 799 the 5th percentile lies at 0.05 x 799 = 39.95.
		expect(steps.at(-1)!.low).toBeCloseTo(39.95, 9);
	});
});

describe('the distribution', () => {
	test('counts every draw once, in intervals that join', () => {
		const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 500 }), (values) => {
				const bins = distribution(Float64Array.from(values));
				expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
				for (const [at, { from, to }] of bins.entries()) {
					expect(from).toBeLessThanOrEqual(to);
					if (at > 0) expect(from).toBe(bins[at - 1]!.to);
				}
			})
		);
	});

	test('of equal draws is one interval without width', () => {
		expect(distribution(new Float64Array(9).fill(4))).toEqual([{ from: 4, to: 4, count: 9 }]);
	});
});

describe('raw draws', () => {
	test('repeat the range of the total, and each follows from its uniforms', () => {
		const factor = factorOf('phone');
		const { columns, data } = rawDraws(tallyOf([factor], [10]), [factor], store());
		const column = (name: string) => data[columns.indexOf(name)]!;
		const net = Float64Array.from(column('net_kg_co2e'));
		const piece = ({ low, central, high }: Estimate, u: number) =>
			u < 0.5 ? low + (central - low) * 2 * u : central + (high - central) * (2 * u - 1);
		const { production, displacement, service, leg } = factor.parameters;
		for (const draw of [0, 17, 9_999]) {
			const u = (input: string) => column(`u_${input}`)[draw]!;
			const displaced =
				piece(production, u('production/phone')) *
				piece(displacement, u('displacement')) *
				piece(service, u('service'));
			expect(net[draw]).toBeCloseTo(10 * (displaced - piece(leg, u('handling'))), 8);
			expect(column('draw')[draw]).toBe(draw + 1);
		}
		const { low, high } = certainty(tallyOf([factor], [10]), [factor], store())!;
		expect(quantiles(net)).toMatchObject({ low, high });
	});
});

describe('quantiles', () => {
	test('are those of the sorted draws', () => {
		const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
				const sorted = Float64Array.from(values).sort();
				const at = (share: number) => {
					const position = (sorted.length - 1) * share;
					const [from, to] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
					return from + (to - from) * (position - Math.floor(position));
				};
				const found = quantiles(Float64Array.from(values));
				expect(found.low).toBeCloseTo(at(0.05), 6);
				expect(found.median).toBeCloseTo(at(0.5), 6);
				expect(found.high).toBeCloseTo(at(0.95), 6);
			})
		);
	});
});

describe('a draw store', () => {
	test('gives the same draws whatever was asked before', () => {
		const [used, fresh] = [store(), store()];
		for (let edit = 0; edit < 30; edit++) {
			used.unit('net', factorOf('phone', { production: exactly(40 + edit) }), 'kept');
			used.tidy();
		}
		expect(used.unit('net', phone, 'kept')).toEqual(fresh.unit('net', phone, 'kept'));
		expect(used.unit('net', phone, 'returned')).toEqual(fresh.unit('net', phone, 'returned'));
	});
});
