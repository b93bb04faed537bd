import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Selected and resold by the platform from its stores; what comes back is a row below zero. */
// prettier-ignore
export const yanxuan: PlatformLog = {
	platform: 'yanxuan', seed: 1104, from: '2025-05-01', days: 92, rows: 110, returned: 0.07, mostItems: 5,
	goods: goodsOf(
		['居家-床品四件套', 6, 90, '全棉|水洗棉'],
		['居家-台灯', 8, 70, '阅读灯|落地灯'],
		['厨房-锅具', 5, 80, '炒锅|汤锅'],
		['厨房-电水壶', 8, 50, '1.5 升|恒温款'],
		['电器-吸尘器', 8, 320, '手持式|推杆式'],
		['电器-电吹风', 8, 90, '负离子|折叠款'],
		['电器-咖啡机', 5, 380, '半自动|胶囊式'],
		['服饰-衬衫', 10, 45, '免烫|亚麻'],
		['服饰-卫衣', 8, 55, '圆领|连帽'],
		['箱包-行李箱', 9, 150, '20 寸|24 寸'],
		['家具-人体工学椅', 6, 420, '网布|带头枕'],
		['箱包-双肩包', 6, 60, '通勤款|旅行款']
	),
	columns: [
		['销售日期', ({ moment }) => writeMoment(moment, 'yyyyMMdd')],
		['平台名称', () => '严选'],
		['商品类目', ({ goods }) => goods.word],
		['规格', ({ detail }) => detail],
		['成色', ({ pick }) => pick(['仅拆封', '轻微使用', '外箱破损'])],
		['销量', ({ items }) => String(items)],
		['实付金额', ({ price, items }) => (price * items).toFixed(1)],
		['发货仓', ({ pick }) => pick(['华东仓', '华南仓', '华北仓'])],
		['收货省份', ({ pick }) => pick(shortProvinces)],
		['销售渠道', ({ pick }) => pick(['App', '小程序', '员工内购'])]
	],
	format: plainFormat
};
