import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Vetted sellers by live stream: luxury, jade and collectables, and general goods. */
// prettier-ignore
export const kuaishou: PlatformLog = {
	platform: 'kuaishou', seed: 1112, from: '2025-11-01', days: 61, rows: 120, returned: 0.08, mostItems: 3,
	goods: goodsOf(
		['手提包', 18, 2600, '中古包|轻奢包'],
		['腕表', 8, 7600, '石英表|机械表'],
		['饰品', 16, 140, '手链|耳环'],
		['翡翠手镯', 6, 1800, '圆条|贵妃镯'],
		['文玩手串', 10, 120, '菩提|核桃'],
		['古玩', 5, 620, '铜炉|瓷片'],
		['邮币', 6, 90, '纪念币|邮票'],
		['手机', 16, 1100, '9 成新|95 新'],
		['大衣', 8, 130, '秋冬款'],
		['女鞋', 8, 90, '短靴|单鞋'],
		['已拆封化妆品', 6, 35, '只试过一次|余量九成']
	),
	columns: [
		['订单号', ({ number }) => `KS${String(40_100_000 + number * 23)}`],
		['支付时间', ({ moment }) => writeMoment(moment, 'yyyy-MM-dd HH:mm:ss')],
		['平台', ({ pick }) => pick(['快手', '快手', '快手小店'])],
		['类目名称', ({ goods }) => goods.word],
		['商品卖点', ({ detail }) => detail],
		['主播昵称', ({ pick }) => pick(['主播甲', '主播乙', '主播丙'])],
		['销售数量', ({ items }) => String(items)],
		['交易金额', ({ price, items }) => String(price * items)],
		['成交渠道', ({ pick }) => pick(['直播', '直播', '小店'])],
		['买家省份', ({ pick }) => pick(shortProvinces)]
	],
	format: plainFormat
};
