import { describe, expect, test } from 'vitest';
import { checkOverride } from '../../src/lib/model/check-override';
import type { EvidencePoint } from '../../src/lib/model/evidence-point';
import type { FactorOverride, OverrideParameter } from '../../src/lib/model/factor-override';

/** Points of 1, 4 and 9 kg: the two that count for the centre have a median of 2.5. */
const evidence: readonly EvidencePoint[] = [1, 4, 9].map((kgCo2ePerItem) => ({
	category: 'book',
	sourceId: 'X',
	family: 'x',
	kgCo2ePerItem,
	scope: 'gate',
	geography: 'FR',
	year: '2026',
	licence: 'MIT',
	use: kgCo2ePerItem === 9 ? 'excluded' : 'median',
	note: ''
}));

const codes = (
	parameter: OverrideParameter,
	[low, central, high]: readonly [number, number, number],
	changes: Partial<FactorOverride> = {}
) =>
	checkOverride(
		{ category: 'book', parameter, value: { low, central, high }, source: 'ours', ...changes },
		{ evidence }
	).map(({ code }) => code);

describe('checkOverride(override, context)', () => {
	test.each<[OverrideParameter, readonly [number, number, number], readonly string[]]>([
		['production', [1, 2, 3], []],
		['production', [3, 2, 1], ['out_of_order']],
		['production', [1, NaN, 3], ['out_of_order']],
		['production', [-1, 2, 3], ['amount_negative']],
		['production', [1, 2, 1e10], ['amount_too_large']],
		['handling', [-1, 0, 1], ['amount_negative']],
		['direct', [-5, -1, 2], []],
		['displacement', [0, 0.5, 1], []],
		['displacement', [0.3, 0.5, 72], ['share_out_of_range']],
		['rebound', [-0.1, 0, 0], ['share_out_of_range']],
		// 24.9 / 2.5 = 9.96 and 25 / 2.5 = 10; 0.25 / 2.5 = 0.1; 2,500 / 2.5 = 1,000.
		['production', [0, 24.9, 30], []],
		['production', [0, 25, 30], ['tenfold']],
		['production', [0, 0.25, 30], ['tenfold']],
		['production', [0, 2500, 3000], ['thousandfold']],
		['production', [0, 0.0025, 1], ['thousandfold']],
		// A net figure may be far below what making the item takes, and not far above.
		['direct', [0, 0.1, 1], []],
		['direct', [0, 2500, 3000], ['thousandfold']],
		// Shares are not held against kilograms.
		['service', [0.001, 0.002, 0.003], []]
	])('%s %j gives %j', (parameter, value, expected) => {
		expect(codes(parameter, value)).toEqual(expected);
	});

	test('says that a value without a source is an own assumption', () => {
		expect(codes('production', [1, 2, 3], { source: ' ' })).toEqual(['source_missing']);
	});

	test('says nothing of distance where there is no evidence', () => {
		expect(codes('production', [1, 2500, 3000], { category: 'kayak' })).toEqual([]);
	});
});
