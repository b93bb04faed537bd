import { expect, test } from 'vitest';
import { categoryMatcher } from '../../src/lib/assess/category-matcher';
import { addedCategory } from '../../src/lib/model/added-category';
import { library } from '../support/library';

const { aliases, categories } = library;

test('one matcher serves all that is mapped with the same words, and none that has others', () => {
	const match = categoryMatcher(aliases, categories);
	expect(categoryMatcher(aliases, [...categories])).toBe(match);
	const withBlorb = categoryMatcher(aliases, [...categories, addedCategory('blorb')]);
	expect(match('blorb').category).toBeNull();
	expect(withBlorb('blorb').category).toBe('blorb');
	expect(categoryMatcher(aliases, categories)('blorb').category).toBeNull();
});
