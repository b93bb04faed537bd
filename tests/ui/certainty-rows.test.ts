import { describe, expect, test } from 'vitest';
import { drawsCsv, type Certainty } from '../../src/lib/impact';
import {
	contributionRows,
	distributionRows,
	inputName,
	tornadoRows
} from '../../src/lib/ui/certainty-rows';
import { labels } from './assessments';

const certainty: Certainty = {
	draws: 2,
	belowZero: 0,
	bins: [{ from: 0, to: 10, count: 2 }],
	convergence: [],
	contribution: {
		inputs: [{ input: 'displacement', share: 0.75, variance: 3 }],
		variance: 4,
		interaction: 0.25
	},
	swings: [
		{
			input: 'displacement',
			atLow: 2,
			atHigh: 9,
			bounds: { low: 0.27, central: 0.5, high: 0.72 }
		},
		{ input: 'production/books', atLow: 4, atHigh: 6, bounds: null }
	],
	low: 1,
	median: 5,
	high: 8
};

describe('the name of a sampled input', () => {
	test.each([
		['displacement', 'Displacement rate', '替代率'],
		['handling', 'Handling', '流通排放'],
		['production/fashion', 'Production: Fashion', '生产排放：服饰鞋包'],
		['production/added/Stroller', 'Production: Stroller', '生产排放：Stroller']
	])('%s is in the language of the page', (input, en, zh) => {
		expect(inputName(input, labels, 'en')).toBe(en);
		expect(inputName(input, labels, 'zh')).toBe(zh);
	});
});

describe('rows of certainty', () => {
	test('of a tornado carry the bounds as text, and none where categories differ', () => {
		const [first, second] = tornadoRows(certainty.swings, 5, labels, 'en');
		expect(first).toMatchObject({ low: 2, high: 9, atLow: '0.27', atHigh: '0.72', central: 5 });
		expect(second).toMatchObject({ atLow: '', atHigh: '' });
	});

	test('of shares and draws are those that were found', () => {
		expect(contributionRows(certainty, labels, 'en')).toMatchObject({
			inputs: [{ key: 'displacement', share: 0.75 }],
			interaction: 0.25
		});
		expect(contributionRows({ ...certainty, contribution: null }, labels, 'en')).toBeNull();
		expect(distributionRows(certainty, 5)).toMatchObject({ low: 1, central: 5, high: 8, draws: 2 });
	});
});

test('draws are written one to a row, with every digit', () => {
	const draws = { columns: ['draw', 'net_kg_co2e'], data: [[1, 2], Float64Array.of(0.1, -3.25)] };
	expect(drawsCsv(draws)).toBe('draw,net_kg_co2e\n1,0.1\n2,-3.25\n');
});
