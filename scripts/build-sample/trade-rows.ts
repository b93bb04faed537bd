import { randomLogNormal, randomPoisson } from 'd3-random';
import { regions, seasons, type Goods } from './goods';
import { dayOfMonth, months } from './month';

/** Date, category, items, platform, region, channel, price in CNY. */
export type TradeRow = readonly [string, string, number, string, string, string, number];

/** Numbers from 0 to below 1, one after the other. */
export type RandomSource = () => number;

/** The trades of some goods in a month: a row for each region with any, and one for what came back. */
export function tradeRows(item: Goods, month: number, source: RandomSource): readonly TradeRow[] {
	const expected = expectedItems(item, month);
	const rows = regions.flatMap(([region, share]) =>
		rowOf(item, month, poisson(source, expected * share), region, source)
	);
	const returned = poisson(source, expected * (item.returned ?? 0));
	return [...rows, ...rowOf(item, month, -returned, regions[0]![0], source)];
}

/** Items of some goods expected in a month, counted from the first. */
function expectedItems({ perMonth, growth }: Goods, month: number): number {
	return perMonth * growth ** (month / (months - 1)) * seasons[month % 12]!;
}

function poisson(source: RandomSource, mean: number): number {
	return randomPoisson.source(source)(mean)();
}

/** One row, or none where there are no items: nothing is drawn for it then. */
function rowOf(
	{ word, platform, channel, price }: Goods,
	month: number,
	items: number,
	region: string,
	source: RandomSource
): readonly TradeRow[] {
	if (items === 0) return [];
	// The price is drawn before the day: the order is part of what the seed stands for.
	const paid = rounded(randomLogNormal.source(source)(Math.log(price), 0.35)());
	const day = dayOfMonth(month, source());
	return [[day, word, items, platform, region, channel ?? '', paid]];
}

/** A price below 100 with one decimal, others whole. */
function rounded(price: number): number {
	return price < 100 ? Math.round(price * 10) / 10 : Math.round(price);
}
