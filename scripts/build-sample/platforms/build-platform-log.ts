import { randomLcg, randomLogNormal } from 'd3-random';
import Papa from 'papaparse';
import type { RandomSource } from '../trade-rows';
import { encodeText } from './encode-text';
import { momentAt, type Moment } from './moment';
import type { PlatformGoods, PlatformLog, PlatformTrade } from './platform-log';

/** Where a platform's synthetic log is, from the top of the repository. */
export function platformLogPath({ platform }: Pick<PlatformLog, 'platform'>): string {
	return `data/samples/platforms/${platform}.csv`;
}

/** The bytes of a platform's synthetic log, in order of time: the same for the same description. */
export function buildPlatformLog(log: PlatformLog): Uint8Array {
	const source = randomLcg(log.seed / 2 ** 32);
	const moments = Array.from({ length: log.rows }, () =>
		momentAt(log.from, log.days, source(), source())
	).sort((a, b) => a - b);
	const rows = moments.map((moment, index) => {
		const trade = tradeAt(log, index + 1, moment, source);
		return log.columns.map(([, cell]) => cell(trade));
	});
	const { delimiter, newline, encoding } = log.format;
	const header = log.columns.map(([name]) => name);
	const text = Papa.unparse([header, ...rows], { delimiter, newline });
	return encodeText(`${text}${newline}`, encoding);
}

function tradeAt(
	log: PlatformLog,
	number: number,
	moment: Moment,
	source: RandomSource
): PlatformTrade {
	const whole = (from: number, to: number) => from + Math.floor(source() * (to - from + 1));
	const pick = <Value>(list: readonly Value[]) => list[whole(0, list.length - 1)]!;
	const goods = weighted(log.goods, source);
	const price = roundedPrice(randomLogNormal.source(source)(Math.log(goods.price), 0.25)());
	const isReturn = source() < log.returned;
	const items = isReturn ? -1 : 1 + Math.floor(source() ** 3 * log.mostItems);
	return { number, moment, goods, detail: pick(goods.details), items, price, pick, whole };
}

/** One of the goods, each as likely as its share. */
function weighted(goods: readonly PlatformGoods[], source: RandomSource): PlatformGoods {
	const all = goods.reduce((sum, { share }) => sum + share, 0);
	let left = source() * all;
	return goods.find(({ share }) => (left -= share) < 0) ?? goods.at(-1)!;
}

/** As people set prices: whole below 100, in tens below 1,000, in hundreds above. */
function roundedPrice(price: number): number {
	const step = price < 100 ? 1 : price < 1000 ? 10 : 100;
	return Math.max(step, Math.round(price / step) * step);
}
