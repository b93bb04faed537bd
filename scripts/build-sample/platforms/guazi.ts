import { writeMoment } from './moment';
import { fullProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** One car per row. Money is in 万元 and distance in 万公里: neither counts cars nor weighs them. */
// prettier-ignore
export const guazi: PlatformLog = {
	platform: 'guazi', seed: 1106, from: '2025-06-01', days: 122, rows: 60, returned: 0, mostItems: 1,
	goods: goodsOf(
		['紧凑型轿车', 20, 62_000, '1.5L 自动|1.4T 双离合'],
		['中型轿车', 12, 98_000, '2.0T 自动|1.8T 自动'],
		['小型轿车', 6, 41_000, '1.5L 手动'],
		['紧凑型SUV', 14, 88_000, '1.5T 自动|2.0L 无级变速'],
		['中型SUV', 6, 145_000, '2.0T 四驱'],
		['中大型MPV', 4, 132_000, '2.0T 七座'],
		['插电混动轿车', 4, 90_000, '1.5L 混动'],
		['纯电动轿车', 8, 86_000, '续航 400 公里|续航 500 公里'],
		['纯电动SUV', 5, 118_000, '续航 500 公里']
	),
	columns: [
		['车源号', ({ number }) => `HC-${String(110_000 + number * 29)}`],
		['成交日期', ({ moment }) => writeMoment(moment, 'yyyy年MM月dd日')],
		['来源平台', () => '瓜子二手车'],
		['车型分类', ({ goods }) => goods.word],
		['配置', ({ detail }) => detail],
		['上牌年份', ({ whole }) => String(whole(2015, 2022))],
		['表显里程(万公里)', ({ whole }) => (whole(12, 130) / 10).toFixed(1)],
		['成交价(万元)', ({ price }) => (price / 10_000).toFixed(2)],
		['过户省份', ({ pick }) => pick(fullProvinces)],
		['交付方式', ({ pick }) => pick(['到店', '跨省物流', '送车上门'])]
	],
	format: plainFormat
};
