import { describe, expect, test } from 'vitest';
import type { LogFacts } from '../../src/lib/assess/log-facts';
import { scopeOf } from '../../src/lib/assess/scope-of';

const tally = { measure: 'items' } as LogFacts['tally'];
const filter = {
	from: '2024-02-01',
	to: '2024-05-31',
	only: { category: ['book'], platform: [null] }
} as const;

describe('the rows that a breakdown counts', () => {
	test('are all of a log without a filter, within its own limits', () => {
		expect(scopeOf({ from: '2024-01-01', to: null, tally }, null)).toEqual({
			...{ measure: 'items', from: '2024-01-01', to: null }
		});
	});

	test('are those within both limits that every column lets through', () => {
		const facts = { from: '2024-03-01', to: '2024-12-31', filter, tally };
		expect(scopeOf(facts, null)).toEqual({
			...{ measure: 'items', from: '2024-03-01', to: '2024-05-31' },
			where: [
				{ column: 'category', keys: ['book'] },
				{ column: 'platform', keys: [null] }
			]
		});
	});

	test('leave the own part of the filter out', () => {
		const facts = { from: null, to: null, filter, tally };
		expect(scopeOf(facts, 'category').where).toEqual([{ column: 'platform', keys: [null] }]);
		expect(scopeOf(facts, 'month')).toMatchObject({ from: null, to: null });
	});
});
