import { describe, expect, test } from 'vitest';
import { everyTrade, withKeys } from '../../../src/lib/model/trade-filter';
import type { ViewDifference } from '../../../src/lib/model/view-differences';
import { labelsOf } from '../../../src/lib/ui/labels';
import {
	dataText,
	differenceText,
	offeredName,
	problemText
} from '../../../src/lib/ui/views/view-texts';
import { library } from '../../support/library';
import { march } from '../../support/views';

const labels = labelsOf(library);
const text = (difference: ViewDifference) => differenceText(difference, labels, 'en');

describe('what a view was made on', () => {
	test('is said with its name, its counts and its days', () => {
		expect(dataText(march, 'en')).toBe('march.csv (12,345 trades, 20,000 items, Mar 2024)');
	});

	test('of one trade, of several files, undated or weighed is said so', () => {
		const one = { ...march, files: 3, trades: 1, amount: 1, from: null, to: null };
		expect(dataText(one, 'en')).toBe('march.csv and 2 more (1 trade, 1 item, no dates)');
		const weighed = { ...march, measure: 'mass' as const, amount: 1500 };
		expect(dataText(weighed, 'en')).toBe('march.csv (12,345 trades, 1.5\u00a0t, Mar 2024)');
	});
});

describe('how what is open differs', () => {
	test('names both logs', () => {
		const open = { ...march, name: 'april.csv', trades: 13_000 };
		expect(text({ kind: 'log', made: march, open })).toBe(
			'The view was made on march.csv (12,345 trades, 20,000 items, Mar 2024). It is shown on april.csv (13,000 trades, 20,000 items, Mar 2024).'
		);
	});

	test('names the words that are missing by their labels, and counts those beyond six', () => {
		const keys = ['xianyu', null];
		expect(text({ kind: 'keys', column: 'platform', keys })).toBe(
			'Not in this log: Platform: Xianyu, Not stated.'
		);
		const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
		expect(text({ kind: 'keys', column: 'channel', keys: many })).toBe(
			'Not in this log: Channel: a, b, c, d, e, f and 2 more.'
		);
	});

	test('is a sentence of its own for every kind, in both languages', () => {
		const differences: readonly ViewDifference[] = [
			{ kind: 'mapping' },
			{ kind: 'factors' },
			{ kind: 'pack', made: '2026.1', open: '2027.1' },
			{ kind: 'choice', value: 'half-price' },
			{ kind: 'period', from: '2024-03-01', to: '2024-03-31' }
		];
		for (const locale of ['en', 'zh'] as const) {
			const texts = differences.map((difference) => differenceText(difference, labels, locale));
			expect(new Set(texts).size).toBe(differences.length);
		}
	});
});

describe('a link that was not opened', () => {
	test('says why, each reason in its own words', () => {
		const problems = ['too_long', 'damaged', 'other_version', 'invalid'] as const;
		const texts = problems.map((problem) => problemText(problem, 'en'));
		expect(new Set(texts).size).toBe(problems.length);
		expect(texts[1]).toBe(
			'The link was cut or changed on its way and was not opened. Have it sent again.'
		);
	});
});

describe('the name that is offered for a view', () => {
	test('is what its filter asks for, or everything', () => {
		const filter = withKeys(everyTrade, 'category', ['smartphone', 'book']);
		expect(offeredName(filter, null, labels, 'en')).toBe('Category: Smartphone, Category: Book');
		expect(offeredName(everyTrade, null, labels, 'zh')).toBe('全部');
	});
});
