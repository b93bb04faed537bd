import { describe, expect, test } from 'vitest';
import { knownTrend } from '../../../src/lib/ui/views/known-trend';

const trend = { mode: 'lines', by: 'platform', grain: 'quarter', firstMonth: 4 };

describe('how a view wants the trend drawn', () => {
	test('is followed where all of it is known', () => {
		expect(knownTrend(trend)).toEqual(trend);
	});

	test.each([
		['nothing', null],
		['another mode', { ...trend, mode: 'pie' }],
		['another column', { ...trend, by: 'buyer' }],
		['another grain', { ...trend, grain: 'decade' }]
	])('is left as it is where it says %s', (_, other) => {
		expect(knownTrend(other)).toBeNull();
	});
});
