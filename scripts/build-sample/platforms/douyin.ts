import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Live stream and shelf sales, with the host and the room. */
// prettier-ignore
export const douyin: PlatformLog = {
	platform: 'douyin', seed: 1111, from: '2025-10-01', days: 92, rows: 130, returned: 0.1, mostItems: 4,
	goods: goodsOf(
		['奢侈品/手提包', 18, 3800, '二手中古包|小众包'],
		['奢侈品/腕表', 5, 9800, '中古机械表'],
		['首饰/饰品', 12, 260, '胸针|耳环'],
		['数码/手机', 18, 1400, '官方验机|95 新'],
		['数码/平板电脑', 8, 1200, '学习平板'],
		['服饰/大衣', 10, 180, '中古大衣|羊毛大衣'],
		['服饰/运动鞋', 12, 240, '断码鞋|复刻跑鞋'],
		['美妆/试用装', 8, 20, '小样组合|旅行装'],
		['美妆/香水', 5, 150, '分装|九成满'],
		['图书/绘本', 10, 15, '绘本盲选|套装'],
		['文玩/文玩核桃', 6, 160, '狮子头|官帽']
	),
	columns: [
		['订单ID', ({ number }) => String(6_920_000_000 + number * 101)],
		['下单时间', ({ moment }) => writeMoment(moment, 'yyyy/MM/dd HH:mm:ss')],
		['来源平台', ({ pick }) => pick(['抖音', '抖音', '抖音商城', '抖音二手好物'])],
		['商品类目', ({ goods }) => goods.word],
		['商品卖点', ({ detail }) => detail],
		['主播', ({ pick }) => pick(['主播01', '主播02', '主播03', '主播04'])],
		['直播间', ({ pick }) => pick(['中古好物间', '闲置回血间', '数码验机间'])],
		['渠道', ({ pick }) => pick(['直播', '直播', '短视频', '商城货架'])],
		['成交件数', ({ items }) => String(items)],
		['成交金额', ({ price, items }) => (price * items).toFixed(2)],
		['收货省份', ({ pick }) => pick(shortProvinces)]
	],
	format: plainFormat
};
