import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countNames,
	numberDimensions,
	numberId,
	numberRef,
	type NumberRef
} from '../../src/lib/model/number-id';

describe('numberId(ref)', () => {
	test.each<readonly [NumberRef, string]>([
		[{ kind: 'total', term: 'net' }, 'total.net'],
		[{ kind: 'cautious' }, 'cautious'],
		[{ kind: 'part', dimension: 'category', key: 'sofa' }, 'category=sofa'],
		[{ kind: 'part', dimension: 'month', key: null }, 'month'],
		[{ kind: 'part', dimension: 'platform', key: '' }, 'platform='],
		[
			{ kind: 'cell', month: '2024-03', categories: ['a', 'b'] },
			'month=2024-03&category=a&category=b'
		],
		[{ kind: 'word', word: 'A & B = 50 %' }, 'word=A%20%26%20B%20%3D%2050%20%25']
	])('%o is %s', (ref, id) => {
		expect(numberId(ref)).toBe(id);
	});

	test('can stand in an address and is read back as the same number', () => {
		const key = fc.option(fc.string({ unit: 'grapheme' }));
		const ref: fc.Arbitrary<NumberRef> = fc.oneof(
			fc.record({ kind: fc.constant('total'), term: fc.constantFrom('net', 'direct') }),
			fc.record({ kind: fc.constant('count'), count: fc.constantFrom(...countNames) }),
			fc.record({
				kind: fc.constant('part'),
				dimension: fc.constantFrom(...numberDimensions),
				key
			}),
			fc.record({ kind: fc.constant('vehicles'), category: key }),
			fc.record({ kind: fc.constant('word'), word: key }),
			fc.record({
				kind: fc.constant('cell'),
				month: key,
				categories: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 })
			})
		) as fc.Arbitrary<NumberRef>;
		fc.assert(
			fc.property(ref, (one) => {
				expect(numberRef(numberId(one))).toEqual(one);
				expect(numberId(one)).toMatch(/^[\x21-\x7e]*$/);
			}),
			{ numRuns: 300, seed: 1 }
		);
	});
});

describe('numberRef(id)', () => {
	test.each(['', 'nothing', 'total.gross', 'total', 'equivalence', 'month&', 'word=%', 'a=b&c=d'])(
		'%s is no number',
		(id) => {
			expect(numberRef(id)).toBeNull();
		}
	);
});
