import { describe, expect, test } from 'vitest';
import { checkWords, wordsCodes, type WordsCode, type WordsContext } from '../../src/lib/claims';

const context: WordsContext = {
	amounts: [
		{ kind: 'mass', value: { low: 532_000, central: 1_370_000, high: 2_900_000 } },
		{ kind: 'trees', value: { low: 53_200, central: 182_667, high: 580_000 } }
	],
	cautious: 530_000,
	coverage: 1,
	hasPeriod: true
};

const codes = (text: string, changed: Partial<WordsContext> = {}) =>
	checkWords([text, 'Second-hand goods'], { ...context, ...changed }).map(({ code }) => code);

describe('words that', () => {
	test.each([
		['Second-hand trade avoided about 1,370 t CO₂e in 2025', []],
		['Used goods: at least 530 t CO2e avoided in 2025', []],
		['二手交易约避免 1370 吨二氧化碳当量', []],
		['', []]
	])('say what the numbers say raise nothing: %s', (text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test.each([
		['Our platform is climate-neutral', 'offset'],
		['1,370 t CO2e offset, about', 'offset'],
		['平台实现碳中和', 'offset'],
		['An eco-friendly choice', 'generic'],
		['绿色消费', 'generic'],
		['Certified result', 'label'],
		['🌱 Phones lead', 'label'],
		['Energy saved by phones', 'saved'],
		['为社会节约能源', 'saved']
	])('%s: %s', (text, code) => {
		expect(codes(text)).toContain(code);
	});

	test('speak of a whole are named where a part has no result', () => {
		const text = 'All phones of the platform';
		expect(codes(text, { coverage: 0.86 })).toEqual(['whole']);
		expect(codes(text)).toEqual([]);
	});

	test('state a bare amount are named, since it reads as exact', () => {
		expect(codes('Trade avoided 1,370 t CO2e in 2025')).toEqual(['no_range']);
	});

	test('name no period are named where the log has none either', () => {
		expect(codes('About 1,370 t CO2e avoided', { hasPeriod: false })).toEqual(['no_period']);
		expect(codes('About 1,370 t CO2e avoided in 2025', { hasPeriod: false })).toEqual([]);
	});

	test('promise more than the cautious figure are named', () => {
		expect(codes('At least 1,370 t CO2e in 2025')).toEqual(['floor']);
		expect(codes('At least 530 t CO2e in 2025', { cautious: null })).toEqual(['floor']);
	});

	test.each([
		// 1,370 t are 1,370,000 kg: ten times that, a tenth, and ten thousand times.
		['about 13,700 t CO2e', 'tenfold'],
		['about 137 t CO2e', 'tenfold'],
		['约 1370 万吨', 'wan'],
		// 182,667 trees: a tenth of them.
		['about 18,300 trees', 'tenfold']
	])('%s slip: %s', (text, code) => {
		expect(codes(text)).toEqual([code]);
	});

	test('are named once, however often they are said', () => {
		expect(checkWords(['green', 'Green and GREEN'], context)).toHaveLength(1);
	});
});

describe('an amount', () => {
	test.each([
		['About 1,370 t CO2e avoided in 2025', ['no_scope']],
		['2025 年约避免 1370 吨二氧化碳当量', ['no_scope']],
		['Smartphones: about 1,370 t CO2e avoided in 2025', []],
		['2025 年闲置物品约避免 1370 吨二氧化碳当量', []]
	])(
		'without what it is of is told, with a name of the log or a word of trade it is not: %s',
		(text, expected) => {
			const found = checkWords([text], { ...context, names: ['Smartphone'] });
			expect(found.map(({ code }) => code)).toEqual(expected);
		}
	);
});

describe('Chinese words', () => {
	/** What each code is found in, and what only looks like it. */
	const sentences: Readonly<
		Record<
			WordsCode,
			{
				readonly found: readonly string[];
				readonly near: readonly string[];
				readonly changed?: Partial<WordsContext>;
			}
		>
	> = {
		offset: {
			found: [
				'二手交易助力平台实现碳中和',
				'这些减排量抵消了物流排放',
				'迈向净零排放',
				'一部手机的碳信用',
				'可用于补偿企业的碳排放',
				'零碳购物节',
				'气候中性的选择'
			],
			near: ['二手交易中和新品相比的差额', '其中和手机有关的物品', '补偿买家运费']
		},
		generic: {
			found: [
				'更环保的选择',
				'绿色消费',
				'可持续时尚',
				'低碳生活从二手开始',
				'对环境友好',
				'一起守护地球'
			],
			near: ['二手交易降低碳排放', '排放强度环比下降', '较低碳强度的品类', '减少对环境的影响']
		},
		label: {
			found: [
				'经认证的减排结果',
				'核证减排量',
				'获得碳标签',
				'权威认可的数据',
				'带环境标志的商品',
				'♻ 二手循环'
			],
			near: ['实名认证用户的交易', '结果未经认证', '标题与标注', '权威期刊的数据']
		},
		saved: {
			found: ['为社会节约能源', '省下的二氧化碳', '省了一片森林', '二手手机更省电'],
			near: ['广东省下半年的交易', '各省了解情况', '广东省电商平台', '浙江省去年的二手交易']
		},
		whole: {
			found: [
				'平台全部交易的减排',
				'所有手机的减排',
				'整个平台',
				'全平台的成果',
				'每一件物品都算在内'
			],
			near: ['商品所有权转移', '所有者更换', '每件物品平均', '整理后的交易', '全年交易'],
			changed: { coverage: 0.86 }
		},
		no_range: {
			found: [
				'2025 年二手交易避免 1370 吨',
				'2025 年二手交易节约了 1370 吨',
				'预约回收避免 1370 吨'
			],
			near: [
				'2025 年二手交易约避免 1370 吨',
				'2025 年二手交易避免近 1370 吨',
				'2025 年二手交易避免 1370 吨左右',
				'2025 年二手交易避免 532 至 2900 吨',
				'二手交易估计避免 1370 吨'
			]
		},
		no_scope: {
			found: ['2025 年约避免 1370 吨', '在此条件下约避免 1370 吨', '碳交易约 1370 吨'],
			near: ['旧手机约避免 1370 吨', '转让商品约避免 1370 吨', '1 万件约避免 1370 吨']
		},
		no_period: {
			found: [
				'二手交易约避免 1370 吨',
				'年轻人的二手交易约避免 1370 吨',
				'二手月饼盒约避免 1370 吨'
			],
			near: [
				'2025年二手交易约避免 1370 吨',
				'去年二手交易约避免 1370 吨',
				'三月二手交易约避免 1370 吨',
				'上半年二手交易约避免 1370 吨',
				'本季度二手交易约避免 1370 吨'
			],
			changed: { hasPeriod: false }
		},
		floor: {
			found: [
				'二手交易至少避免 1370 吨',
				'二手交易至少为社会避免了 1370 吨',
				'二手交易避免超过 1370 吨',
				'二手交易避免 1370 多吨',
				'二手交易避免 1370 吨以上',
				'二手交易减排突破 1370 吨'
			],
			near: [
				'二手交易至少避免 530 吨',
				'二手交易避免 530 吨以上',
				'二手交易约避免 1370 吨',
				'至少 3 万件，二手交易约避免 1370 吨'
			]
		},
		tenfold: {
			found: [
				'二手交易约避免 1.37 万吨',
				'二手交易约避免 137 吨',
				'二手交易约避免一万三千七百吨',
				'相当于约一万八千三百棵树',
				'相当于约 1.83 万棵树一年的吸收量',
				'相当于约 182.7 万棵树'
			],
			near: [
				'二手交易约避免 0.137 万吨',
				'二手交易约避免一千三百七十吨',
				'相当于约十八万三千棵树',
				'相当于约 18.3 万棵树',
				'二手交易约避免 137 万公斤'
			]
		},
		wan: {
			found: [
				'二手交易约避免 1370 万吨',
				'二手交易约避免一千三百七十万吨',
				'相当于约 18.3 棵树',
				'相当于约 18.27 亿棵树'
			],
			near: ['二手交易约避免 1370 吨', '相当于约 182,667 棵树', '共交易 1370 万件']
		}
	};
	const found = (text: string, changed: Partial<WordsContext> = {}) =>
		checkWords([text], { ...context, ...changed }).map(({ code }) => code);
	const cases = (side: 'found' | 'near') =>
		wordsCodes.flatMap((code) => sentences[code][side].map((text) => [code, text] as const));

	test.each(cases('found'))('that are %s are found: %s', (code, text) => {
		expect(found(text, sentences[code].changed)).toContain(code);
	});

	test.each(cases('near'))('that are not %s are left alone: %s', (code, text) => {
		expect(found(text, sentences[code].changed)).not.toContain(code);
	});
});
