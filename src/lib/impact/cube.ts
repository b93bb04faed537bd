import { raw, sql, type Sql } from '../sql';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/** Upper ends of the price bands, in 1-2-5 steps, in the trade's own currency. */
const bandEnds = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((power) =>
	[1, 2, 5].map((step) => step * 10 ** power)
);

/** The lower end of the 1-2-5 band a price falls in, as text; NULL without a price. */
export function priceBandSql(price: 'price' | 'c.price'): string {
	const cases = bandEnds.map(
		(end, index) => `WHEN ${price} < ${end} THEN '${index === 0 ? 0 : bandEnds[index - 1]}'`
	);
	return `CASE WHEN ${price} IS NULL THEN NULL ${cases.join(' ')} ELSE '${bandEnds.at(-1)}' END`;
}

/** What a row of the source cube is told by, beside its price band. */
export const sourceKeys = [
	...['day', 'source_category', 'source_platform', 'source_region', 'source_channel'],
	...['source_model', 'currency']
] as const;

/**
 * Reduces trades to counts by the user's own words, without a join: the one statement that reads
 * every trade. Everything after it works on the result. Returned items are counts below zero. With
 * price bands there are many times as many rows: they are made when something asks for them.
 */
export function sourceCubeSql({ bands = false } = {}): Sql {
	const keys = sourceKeys.join(', ');
	const band = bands ? `\n\t${priceBandSql('price')} AS price_band,` : '';
	return raw(`SELECT ${keys},${band}
	COUNT(*) AS trades,
	SUM(items) AS items,
	SUM(ABS(items)) AS items_absolute,
	SUM(CASE WHEN items < 0 THEN -items ELSE 0 END) AS items_returned,
	SUM(price) AS price_sum,
	SUM(mass_kg) AS mass_kg_sum,
	COUNT(mass_kg) AS mass_trades
FROM trades
WHERE kept
GROUP BY ${keys}${bands ? ', price_band' : ''}`);
}

/**
 * The cube (`cube@1`): counts by (day, category, operating model, platform, region, channel, currency,
 * source category, and price band where asked for), from the source cube and small tables that say
 * what the user's words mean. What is not recognised keeps the user's word as platform and region, and
 * no category. The operating model is the one asked for, else what the row says, else the platform's
 * own, else the category's default, else a parcel from user to user (`meaningsSql`).
 */
export function cubeSql(operatingModel: string | null, { bands = false } = {}): Sql {
	return sql`SELECT c.day AS day, ${meaningsSql(operatingModel)},
	c.source_channel AS channel, c.currency AS currency,
	k.listed_as AS source_category,${raw(bands ? '\n\tc.price_band AS price_band,' : '')}
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
