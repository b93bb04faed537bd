import { describe, expect, test } from 'vitest';
import type { CentralPart } from '../../src/lib/impact/central-parts';
import { standInTotals } from '../../src/lib/impact/stand-in-ranges';

const part = (net: number | null) =>
	({ displaced: net, added: 0, direct: null, net }) as CentralPart;
const range = { low: 50, median: 100, high: 300 };
const before = { displaced: range, added: range, direct: range, net: range };

describe('a range that stands in for one that is not drawn yet', () => {
	test('is as wide in proportion as before', () => {
		// 40 / 100 of 50, 100 and 300.
		expect(standInTotals(part(40), before).net).toEqual({ low: 20, median: 40, high: 120 });
	});

	test('keeps its ends in order below zero', () => {
		expect(standInTotals(part(-40), before).net).toEqual({ low: -120, median: -40, high: -20 });
	});

	test('has no width where there was no middle before', () => {
		const none = { ...before, net: { low: -1, median: 0, high: 1 } };
		expect(standInTotals(part(40), none).net).toEqual({ low: 40, median: 40, high: 40 });
	});
});
