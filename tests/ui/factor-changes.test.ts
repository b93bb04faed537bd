import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, withChanges } from '../../src/lib/ui/factor-changes';
import { factorOf } from '../support/factors';

const known = Array.from({ length: 6 }, (_, at) => factorOf(`category-${at}`));
const list = fc.array(fc.constantFrom(...known, null), { maxLength: 8 });

describe('what of the factors is sent to a worker', () => {
	test('puts the factors together again that it was told of, whatever it knew before', () => {
		fc.assert(
			fc.property(list, list, (before, factors) => {
				const kept = structuredClone(before);
				expect(withChanges(kept, changesBetween(before, factors))).toEqual(factors);
			})
		);
	});

	test('is one factor where one was replaced', () => {
		const edited = { ...known[2]! };
		const factors = known.map((factor, at) => (at === 2 ? edited : factor));
		expect(changesBetween(known, factors).changed).toEqual([[2, edited]]);
	});

	test('leaves out what sampling has no use for', () => {
		const withOrigins = { ...known[0]!, origins: { production: { sourceIds: ['x'] } } };
		const [[, sent]] = changesBetween([], [withOrigins]).changed as [[number, object]];
		expect(sent).not.toHaveProperty('origins');
	});
});
