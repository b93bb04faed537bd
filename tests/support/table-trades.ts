/** A trade as it lies in the table: some words are missing, some hold what must be escaped. */
export interface TableTrade {
	readonly sold: string;
	readonly kind: string;
	readonly n: number;
	readonly shop: string | null;
	readonly place: string;
	readonly way: string;
	readonly price: number;
	readonly weight: number | null;
}

const kinds = [
	'手机',
	'book',
	'Laptop',
	"it's\tone thing",
	'An "odd" \\ word',
	'Damen T-Shirt',
	''
];
const shops = ['闲鱼', 'vinted', null, 'a shop of ours', 'eBay'];
const places = ['广东', 'Berlin', '', 'DE'];
const ways = ['App', 'Web', ''];

/** Trades of some days, always the same: a multiplier modulo 2^31 in place of a die. */
export function tradesOf(
	days: readonly string[],
	perDay: number,
	seed: number
): readonly TableTrade[] {
	let state = seed;
	const next = (most: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return Math.floor((state / 2 ** 31) * most);
	};
	const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
	return days.flatMap((day) =>
		Array.from({ length: perDay }, () => ({
			sold: `${day} ${String(next(24)).padStart(2, '0')}:30:00`,
			kind: one(kinds),
			// One in ten is a return.
			n: next(10) === 0 ? -1 : 1 + next(3),
			shop: one(shops),
			place: one(places),
			way: one(ways),
			// Cents that no binary fraction holds: 0.29, 19.99 and so on.
			price: next(200_000) / 100,
			weight: next(3) === 0 ? null : next(20_000) / 1000
		}))
	);
}

/** The trades as rows that ClickHouse reads, TabSeparated. */
export function tableRows(trades: readonly TableTrade[]): string {
	const text = (value: string | number | null) =>
		value === null ? '\\N' : String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t');
	return trades.map((trade) => `${Object.values(trade).map(text).join('\t')}\n`).join('');
}

/** The same trades as a log. */
export function tradesLog(trades: readonly TableTrade[]): string {
	const cell = (value: string | number | null) => `"${String(value ?? '').replaceAll('"', '""')}"`;
	const header = 'date,category,items,platform,region,channel,price,weight_kg';
	const rows = trades.map((trade) =>
		[trade.sold.slice(0, 10), ...Object.values(trade).slice(1)].map(cell).join(',')
	);
	return `${[header, ...rows].join('\n')}\n`;
}
