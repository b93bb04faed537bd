import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomLcg, randomLogNormal, randomPoisson } from 'd3-random';
import Papa from 'papaparse';
import { goods, regions, seasons, type Goods } from './build-sample/goods';

/** The same seed gives the same file, byte for byte. */
const seed = 20241;
const months = 24;
const firstYear = 2024;

const source = randomLcg(seed / 2 ** 32);

/** Items of some goods expected in a month, counted from the first. */
function expected({ perMonth, growth }: Goods, month: number): number {
	return perMonth * growth ** (month / (months - 1)) * seasons[month % 12]!;
}

function dayOf(month: number): string {
	const year = firstYear + Math.floor(month / 12);
	const days = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
	const day = 1 + Math.floor(source() * days);
	return `${year}-${pad((month % 12) + 1)}-${pad(day)}`;
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}

type Row = readonly (string | number)[];

/** The trades of some goods in a month: one row per region, and one for what came back. */
function rowsOf(item: Goods, month: number): readonly Row[] {
	const rows = regions.flatMap(([region, share]): Row[] => {
		const count = randomPoisson.source(source)(expected(item, month) * share)();
		return count === 0 ? [] : [row(item, month, count, region)];
	});
	const back = randomPoisson.source(source)(expected(item, month) * (item.returned ?? 0))();
	return back === 0 ? rows : [...rows, row(item, month, -back, regions[0]![0])];
}

function row(item: Goods, month: number, count: number, region: string): Row {
	const spread = randomLogNormal.source(source)(Math.log(item.price), 0.35)();
	const price = spread < 100 ? Math.round(spread * 10) / 10 : Math.round(spread);
	return [dayOf(month), item.word, count, item.platform, region, item.channel ?? '', price];
}

const rows = Array.from({ length: months }, (_, month) =>
	goods
		.flatMap((item) => rowsOf(item, month))
		.sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0))
).flat();
const header = ['date', 'category', 'items', 'platform', 'region', 'channel', 'price_cny'];
const folder = fileURLToPath(new URL('../data/samples/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(
	`${folder}city-exchange-2024-2025.csv`,
	`${Papa.unparse([header, ...rows], { newline: '\n' })}\n`
);
const items = rows.reduce((sum, cells) => sum + (cells[2] as number), 0);
process.stdout.write(`${rows.length} rows, ${items} items\n`);
