import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/assess';
import { buildModelResolver } from '../../src/lib/assess/model-words';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { OperatingModel } from '../../src/lib/model/operating-model';
import { columnOf } from '../../src/lib/model/reading';
import { loadLibrary } from '../../src/cli/data-folder';
import { textFile } from '../ingest/helpers';

const library = await loadLibrary(undefined);
const resolve = buildModelResolver(library.operatingModels);

describe('a word for an operating model', () => {
	test.each([
		['自营', 'platform_resale'],
		['回收', 'platform_resale'],
		['Refurbished', 'platform_resale'],
		['trade-in', 'platform_resale'],
		['寄卖', 'consignment'],
		['Consignment', 'consignment'],
		['dépôt-vente', 'consignment'],
		['同城自提', 'c2c_local'],
		['Local pickup', 'c2c_local'],
		['快递', 'c2c_shipped'],
		['platform_resale', 'platform_resale'],
		['当面交易', 'c2c_local']
	])('%s is %s', (word, id) => {
		expect(resolve(word)).toEqual({ id, byGoods: false });
	});

	test.each(['C2C', '个人闲置', 'between users', 'privat'])(
		'%s says that it is between users, and leaves the way to the goods',
		(word) => {
			expect(resolve(word)).toEqual({ id: null, byGoods: true });
		}
	);

	test.each(['B2C', 'iPhone 12', '商家', ''])('%s says nothing', (word) => {
		expect(resolve(word)).toBeNull();
	});

	test('means one model, or the two between users', () => {
		const between = ['c2c_shipped', 'c2c_local'];
		for (const { words } of library.operatingModels) {
			for (const word of words) {
				const holders = library.operatingModels
					.filter((model: OperatingModel) => buildModelResolver([model])(word) !== null)
					.map(({ id }) => id);
				if (holders.length > 1) expect(holders).toEqual(between);
			}
		}
	});
});

async function assessed(text: string, operatingModel: string | null = null) {
	const engine = await openNodeEngine();
	try {
		return await assess(engine, library, [textFile(text)], {
			...{ read: {}, mapping: new Map(), operatingModel },
			method: { locale: 'en', draws: 100 }
		});
	} finally {
		await engine.close();
	}
}

const rows = `日期,类目,平台,交易模式,数量
2024-01-01,手机,转转,官方自营,1
2024-01-02,手机,转转,个人闲置,2
2024-01-03,沙发,转转,C2C,4
2024-01-04,手机,转转,寄卖,8
2024-01-05,手机,转转,B2C,16
2024-01-06,手机,某二手店,B2C,32
2024-01-07,手机,转转,,64
`;

describe('a log that says row by row how goods change hands', () => {
	test('is assessed by what each row says, else by its platform, else by the goods', async () => {
		const { result, facts, log } = await assessed(rows);
		expect(columnOf(log.plan, 'model')).toBe('交易模式');
		const counts = result.assessment.byOperatingModel.map(
			({ operatingModel, items }) => [operatingModel, items] as const
		);
		// Zhuanzhuan's own model is platform_resale: 1 says so, 16 do not say and 64 are empty. Of those
		// between users 2 phones are posted and 4 sofas handed over; 32 are of a shop nobody knows.
		expect(new Map(counts)).toEqual(
			new Map([
				['platform_resale', 1 + 16 + 64],
				['c2c_shipped', 2 + 32],
				['c2c_local', 4],
				['consignment', 8]
			])
		);
		const issue = facts.issues.find(({ code }) => code === 'unknown_models');
		expect(issue).toMatchObject({ count: 1, parameters: { names: 'B2C', items: 16 + 32 } });
		const assumed = result.assessment.issues.find(({ code }) => code === 'default_operating_model');
		expect(assumed?.count).toBe(32);
	});

	test('is of one model where that is asked for', async () => {
		const { result } = await assessed(rows, 'consignment');
		const [only, ...others] = result.assessment.byOperatingModel;
		expect(only).toMatchObject({ operatingModel: 'consignment', items: 127 });
		expect(others).toEqual([]);
	});

	test.each([
		['category,model,items\nphone,iPhone 12,1\nphone,Galaxy S9,1\n', undefined],
		['category,type,items\nphone,used,1\nphone,new,1\n', undefined],
		['category,seller type,items\nphone,private,1\nphone,consignment,1\n', 'seller type'],
		['Kategorie,Verkaufsart,Anzahl\nphone,Kommission,1\nphone,privat,1\n', 'Verkaufsart']
	])('has such a column by its name and its words: %s', async (text, column) => {
		expect(columnOf((await assessed(text)).log.plan, 'model')).toBe(column);
	});
});
