import { describe, expect, test } from 'vitest';
import type { CategoryMatch } from '../../../src/lib/ingest/categories/match-category';
import { TitleWords } from '../../../src/lib/ingest/categories/title-words';

const none: CategoryMatch = {
	category: null,
	confidence: 0,
	by: 'none',
	suggestion: null,
	alternates: []
};
const sure = (category: string, confidence: number): CategoryMatch => ({
	...none,
	...{ category, confidence, by: 'head' }
});
const unsure = (category: string, confidence: number): CategoryMatch => ({
	...none,
	suggestion: { category, confidence, by: 'head' }
});

describe('titles', () => {
	test('of one category are one word, as sure as they are on average', () => {
		const words = new TitleWords('title');
		expect(words.add(sure('book', 0.75))).toBe('title: book');
		expect(words.add(sure('book', 1))).toBe('title: book');
		expect(words.add(unsure('book', 0.5))).toBe('title: book?');
		expect(words.add(none)).toBe('title: ?');
		expect(words.counts()).toEqual({ recognised: 2, unsure: 1, unrecognised: 1 });
		// (0.75 + 1) / 2 = 0.875
		expect(words.meanings().get('title: book')).toEqual({ ...none, ...sure('book', 0.875) });
		expect(words.meanings().get('title: book?')).toEqual(unsure('book', 0.5));
		expect(words.meanings().get('title: ?')).toEqual(none);
	});
});
