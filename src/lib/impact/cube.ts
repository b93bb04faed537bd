import { join, raw, sql, type Sql } from '../sql';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/** Upper ends of the price bands, in 1-2-5 steps, in the trade's own currency. */
const bandEnds = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((power) =>
	[1, 2, 5].map((step) => step * 10 ** power)
);

/** The lower end of the 1-2-5 band a price falls in, as text; NULL without a price. */
export function priceBandSql(price: Sql): Sql {
	const cases = bandEnds.map(
		(end, index) => `WHEN ${price.text} < ${end} THEN '${index === 0 ? 0 : bandEnds[index - 1]}'`
	);
	return raw(
		`CASE WHEN ${price.text} IS NULL THEN NULL ${cases.join(' ')} ELSE '${bandEnds.at(-1)}' END`
	);
}

/** What a row of the source cube is told by, beside its price band. */
export const sourceKeys = [
	...(['day', 'source_category', 'source_platform', 'source_region', 'source_channel'] as const),
	...(['source_model', 'currency'] as const)
];

/** What is read of a trade. */
export type TradeColumn = (typeof sourceKeys)[number] | 'items' | 'price' | 'mass_kg';

/** Where trades are, and how each of their values is written there. */
export interface TradeTable {
	readonly from: Sql;
	/** Which of them count. */
	readonly where: Sql;
	readonly value: (column: TradeColumn) => Sql;
	/**
	 * Whether results are named. In ClickHouse a name of ours would be taken for a column of the table
	 * that is called alike.
	 */
	readonly isNamed: boolean;
	/** Whether groups are told by these names, which not every engine knows at that place. */
	readonly groupsByName: boolean;
}

/** The trades that were loaded. */
const loadedTrades: TradeTable = {
	from: raw('trades'),
	where: raw('kept'),
	value: raw,
	isNamed: true,
	groupsByName: true
};

/**
 * Reduces trades to counts by the user's own words, without a join: the one statement that reads
 * every trade. Everything after it works on the result. Returned items are counts below zero. With
 * price bands there are many times as many rows: they are made when something asks for them.
 */
export function sourceCubeSql({ bands = false } = {}, trades = loadedTrades): Sql {
	const { value } = trades;
	const [items, price, mass] = [value('items'), value('price'), value('mass_kg')];
	const keys = sourceKeys.map((key) => ({ key, by: value(key) }));
	const band = { key: 'price_band', by: priceBandSql(price) };
	const told = bands ? [...keys, band] : keys;
	const counts = {
		trades: raw('COUNT(*)'),
		items: sql`SUM(${items})`,
		items_absolute: sql`SUM(abs(${items}))`,
		items_returned: sql`SUM(CASE WHEN ${items} < 0 THEN -${items} ELSE 0 END)`,
		price_sum: sql`SUM(${price})`,
		mass_kg_sum: sql`SUM(${mass})`,
		mass_trades: sql`COUNT(${mass})`
	};
	const named = (by: Sql, key: string) =>
		!trades.isNamed || by.text === key ? by : sql`${by} AS ${raw(key)}`;
	const selected = [
		join(keys.map(({ key, by }) => named(by, key))),
		...(bands ? [named(band.by, band.key)] : []),
		...Object.entries(counts).map(([key, by]) => named(by, key))
	];
	return sql`SELECT ${join(selected, ',\n\t')}
FROM ${trades.from}
WHERE ${trades.where}
GROUP BY ${join(told.map(({ key, by }) => (trades.groupsByName ? raw(key) : by)))}`;
}

/** The columns of the source cube with price bands, in their order. */
export const bandedSourceColumns = [
	...sourceKeys,
	...(['price_band', 'trades', 'items', 'items_absolute', 'items_returned'] as const),
	...(['price_sum', 'mass_kg_sum', 'mass_trades'] as const)
];

/**
 * The cube (`cube@1`): counts by (day, category, operating model, platform, region, channel, currency,
 * source category, and price band where asked for), from the source cube and small tables that say
 * what the user's words mean. What is not recognised keeps the user's word as platform and region, and
 * no category. The operating model is the one asked for, else what the row says, else the platform's
 * own, else the category's default, else a parcel from user to user (`meaningsSql`). Rows name the
 * words that are listed, or all of them.
 */
export function cubeSql(
	operatingModel: string | null,
	{ bands = false, namesAll = false } = {}
): Sql {
	return sql`SELECT c.day AS day, ${meaningsSql(operatingModel)},
	c.source_channel AS channel, c.currency AS currency,
	${raw(namesAll ? 'c.source_category' : 'k.listed_as')} AS source_category,${raw(bands ? '\n\tc.price_band AS price_band,' : '')}
	CAST(SUM(c.trades) AS BIGINT) AS trades,
	SUM(c.items) AS items,
	SUM(c.items_absolute) AS items_absolute,
	SUM(c.items_returned) AS items_returned,
	SUM(c.price_sum) AS price_sum,
	SUM(c.mass_kg_sum) AS mass_kg_sum,
	CAST(SUM(c.mass_trades) AS BIGINT) AS mass_trades
FROM ${wordsJoinedSql(bands ? 'banded_source_cube' : 'source_cube')}
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8${raw(bands ? ', 9' : '')}`;
}
