import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, plainFormat, type PlatformLog } from './platform-log';

/** Given away for points: there is no price. */
// prettier-ignore
export const xiangwushuo: PlatformLog = {
	platform: 'xiangwushuo', seed: 1103, from: '2024-04-01', days: 61, rows: 100, returned: 0, mostItems: 4,
	goods: goodsOf(
		['童装', 7, 30, '春秋款|冬款'],
		['玩具', 14, 25, '拼插玩具|过家家玩具'],
		['毛绒玩具', 8, 20, '小熊|玩偶'],
		['绘本', 14, 15, '硬壳绘本|英文绘本'],
		['T恤', 10, 18, '男款|女款'],
		['连衣裙', 8, 35, '夏装|秋装'],
		['餐具', 3, 20, '碗碟|玻璃杯'],
		['台灯', 4, 40, '护眼台灯|夹式台灯'],
		['背包', 6, 30, '书包|旅行背包'],
		['美妆小样', 4, 8, '护肤小样|香氛小样'],
		['文具', 2, 10, '笔记本与笔|手账材料'],
		['椅子', 4, 60, '折叠椅|学习椅'],
		['耳机', 4, 45, '有线耳机|蓝牙耳机']
	),
	columns: [
		['物品编号', ({ number }) => `E${String(70_000 + number * 7)}`],
		['送出时间', ({ moment }) => writeMoment(moment, 'yyyy年M月d日')],
		['物品分类', ({ goods }) => goods.word],
		['物品描述', ({ detail }) => detail],
		['件数', ({ items }) => String(items)],
		['鹅毛（朵）', ({ price }) => String(price)],
		['所在地区', ({ pick }) => pick(shortProvinces)],
		['所属平台', () => '享物说']
	],
	format: plainFormat
};
