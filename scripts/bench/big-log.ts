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
export function writeBigLog(path: string, rows: number): Promise<void> {
	const { random, pick } = skewed(0.42);
	return writeRows(path, 'date,category,platform,region,items,price', rows, () => {
		const date = dayOf(2024, Math.floor(random() * 731));
		const items = 1 + Math.floor(random() ** 4 * 5);
		const words = `${pick(categories)},${pick(platforms)},${pick(regions)}`;
		return `${date},${words},${items},${Math.floor(random() * 3000)}`;
	});
}

/** Writes the log of one month, `2024-05`, of a platform: skewed, and another one for each month. */
export function writeMonthLog(path: string, month: string, rows: number): Promise<void> {
	const { random, pick } = skewed(Number(month.slice(-2)) / 13);
	return writeRows(path, 'date,category,region,channel,items', rows, () => {
		const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
		const items = 1 + Math.floor(random() ** 4 * 5);
		return `${month}-${day},${pick(categories)},${pick(regions)},${pick(channels)},${items}`;
	});
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
export function writeEditLog(path: string, rows: number): Promise<void> {
	const { random, pick } = skewed(0.17);
	return writeRows(path, 'date,category,platform,region,channel,items', rows, () => {
		const date = dayOf(2024, Math.floor(random() * 366));
		const items = random() < 0.02 ? -1 : 1 + Math.floor(random() ** 4 * 5);
		const goods = pick(manyCategories);
		return `${date},${goods},${pick(platforms)},${pick(regions, 3)},${pick(channels, 3)},${items}`;
	});
}

/** Random numbers from a seed, and words of which the first ones come most often. */
function skewed(seed: number) {
	const random = randomLcg(seed);
	const pick = (words: readonly string[], skew = 2) =>
		words[Math.floor(random() ** skew * words.length)]!;
	return { random, pick };
}

function dayOf(year: number, days: number): string {
	return new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);
}

const rowsAtOnce = 10_000;

async function writeRows(path: string, header: string, rows: number, row: () => string) {
	const stream = createWriteStream(path);
	stream.write(`${header}\n`);
	for (let from = 0; from < rows; from += rowsAtOnce) {
		const lines = Array.from({ length: Math.min(rowsAtOnce, rows - from) }, row);
		if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
}
