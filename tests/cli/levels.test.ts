import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const goods = `main_category,sub_category,way,items
Electronics,Phones,consignment,3
Electronics,,consignment,2
Books,Novels,consignment,4
`;
const folder = scratch({
	'goods.csv': goods,
	'quoted.csv': `category,items,note\n|phone|,3,|a, b|\n|book|,2,|c|\n`
});
const path = (name: string) => join(folder, name);

async function assess(...args: string[]): Promise<Assessment> {
	const run = await runCli(['assess', ...args, '--format', 'json', '--draws', '100']);
	expect(run.err).toBe('');
	return JSON.parse(run.out) as Assessment;
}

async function words(...args: string[]): Promise<readonly (string | null)[]> {
	const run = await runCli(['categories', path('goods.csv'), ...args, '--format', 'json']);
	const { categories } = JSON.parse(run.out) as {
		categories: { sourceCategory: string | null }[];
	};
	return categories.map(({ sourceCategory }) => sourceCategory).sort();
}

describe('a category in several columns', () => {
	test('is shown by inspect, each column with its level', async () => {
		const table = await runCli(['inspect', path('goods.csv')]);
		expect(table.out).toMatch(/main_category +category 1\/2/);
		expect(table.out).toMatch(/sub_category +category 2\/2/);
		const { columns } = JSON.parse(
			(await runCli(['inspect', path('goods.csv'), '--format', 'json'])).out
		) as { columns: { name: string; role: string | null; level?: number }[] };
		expect(columns.map(({ role, level }) => [role, level])).toEqual([
			['category', 1],
			['category', 2],
			[null, undefined],
			['items', undefined]
		]);
	});

	test('is one column, or other levels, where --category says so', async () => {
		expect(await words()).toEqual(['Books / Novels', 'Electronics', 'Electronics / Phones']);
		expect(await words('--category', 'main_category')).toEqual(['Books', 'Electronics']);
		expect(await words('--category', 'way,sub_category')).toEqual([
			'consignment',
			'consignment / Novels',
			'consignment / Phones'
		]);
	});

	test('that no column is called is refused with the names there are', async () => {
		const run = await runCli(['assess', path('goods.csv'), '--category', 'main_category,what']);
		expect(run.code).toBe(1);
		expect(run.err).toContain('main_category, sub_category, way, items');
	});
});

describe('other columns and marks that an option names', () => {
	test('--model is the column that says how goods change hands', async () => {
		const { byOperatingModel } = await assess(path('goods.csv'), '--model', 'way');
		expect(byOperatingModel.map(({ operatingModel, items }) => [operatingModel, items])).toEqual([
			['consignment', 9]
		]);
	});

	test('--quote is what fields stand in, and one or two characters', async () => {
		const { rows, items } = await assess(path('quoted.csv'), '--quote', '|', '--delimiter', ',');
		expect(rows).toMatchObject({ read: 2, loaded: 2, rejected: 0 });
		expect(items?.total).toBe(5);
		const wrong = await runCli(['assess', path('quoted.csv'), '--quote', 'abc']);
		expect(wrong.code).toBe(2);
	});
});
