import { describe, expect, test } from 'vitest';
import { projectMatcher } from '../../../scripts/bench/category-names';

const { match } = projectMatcher();

describe('a name of several levels', () => {
	test.each([
		['Women / Shoes / Boots', 'shoes'],
		['Women ~ Dresses', 'dress'],
		['Women > Shoes > Boots', 'shoes'],
		['Women/Shoes/Boots', 'shoes'],
		['女装 / 连衣裙', 'dress'],
		['家居 / 家具 / 沙发', 'sofa'],
		['手机 / 手机壳', 'phone_accessory'],
		['Herren / Schuhe / Stiefel', 'shoes'],
		['Elektronik / Handys / Smartphones', 'smartphone'],
		['Home & Garden / Tables', 'table']
	])('%s is what its last level says', (name, category) => {
		expect(match(name).category).toBe(category);
	});

	test.each([
		['Kids / Shoes', 'kids_shoes'],
		['Kids / Boys / Jeans', 'baby_clothing'],
		['儿童 / 外套', 'baby_clothing'],
		['Women / Jeans', 'jeans']
	])('%s is for whom the levels above say', (name, category) => {
		expect(match(name).category).toBe(category);
	});

	test.each([
		['Electronics / Phones/Tablets', 'tablet'],
		['数码 / 手机/平板', 'tablet'],
		['Computers / Laptops/Desktops', 'desktop_pc']
	])('%s ends in a list of two things, of which neither is applied', (name, suggested) => {
		const { category, suggestion } = match(name);
		expect(category).toBeNull();
		expect(suggestion?.category).toBe(suggested);
	});

	test('Women / Shoes/Boots ends in a list of one thing twice, which is sure', () => {
		expect(match('Women / Shoes/Boots').category).toBe('shoes');
	});
});
