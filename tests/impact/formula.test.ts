import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { openNodeEngine } from '../../src/lib/engine/node';
import { evaluate, expressionSql } from '../../src/lib/impact/expression';
import { addedPerUnit, displacedPerUnit, terms } from '../../src/lib/impact/formula';
import { raw } from '../../src/lib/sql';

const variables = {
	production: 54.25,
	displacement: 0.5,
	service: 0.7,
	rebound: 0,
	legs: 2,
	leg: 0.47,
	refurbishment: 0.05,
	direct: 0,
	kept: 1,
	returned: 0
};

describe('the formula', () => {
	test('gives 15.34 kg for a phone that a platform resells (the worked example)', () => {
		// displaced 54.25 x 0.50 x 0.7 x (1 - 0) = 18.9875; added 2 x 0.47 + 0.05 x 54.25 = 3.6525.
		expect(evaluate(displacedPerUnit, variables)).toBeCloseTo(18.9875, 10);
		expect(evaluate(addedPerUnit, variables)).toBeCloseTo(3.6525, 10);
		// 18.9875 - 3.6525 = 15.335.
		expect(evaluate(terms.net, variables)).toBeCloseTo(15.335, 10);
	});

	test('takes back the displaced part of a returned item and adds one more leg', () => {
		// -18.9875 - 0.47 = -19.4575: the refurbishment and the first legs stay with the sale.
		const back = { ...variables, kept: 0, returned: 1 };
		expect(evaluate(terms.net, back)).toBeCloseTo(-19.4575, 10);
	});

	test('gives the direct figure for what is kept and takes it back for what returns', () => {
		const published = { ...variables, production: 0, legs: 0, leg: 0, direct: 25 };
		// 3 x 25 - 1 x 25 = 50.
		expect(evaluate(terms.net, { ...published, kept: 3, returned: 1 })).toBe(50);
	});

	test('is the same in SQL and in TypeScript', async () => {
		const engine = await openNodeEngine();
		const value = fc.double({ min: 0, max: 1000, noNaN: true, noDefaultInfinity: true });
		const names = Object.keys(variables);
		const samples = fc.sample(fc.array(value, { minLength: 10, maxLength: 10 }), {
			numRuns: 50,
			seed: 7
		});
		for (const values of samples) {
			const drawn = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
			const literals = Object.fromEntries(
				names.map((name) => [name, raw(`CAST('${drawn[name]}' AS DOUBLE)`)])
			);
			for (const term of Object.values(terms)) {
				const sql = `SELECT ${expressionSql(term, literals).text} AS value`;
				const inSql = (await engine.query(sql)).data[0]![0] as number;
				const inTypeScript = evaluate(term, drawn) as number;
				expect(Math.abs(inSql - inTypeScript)).toBeLessThanOrEqual(
					1e-9 * Math.max(1, Math.abs(inTypeScript))
				);
			}
		}
		await engine.close();
	});

	test('is linear in the counts, which sampling relies on', () => {
		fc.assert(
			fc.property(fc.nat(1e6), fc.nat(1e6), (kept, returned) => {
				for (const term of Object.values(terms)) {
					const at = (k: number, r: number) =>
						evaluate(term, { ...variables, kept: k, returned: r }) as number;
					const whole = at(kept, returned);
					const parts = kept * at(1, 0) + returned * at(0, 1);
					expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole)));
				}
			})
		);
	});

	test('refuses to evaluate without a value for each variable', () => {
		expect(() => evaluate(terms.net, { production: 1 })).toThrow('no value for variable');
	});
});
