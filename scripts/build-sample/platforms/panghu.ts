import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, type PlatformLog } from './platform-log';

/** Consigned luxury with an authenticator, exported with tabs. */
// prettier-ignore
export const panghu: PlatformLog = {
	platform: 'panghu', seed: 1110, from: '2025-10-01', days: 61, rows: 80, returned: 0.1, mostItems: 1,
	goods: goodsOf(
		['链条包', 18, 7800, '小号|中号'],
		['手提包', 16, 6200, '硬壳|软皮'],
		['水桶包', 10, 3300, '大号|小号'],
		['女包', 8, 2900, '邮差包|半月包'],
		['腕表', 8, 21_000, '潜水表|正装表'],
		['黄金首饰', 6, 6800, '手镯|吊坠'],
		['饰品', 8, 1000, '项链|耳饰'],
		['皮带', 3, 900, '双面扣|针扣']
	),
	columns: [
		['货号', ({ number }) => `PH${String(33_000 + number * 5)}`],
		['成交日期', ({ moment }) => writeMoment(moment, 'yyyy-MM-ddTHH:mm:ss+08:00')],
		['平台', () => '胖虎奢侈品'],
		['商品品类', ({ goods }) => goods.word],
		['款式', ({ detail }) => detail],
		['鉴定师', ({ pick }) => pick(['甲', '乙', '丙'])],
		['成色', ({ pick }) => pick(['全新', '98新', '95新', '9新'])],
		['件数', ({ items }) => String(items)],
		['成交价（元）', ({ price }) => price.toLocaleString('en')],
		['销售渠道', ({ pick }) => pick(['直播', '直播', '门店'])],
		['收货省份', ({ pick }) => pick(shortProvinces)]
	],
	format: { delimiter: '\t', newline: '\n', encoding: 'utf-8' }
};
