import { randomLcg } from 'd3-random';
import Papa from 'papaparse';
import { goods } from './goods';
import { months } from './month';
import { tradeRows, type TradeRow } from './trade-rows';

/** The synthetic log, from the top of the repository. */
export const samplePath = 'data/samples/city-exchange-2024-2025.csv';

/** The same seed gives the same file, byte for byte. */
const seed = 20241;
const header = ['date', 'category', 'items', 'platform', 'region', 'channel', 'price_cny'];

/** The synthetic log of a city exchange as CSV: LF line ends, month by month, each ordered by day. */
export function buildSample(): string {
	const source = randomLcg(seed / 2 ** 32);
	const rows = Array.from({ length: months }, (_, month) =>
		goods.flatMap((item) => tradeRows(item, month, source)).sort(byDay)
	).flat();
	return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

function byDay([a]: TradeRow, [b]: TradeRow): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
