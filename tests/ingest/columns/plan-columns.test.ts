import { describe, expect, test } from 'vitest';
import { encodeText } from '../../../scripts/build-sample/platforms/encode-text';
import { planColumns } from '../../../src/lib/ingest/columns/plan-columns';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import type { RoleOverrides } from '../../../src/lib/ingest/columns/assign-roles';
import { fileOfBytes } from '../../../src/lib/model/input-file';
import { isCategoryWord, textFile } from '../helpers';

async function planOf(header: string, row: string, roles: RoleOverrides = {}) {
	const reading = await sniff(textFile(`${header}\n${row}\n`));
	const { plan, issues } = planColumns([reading], { isCategoryWord, roles });
	const played = Object.fromEntries(plan.roles.map(({ role, column }) => [role, column]));
	return { plan, played, codes: issues.map(({ code }) => code), issues };
}

describe('planColumns', () => {
	test.each([
		[
			'交易日期,商品类目,数量,平台,省份,渠道,成交价',
			'2024-01-01,手机,2,闲鱼,北京,直播,100',
			{
				date: '交易日期',
				category: '商品类目',
				items: '数量',
				platform: '平台',
				region: '省份',
				channel: '渠道',
				price: '成交价'
			}
		],
		[
			'Order ID,Created At,Sold Date,Item Category,Qty,Marketplace,State,Sale Price,Currency',
			'1,2024-01-01,2024-01-02,phone,2,Vinted,Ohio,5,EUR',
			{
				date: 'Sold Date',
				category: 'Item Category',
				items: 'Qty',
				platform: 'Marketplace',
				region: 'State',
				price: 'Sale Price',
				currency: 'Currency'
			}
		],
		['brand,problem,product', 'audi,broken,phone', { category: 'product' }],
		['a,b,c', '2024-01-01,phone,x', { date: 'a', category: 'b' }],
		['id,year_of_manufacture,product_age,category', '1,2001,12,phone', { category: 'category' }],
		['原价,售价,品类', '100,50,手机', { price: '售价', category: '品类' }],
		['count,amount,type', '1,20.5,phone', { items: 'count', price: 'amount', category: 'type' }]
	])('finds the roles in %s', async (header, row, expected) => {
		expect((await planOf(header, row)).played).toEqual(expected);
	});

	test('what the user says goes before every guess', async () => {
		const { played, plan } = await planOf('date,category,quantity', '2024-01-01,phone,1', {
			category: 'DATE',
			items: null
		});
		expect(played).toEqual({ category: 'date' });
		expect(plan.oneItemPerRow).toBe(true);
	});

	test('a column the user names must be there', async () => {
		await expect(planOf('a,b', 'x,y', { date: 'when' })).rejects.toMatchObject({
			code: 'column_not_found',
			parameters: { column: 'when', columns: 'a, b' }
		});
	});

	test('nothing that could be a category is an issue, not an error', async () => {
		expect((await planOf('date,amount', '2024-01-01,5')).codes).toContain('no_category_column');
	});

	test('a status column is named with its values; a state of a country is none', async () => {
		const { issues } = await planOf('category,订单状态', 'phone,已取消');
		expect(issues).toContainEqual({
			code: 'status_column',
			parameters: { column: '订单状态', values: '已取消' },
			count: 1
		});
		expect((await planOf('category,state', 'phone,Ohio')).played.region).toBe('state');
		expect((await planOf('category,state', 'phone,cancelled')).codes).toContain('status_column');
	});

	test('masses without counts make a mass log; with counts the counts win', async () => {
		const mass = await planOf('category,重量(克)', 'coat,500');
		expect(mass.plan).toMatchObject({ massLog: true, massUnit: 'g', oneItemPerRow: false });
		expect(mass.codes).toContain('mass_log');
		const both = await planOf('category,weight_kg,items', 'coat,5,1');
		expect(both.plan.massLog).toBe(false);
		expect(both.codes).toContain('items_win_over_mass');
	});

	test('where the user wants no item count, rows are counted and not weighed', async () => {
		const { plan } = await planOf('category,weight_kg,items', 'coat,5,1', { items: null });
		expect(plan).toMatchObject({ massLog: false, oneItemPerRow: true });
	});

	test('distances and years are no counts and no masses, in whatever unit', async () => {
		const { played, plan } = await planOf(
			'车型分类,上牌年份,表显里程(万公里),成交价(万元)',
			'phone,2019,6.2,9.04'
		);
		expect(played).toEqual({ category: '车型分类', price: '成交价(万元)' });
		expect(plan).toMatchObject({ oneItemPerRow: true, massLog: false });
	});

	test('an encoding that was guessed is proven by a foreign column name that is known', async () => {
		const codesOf = async (bytes: Uint8Array, encoding: string) => {
			const reading = await sniff(fileOfBytes('log.csv', bytes));
			expect(reading.encoding).toBe(encoding);
			return planColumns([reading], { isCategoryWord }).issues.map(({ code }) => code);
		};
		const chinese = encodeText('日期,品类,数量\n2024-01-01,手机,1\n', 'gb18030');
		expect(await codesOf(chinese, 'gb18030')).not.toContain('encoding_guessed');
		// 가나 in EUC-KR is valid GB18030, too, and no name of anything.
		const korean = Buffer.from([0xb0, 0xa1, 0xb3, 0xaa, ...Buffer.from(',category\n1,phone\n')]);
		expect(await codesOf(new Uint8Array(korean), 'euc-kr')).toContain('encoding_guessed');
	});
});
