import { writeMoment } from './moment';
import { shortProvinces } from './places';
import { goodsOf, type PlatformLog } from './platform-log';

/** Shops and readers sell old books, prints and paper. An older system wrote the file. */
// prettier-ignore
export const kongfz: PlatformLog = {
	platform: 'kongfz', seed: 1107, from: '2025-02-01', days: 120, rows: 150, returned: 0.02, mostItems: 3,
	goods: goodsOf(
		['文学小说', 40, 18, '现代小说选|外国小说译本|短篇集'],
		['历史书籍', 20, 32, '地方志读本|近代史论集'],
		['社科书籍', 18, 26, '经济学讲义|社会学入门'],
		['艺术书籍', 10, 48, '书法字帖|美术史'],
		['教材教辅', 16, 14, '高等数学|英语语法'],
		['外文原版书', 8, 45, '平装本|学术专著'],
		['期刊杂志', 12, 9, '文学期刊|科普杂志'],
		['连环画', 8, 35, '六十年代小开本|套书单册'],
		['线装古籍', 4, 420, '清刻本零册|民国石印本'],
		['字画', 3, 380, '扇面|对联'],
		['邮票税票', 5, 30, '纪念邮票|旧税票'],
		['老照片', 3, 60, '城市旧影|合影']
	),
	columns: [
		['订单编号', ({ number }) => `K${String(9_100_000 + number * 17)}`],
		['成交时间', ({ moment }) => writeMoment(moment, 'yyyy-M-d HH:mm')],
		['平台', () => '孔夫子旧书网'],
		['店铺', ({ pick }) => pick(['青灯书屋', '南巷旧书', '个人书摊', '拾遗斋'])],
		['书名', ({ detail }) => detail],
		['分类', ({ goods }) => goods.word],
		['品相', ({ pick }) => pick(['九品', '八五品', '八品', '七品'])],
		['数量', ({ items }) => String(items)],
		['售价', ({ price }) => price.toFixed(2)],
		['买家省份', ({ pick }) => pick(shortProvinces)]
	],
	format: { delimiter: ',', newline: '\r\n', encoding: 'gb18030' }
};
