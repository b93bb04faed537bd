import { writeMoment } from './moment';
import { fullProvinces } from './places';
import { goodsOf, type PlatformLog } from './platform-log';

/** Devices collected, graded and sold on, many at a time to dealers. A spreadsheet wrote the file. */
// prettier-ignore
export const atrenew: PlatformLog = {
	platform: 'atrenew', seed: 1105, from: '2025-01-01', days: 90, rows: 120, returned: 0.03, mostItems: 30,
	goods: goodsOf(
		['智能手机', 60, 1500, 'iPhone 12|iPhone 13 Pro|安卓旗舰|安卓中端机'],
		['平板电脑', 14, 1100, 'iPad Air|安卓平板'],
		['笔记本电脑', 14, 2600, 'MacBook Air|商务本'],
		['智能手表', 8, 600, 'GPS 版|蜂窝版'],
		['微单相机', 5, 3200, '套机|单机身'],
		['耳机', 8, 260, '头戴式|真无线'],
		['显示器', 4, 500, '24 英寸|27 英寸']
	),
	columns: [
		['交易流水', ({ number }) => `AHS-${String(600_000 + number * 11)}`],
		['交易时间', ({ moment }) => writeMoment(moment, 'yyyy-MM-dd HH:mm')],
		['业务平台', ({ pick }) => pick(['爱回收', '爱回收', '拍机堂', '拍拍'])],
		['产品类别', ({ goods }) => goods.word],
		['型号', ({ detail }) => detail],
		['检测等级', ({ pick }) => pick(['A+', 'A', 'B', 'C'])],
		['台数', ({ items }) => String(items)],
		['单价', ({ price }) => `¥${price.toLocaleString('en')}`],
		['渠道名称', ({ pick }) => pick(['门店', '线上', '同行竞拍'])],
		['省份', ({ pick }) => pick(fullProvinces)]
	],
	format: { delimiter: ',', newline: '\r\n', encoding: 'utf-8-bom' }
};
