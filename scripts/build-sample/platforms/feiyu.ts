import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Consigned luxury, sold by live stream: one piece per row, many of which come back. */
// prettier-ignore
export const feiyu: PlatformLog = {
	platform: 'feiyu', seed: 1108, from: '2025-08-01', days: 62, rows: 90, returned: 0.12, mostItems: 1,
	goods: goodsOf(
		['单肩包', 22, 4200, '老花单肩包|菱格单肩包'],
		['手提包', 20, 6800, '中号手提包|迷你手提包'],
		['托特包', 12, 3600, '帆布托特|皮质托特'],
		['腋下包', 10, 3900, '复古腋下包'],
		['腕表', 6, 18_000, '机械男表|石英女表'],
		['K金戒指', 5, 5200, '窄版|宽版'],
		['饰品', 8, 900, '耳夹|手链'],
		['高跟鞋', 6, 1200, '尖头|方头'],
		['墨镜', 5, 700, '方框|猫眼']
	),
	columns: [
		['寄卖编号', ({ number }) => `FY${String(52_000 + number * 3)}`],
		['成交时间', ({ moment }) => writeMoment(moment, 'yyyy/MM/dd HH:mm')],
		['平台', () => '妃鱼'],
		['品类', ({ goods }) => goods.word],
		['款式', ({ detail }) => detail],
		['品牌档位', ({ pick }) => pick(['一线', '二线', '轻奢'])],
		['成色', ({ pick }) => pick(['99新', '95新', '9新', '85新'])],
		['件数', ({ items }) => String(items)],
		['成交价', ({ price }) => String(price)],
		['直播间', ({ pick }) => pick(['妃鱼一号间', '妃鱼包包间', '妃鱼午夜场'])],
		['成交渠道', () => '直播'],
		['收货地区', ({ pick }) => pick(shortProvinces)]
	],
	format: plainFormat
};
