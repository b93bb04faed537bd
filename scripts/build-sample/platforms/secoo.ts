import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, type PlatformLog } from './platform-log';

/** Consigned luxury from a shop, with the order's state: only finished sales are in the export. */
// prettier-ignore
export const secoo: PlatformLog = {
	platform: 'secoo', seed: 1109, from: '2024-09-01', days: 91, rows: 70, returned: 0, mostItems: 1,
	goods: goodsOf(
		['箱包/手提包', 18, 8600, '经典款|限量款'],
		['箱包/斜挎包', 14, 5200, '相机包|信封包'],
		['腕表/机械表', 6, 26_000, '自动上链|计时款'],
		['珠宝/钻戒', 3, 15_000, '30 分|50 分'],
		['配饰/墨镜', 6, 1100, '方框|飞行员'],
		['配饰/丝巾', 3, 900, '方巾|长巾'],
		['鞋靴/高跟鞋', 6, 1600, '漆皮|缎面'],
		['服装/大衣', 6, 3200, '羊绒|双面呢']
	),
	columns: [
		['订单编号', ({ number }) => `SK${String(880_000 + number * 19)}`],
		['支付时间', ({ moment }) => writeMoment(moment, 'yyyy.MM.dd')],
		['销售平台', () => '寺库'],
		['商品分类', ({ goods }) => goods.word],
		['商品描述', ({ detail }) => detail],
		['品牌', ({ pick }) => pick(['品牌A', '品牌B', '品牌C', '品牌D'])],
		['成色', ({ pick }) => pick(['N', 'S', 'SA', 'A'])],
		['商品数量', ({ items }) => String(items)],
		['实付金额', ({ price }) => price.toFixed(2)],
		['币种', () => 'CNY'],
		['寄卖门店', ({ pick }) => pick(['北京店', '上海店', '成都店'])],
		['收货省份', ({ pick }) => pick(shortProvinces)],
		['订单状态', () => '交易成功']
	],
	format: { delimiter: ';', newline: '\n', encoding: 'utf-8' }
};
