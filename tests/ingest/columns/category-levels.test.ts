import { describe, expect, test } from 'vitest';
import { planColumns } from '../../../src/lib/ingest/columns/plan-columns';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { columnsTogether } from '../../../src/lib/model/column-assignment';
import { isCategoryWord, loaded, textFile } from '../helpers';

async function categoryOf(header: string, row: string, category?: string): Promise<string[]> {
	const reading = await sniff(textFile(`${header}\n${row}\n`));
	const roles = category === undefined ? {} : { category };
	const { plan } = planColumns([reading], { isCategoryWord, roles });
	return plan.roles.filter(({ role }) => role === 'category').flatMap(columnsTogether);
}

describe('category levels', () => {
	test.each([
		'Category L1,Category L2,Category L3',
		'category_level_1,category_level_2',
		'category_1_name,category_2_name,category_3_name',
		'main_category,sub_category',
		'Department,Category,Subcategory,Leaf Category',
		'general_cat,subcat_1,subcat_2',
		'gender,category,subcategory',
		'Division Name,Department Name,Class Name',
		'一级类目,二级类目,三级类目',
		'一级品类名称,二级品类名称',
		'大类,中类,小类',
		'類目,子類目',
		'Abteilung,Warengruppe,Artikelgruppe',
		'Hauptkategorie,Unterkategorie',
		'Rayon,Famille,Sous-famille',
		'departamento,categoría,subcategoría',
		'reparto,categoria,sottocategoria',
		'大カテゴリ,中カテゴリ,小カテゴリ',
		'Категория,Подкатегория',
		'대분류,중분류,소분류'
	])('%s are levels of one category, topmost first', async (header) => {
		const names = header.split(',');
		const values = names.map((_, at) => ['Women', 'Shoes', 'Boots', 'Ankle boots'][at]).join();
		expect(await categoryOf(`数量,${header}`, `1,${values}`)).toEqual(names);
	});

	test('levels are told by their names, wherever their columns stand', async () => {
		expect(await categoryOf('sub_category,n,main_category', 'Boots,1,Shoes')).toEqual([
			'main_category',
			'sub_category'
		]);
	});

	test.each([
		['product_category,partner_product_category', 'Laptop,Laptops', ['product_category']],
		['category,category_id,brand', 'phone,17,Acme', ['category']],
		['category_1,category_2,category', 'Shoes,Boots,Shoes', ['category_1', 'category_2']],
		[
			'一级类目ID,一级类目名称,二级类目ID,二级类目名称',
			'1,鞋,12,靴子',
			['一级类目名称', '二级类目名称']
		],
		['gender,title', 'Women,black boots size 38', ['title']]
	])('of %s only what is a level by name and by content counts', async (header, row, expected) => {
		expect(await categoryOf(header, row)).toEqual(expected);
	});

	test('one column named by the user is the category alone, several with commas are its levels', async () => {
		const [header, row] = ['a,b,"c, d",e', 'Women,Shoes,Boots,1'];
		expect(await categoryOf(header, row, 'b')).toEqual(['b']);
		expect(await categoryOf(header, row, 'a,b')).toEqual(['a', 'b']);
		expect(await categoryOf(header, row, 'B, A')).toEqual(['b', 'a']);
		expect(await categoryOf(header, row, 'a,c, d')).toEqual(['a', 'c, d']);
		expect(await categoryOf('main_category,sub_category', 'x,y', 'sub_category')).toEqual([
			'sub_category'
		]);
	});

	test('a level that no column is called is refused with the names there are', async () => {
		await expect(categoryOf('a,b', 'x,y', 'a,z')).rejects.toMatchObject({
			code: 'column_not_found'
		});
	});
});

const words =
	'SELECT source_category, CAST(SUM(items) AS DOUBLE) AS items FROM trades GROUP BY 1 ORDER BY 1';

describe('rows with a category in levels', () => {
	test('have a path of the levels that are filled', async () => {
		const text = `L1 category,L2 category,L3 category,quantity
Women,Shoes,Boots,1
Women,,Boots,2
Women,N/A,-,3
,Shoes,,4
,,,5
`;
		// Five rows: a path of three, one of two over the gap, one of the top alone, one of the middle.
		await loaded([textFile(text)], {}, async (_, rows) => {
			expect(await rows(words)).toEqual([
				{ source_category: 'Shoes', items: 4 },
				{ source_category: 'Women', items: 3 },
				{ source_category: 'Women / Boots', items: 2 },
				{ source_category: 'Women / Shoes / Boots', items: 1 },
				{ source_category: null, items: 5 }
			]);
		});
	});

	test('say once what the level below repeats', async () => {
		const text = `category,subcategory,quantity
Phones,Phones,1
Shoes,Shoes > Boots,2
手机,手机壳,3
Art,Artists' easels,4
`;
		await loaded([textFile(text)], {}, async (_, rows) => {
			expect((await rows(words)).map(({ source_category }) => source_category)).toEqual([
				"Art / Artists' easels",
				'Phones',
				'Shoes > Boots',
				'手机 / 手机壳'
			]);
		});
	});

	test('are read in the same way from JSON, and from a file that lacks a level', async () => {
		const json = JSON.stringify([{ 一级类目: '服装', 二级类目: '外套', 数量: 2 }]);
		const csv = '二级类目,数量\n外套,3\n';
		await loaded([textFile(json, 'a.json'), textFile(csv, 'b.csv')], {}, async (_, rows) => {
			expect(await rows(words)).toEqual([
				{ source_category: '外套', items: 3 },
				{ source_category: '服装 / 外套', items: 2 }
			]);
		});
	});
});
