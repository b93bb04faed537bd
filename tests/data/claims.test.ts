import { describe, expect, test } from 'vitest';
import { parts, table } from './read-data';

const rows = table('claims.csv');
const find = (id: string) => rows.find((row) => row.id === id);
/** What a claim may state in numbers. */
const amounts = [
	'quantity',
	'quantity_high',
	'items',
	'users',
	'households',
	'trees',
	'kg_co2e_total',
	'kg_co2e_per_item'
];

describe('claims', () => {
	test('every published statement that was found is a row', () => {
		expect(rows).toHaveLength(74);
	});

	test.each([
		['', 5],
		['zhuanzhuan', 9],
		['xianyu', 7],
		['alibaba', 2],
		['atrenew', 4],
		['vinted', 4],
		['mercari', 12],
		['schibsted', 3],
		['leboncoin', 1],
		['blocket', 3],
		['milanuncios', 2],
		['ebay', 4],
		['backmarket', 5],
		['thredup', 2],
		['vestiaire', 2],
		['refurbed', 2],
		['olx', 6],
		['repair-cafe', 1]
	])('%j has %i', (platform, count) => {
		expect(rows.filter((row) => row.platform === platform)).toHaveLength(count);
	});

	test('what a claim does not tell is empty and never 0', () => {
		for (const row of rows) {
			for (const column of amounts)
				expect(row[column], `${row.id} ${column}`).not.toMatch(/^0(\.0+)?$/);
		}
	});

	test('what is named as unknown is empty', () => {
		for (const row of rows) {
			const unknown = parts(row.known_unknowns).filter((name) => amounts.includes(name));
			for (const column of unknown) expect(row[column], `${row.id} ${column}`).toBe('');
		}
	});

	test('a range is low to high, and a period first to last', () => {
		for (const { id, quantity, quantity_high, period_from, period_to } of rows) {
			if (quantity_high !== '') expect(Number(quantity), id).toBeLessThan(Number(quantity_high));
			if (period_from !== '' && period_to !== '') expect(period_from! <= period_to!, id).toBe(true);
		}
	});

	test('the article: 25 kg a phone, 5 to 10 kg a tree, 3 to 5 trees', () => {
		expect(find('article-phone-25kg')).toMatchObject({ quantity: '25', unit: 'kg_co2e_per_item' });
		expect(find('article-tree-5-10kg')).toMatchObject({ quantity: '5', quantity_high: '10' });
		expect(find('article-phone-3-5-trees')).toMatchObject({ quantity: '3', quantity_high: '5' });
	});

	test('categories that a claim names exist, and are named once', () => {
		const known = new Set(table('categories.csv').map(({ id }) => id));
		for (const { id, categories } of rows) {
			expect(
				parts(categories).filter((category) => !known.has(category)),
				id
			).toEqual([]);
			expect(new Set(parts(categories)).size, id).toBe(parts(categories).length);
		}
	});

	test('a share says what it is a share of, and nothing else does', () => {
		for (const { id, unit, share_of } of rows) expect(share_of !== '', id).toBe(unit === 'share');
	});

	test('what is counted is said wherever items are, or kilograms per item', () => {
		for (const { id, items, kg_co2e_per_item, items_are } of rows) {
			if (items !== '' || kg_co2e_per_item !== '') expect(items_are, id).not.toBe('');
		}
	});

	test('a number of a doubtful print is never the claim’s own', () => {
		for (const { id, as_printed, ...row } of rows) {
			for (const part of parts(as_printed)) {
				const [column, value] = part.split('=') as [string, string];
				expect(column in row, id).toBe(true);
				expect(row[column], id).not.toBe(value);
			}
		}
	});

	test('"at least" of the phone is a floor', () => {
		expect(find('article-phone-25kg')?.floor).toBe('yes');
	});

	test('the platform of 2022: its number of households is not known', () => {
		const row = find('article-platform-2022');
		expect(row?.households).toBe('');
		expect(parts(row?.known_unknowns)).toContain('households');
	});
});
