import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Inspected and resold: a model, a grade, and through which channel it was sold. */
// prettier-ignore
export const zhuanzhuan: PlatformLog = {
	platform: 'zhuanzhuan', seed: 1102, from: '2025-09-01', days: 91, rows: 140, returned: 0.05, mostItems: 2,
	goods: goodsOf(
		['手机', 46, 1700, 'iPhone 13 128G|iPhone 12 64G|安卓旗舰 256G|折叠屏 512G|安卓千元机 128G'],
		['平板电脑', 12, 1400, 'iPad 第9代|安卓平板 11 英寸'],
		['笔记本电脑', 10, 2700, '14 英寸轻薄本|15 英寸游戏本'],
		['智能手表', 8, 650, '运动手表|通话手表'],
		['蓝牙耳机', 8, 320, '半入耳式|主动降噪'],
		['游戏机', 4, 1500, '家用游戏机'],
		['单反相机', 4, 2800, '入门单反套机'],
		['图书', 16, 12, '文学|少儿|教辅']
	),
	columns: [
		['订单号', ({ number }) => `ZZ${String(25_090_000 + number * 13)}`],
		['成交日期', ({ moment }) => writeMoment(moment, 'yyyy/M/d')],
		['平台', ({ pick }) => pick(['转转', '转转', '转转', '找靓机'])],
		['商品品类', ({ goods }) => goods.word],
		['机型', ({ detail }) => detail],
		['质检等级', ({ pick }) => pick(['99新', '95新', '9成新', '8成新'])],
		['成交件数', ({ items }) => String(items)],
		['成交金额', ({ price, items }) => String(price * items)],
		['来源渠道', ({ pick }) => pick(['自营', '自营', '抖音直播间', '快手'])],
		['收货省份', ({ pick }) => pick(shortProvinces)]
	],
	format: plainFormat
};
