import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { randomLcg } from 'd3-random';

const categories = [
	'智能手机',
	'笔记本电脑',
	'T恤',
	'牛仔裤',
	'图书',
	'玩具',
	'沙发',
	'自行车',
	'耳机',
	'其他闲置'
];
const platforms = ['闲鱼', '转转', '爱回收', '孔夫子旧书网', '抖音', '快手'];
const regions = ['浙江', '江苏', '上海', '广东', '北京', '四川', '山东', '湖北', '辽宁', '福建'];

/** Writes a trade log of `rows` rows, skewed as real logs are: few categories hold most trades. */
export async function writeBigLog(path: string, rows: number): Promise<void> {
	const random = randomLcg(0.42);
	const pick = (words: readonly string[]) => words[Math.floor(random() ** 2 * words.length)]!;
	const stream = createWriteStream(path);
	stream.write('date,category,platform,region,items,price\n');
	for (let from = 0; from < rows; from += 10_000) {
		const lines = Array.from({ length: Math.min(10_000, rows - from) }, () => {
			const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 731)));
			const items = 1 + Math.floor(random() ** 4 * 5);
			const date = day.toISOString().slice(0, 10);
			return `${date},${pick(categories)},${pick(platforms)},${pick(regions)},${items},${Math.floor(random() * 3000)}\n`;
		});
		if (!stream.write(lines.join(''))) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
}

/** Kinds of goods of the log for edits, and the words of its columns. */
const manyCategories = [
	'smartphone|tablet|laptop|game_console|headphones|smartwatch|monitor|tv|printer|router',
	't_shirt|jeans|dress|coat|jacket|sweater|shoes|sneakers|handbag|backpack',
	'book|toy|sofa|chair|table|bed_frame|lamp|washing_machine|fridge|microwave',
	'bicycle|e_bike|power_tool|kettle|vacuum|antique|stroller|perfume|guitar|blorb'
]
	.join('|')
	.split('|');
const channels = ['app', 'web', 'live', 'shop'];

/**
 * Writes a log of many trades whose cube stays below a million rows: days, goods, places and prices
 * are skewed, and goods have their own level of price, as in real logs.
 */
export async function writeEditLog(path: string, rows: number): Promise<void> {
	const random = randomLcg(0.17);
	const pick = (words: readonly string[], skew: number) =>
		words[Math.floor(random() ** skew * words.length)]!;
	const stream = createWriteStream(path);
	stream.write('date,category,platform,region,channel,items\n');
	for (let from = 0; from < rows; from += 10_000) {
		const lines = Array.from({ length: Math.min(10_000, rows - from) }, () => {
			const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 366)));
			const items = random() < 0.02 ? -1 : 1 + Math.floor(random() ** 4 * 5);
			const date = day.toISOString().slice(0, 10);
			const goods = pick(manyCategories, 2);
			return `${date},${goods},${pick(platforms, 2)},${pick(regions, 3)},${pick(channels, 3)},${items}\n`;
		});
		if (!stream.write(lines.join(''))) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
}
