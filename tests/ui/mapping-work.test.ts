import { describe, expect, test } from 'vitest';
import { withChoices } from '../../src/lib/ui/kept-mapping';
import {
	choicesOf,
	confirmable,
	mappingState,
	stakeOfRows,
	withChosen
} from '../../src/lib/ui/mapping-state';
import type { MappedCategory } from '../../src/lib/model/assessment';

const row = (sourceCategory: string, said: Partial<MappedCategory> = {}): MappedCategory => ({
	sourceCategory,
	items: 1,
	category: null,
	confidence: 0,
	by: 'none',
	suggestion: null,
	alternates: [],
	netAvoidedKgCo2e: null,
	...said
});
const chair = { category: 'chair', confidence: 0.5, by: 'head' } as const;
const table = { category: 'table', confidence: 0.4, by: 'head' } as const;
const suggested = row('a', { suggestion: chair, alternates: [table], netAvoidedKgCo2e: 5 });
const automatic = row('b', {
	category: 'desk',
	confidence: 0.9,
	by: 'alias',
	netAvoidedKgCo2e: -7
});
const unmapped = row('c');
const byHand = row('d', { by: 'mapping', confidence: 1 });
const rows = [suggested, automatic, unmapped, byHand];

describe('the rows that are worked through', () => {
	test('are in four states; unmapped on purpose is by hand', () => {
		expect(rows.map(mappingState)).toEqual(['suggested', 'automatic', 'unmapped', 'by_hand']);
	});

	test('have their candidates in the order of the number keys', () => {
		expect(rows.map((each) => choicesOf(each).map(({ category }) => category))).toEqual([
			['chair', 'table'],
			['desk'],
			[],
			[]
		]);
	});

	test('are confirmed together from a confidence on, those by hand never', () => {
		expect(confirmable(rows, 0.5)).toEqual([suggested, automatic]);
		expect(confirmable(rows, 0.8)).toEqual([automatic]);
	});

	test('hold what is at stake by its size: |5| + |-7| = 12 kg', () => {
		expect(stakeOfRows(rows)).toBe(12);
	});

	test('show a choice at once, and keep the candidates to choose otherwise', () => {
		const [chosen, other] = withChosen(rows, new Map([['a', 'table']]));
		expect(chosen).toMatchObject({ category: 'table', by: 'mapping', suggestion: null });
		expect(choicesOf(chosen!)).toEqual([chair, table]);
		expect(other).toBe(automatic);
	});
});

test('what is kept for the next log: earlier choices, replaced or taken back where a word was touched', () => {
	const kept = new Map([
		['phone', 'smartphone'],
		['desk', 'desk'],
		['old', 'book']
	]);
	const chosen = new Map([
		['Phone', 'feature_phone'],
		['old', 'book']
	]);
	expect([...withChoices(kept, new Set(['phone', 'desk']), chosen)]).toEqual([
		['old', 'book'],
		['phone', 'feature_phone']
	]);
});
