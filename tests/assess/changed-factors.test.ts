import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorsOf, methodFor, type LogFacts } from '../../src/lib/assess';
import { changedFactors } from '../../src/lib/assess/changed-factors';
import { overrideParameters, type FactorOverride } from '../../src/lib/model/factor-override';
import { exactly } from '../../src/lib/model/estimate';
import { library } from '../support/library';

/** Six goods under two operating models, and what is unmapped. */
const pairs = [null, 'smartphone', 'book', 'sofa', 'antique', 'car_ice', 'stroller'].flatMap(
	(category) =>
		['c2c_shipped', 'platform_resale'].map((operatingModel) => ({ category, operatingModel }))
);
const facts = {
	plan: { massLog: false },
	onlyVehicles: false,
	addedCategories: [],
	tally: { pairs }
} as unknown as LogFacts;

const override: fc.Arbitrary<FactorOverride> = fc.record({
	category: fc.constantFrom('smartphone', 'book', 'sofa', 'stroller'),
	parameter: fc.constantFrom(...overrideParameters),
	value: fc.integer({ min: 0, max: 100 }).map((percent) => exactly(percent / 100)),
	source: fc.constant('')
});

const methods = fc.record({
	preset: fc.constantFrom('default', 'half-life'),
	overrides: fc.array(override, { maxLength: 6 })
});

test('the factors after an edit are those of resolving everything again', () => {
	fc.assert(
		fc.property(fc.array(methods, { minLength: 2, maxLength: 4 }), (edits) => {
			let known: Parameters<typeof changedFactors>[3] = null;
			for (const edit of edits) {
				const method = methodFor(library, facts, { ...edit, locale: 'en' });
				const factors = changedFactors(library, facts, method, known);
				expect(factors).toEqual(factorsOf(library, facts, method));
				known = { method, factors };
			}
		})
	);
});

test('what an edit does not touch is the same object as before', () => {
	const [before, after] = [
		[],
		[{ category: 'book', parameter: 'production', value: exactly(2), source: '' }]
	].map((overrides) =>
		methodFor(library, facts, { overrides: overrides as FactorOverride[], locale: 'en' })
	);
	const factors = factorsOf(library, facts, before!);
	const changed = changedFactors(library, facts, after!, { method: before!, factors });
	const place = (category: string) => pairs.findIndex((pair) => pair.category === category);
	expect(changed[place('sofa')]).toBe(factors[place('sofa')]);
	expect(changed[place('book')]!.parameters.production).toEqual(exactly(2));
});
