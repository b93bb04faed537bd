import { expect, test } from 'vitest';
import {
	factorsOf,
	methodFor,
	traceBasis,
	traceJson,
	traceOf,
	type MethodOptions
} from '../../../src/lib/assess';
import { DrawStore, sampledRanges, solveSamplerJob } from '../../../src/lib/impact';
import type { FactorOverride } from '../../../src/lib/model/factor-override';
import { factorRow } from '../../../src/lib/ui/factors/factor-row';
import { byLibrary } from '../../../src/lib/ui/method-numbers';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { valueAgain, type Json } from '../../trace-oracle';

const draws = 400;
const own: readonly FactorOverride[] = [
	{
		category: 'sofa',
		parameter: 'displacement',
		value: { low: 0.1, central: 0.2, high: 0.3 },
		source: ''
	},
	{ category: 'book', parameter: 'direct', value: { low: 1, central: 2, high: 3 }, source: 'ours' },
	{
		category: 't_shirt',
		parameter: 'handling',
		value: { low: 0, central: 0.5, high: 1 },
		source: ''
	}
];

test('what one item avoids in a row of the library is what its derivation computes, range and all', async () => {
	// The log weighs and holds none of most goods: what one item avoids does not hang on it.
	const { engine, facts } = await openText('category,weight_kg\nt_shirt,120.5\n');
	await engine.close();
	const { seed } = library.pack;
	const options: MethodOptions = {
		...{ locale: 'en', preset: 'default', vehicles: 'include' },
		...{ draws, seed, overrides: own }
	};
	const store = new DrawStore(seed, draws);
	const known = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, known, store);
	const basis = traceBasis(library, facts, options, ranges, { by: { kind: 'library' } });
	const rows = library.categories.flatMap((category) => {
		const { row, factor } = factorRow(
			library,
			category,
			own.filter((one) => one.category === category.id)
		);
		return factor === null ? [] : [{ row, factor }];
	});
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, facts.tally, store)),
		rows.map(({ row: { id, operatingModel } }) => ({ kind: 'item', category: id, operatingModel }))
	);
	const trace: Json = JSON.parse(traceJson(made));
	const factors = rows.map(({ factor }) => factor);
	const shown = solveSamplerJob('units', { factors }, facts.tally, store);
	expect(trace.numbers.map(({ id }: Json) => id)).toEqual(
		rows.map(({ row }) => byLibrary(row.id, row.operatingModel))
	);
	rows.forEach(({ row }, at) => {
		const { id, value } = trace.numbers[at];
		expect(value.central, id).toBe(row.net!.central);
		expect(value.low, id).toBeCloseTo(shown[at]!.low, 9);
		expect(value.high, id).toBeCloseTo(shown[at]!.high, 9);
		const again = valueAgain(trace, trace.numbers[at]);
		for (const bound of ['low', 'central', 'high', 'median']) {
			expect(again[bound], `${id} ${bound}`).toBeCloseTo(value[bound], 9);
		}
	});
	const factor = (category: string) => trace.factors.find((one: Json) => one.category === category);
	expect(factor('sofa').parameters.displacement).toMatchObject({ origin: 'override', words: '' });
	expect(factor('book').parameters.direct).toMatchObject({ origin: 'override', words: 'ours' });
});
