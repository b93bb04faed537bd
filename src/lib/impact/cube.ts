import { raw, sql, type Sql } from '../sql';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/**
 * Reduces trades to counts by the user's own words, without a join: the one statement that reads
 * every trade. Everything after it works on the result. Returned items are counts below zero.
 */
export function sourceCubeSql(): Sql {
	return raw(`SELECT day, source_category, source_platform, source_region, source_channel, currency,
	COUNT(*) AS trades,
	SUM(items) AS items,
	SUM(ABS(items)) AS items_absolute,
	SUM(CASE WHEN items < 0 THEN -items ELSE 0 END) AS items_returned,
	SUM(price) AS price_sum,
	SUM(mass_kg) AS mass_kg_sum,
	COUNT(mass_kg) AS mass_trades
FROM trades
WHERE kept
GROUP BY day, source_category, source_platform, source_region, source_channel, currency`);
}

/**
 * The cube (`cube@1`): counts by (day, category, operating model, platform, region, channel, currency,
 * source category), from the source cube and three small tables that say what the user's words
 * mean. What is not recognised keeps the user's word as platform and region, and no category. The
 * operating model is the one asked for, else the platform's own, else the category's default, else
 * a parcel from user to user (`meaningsSql`).
 */
export function cubeSql(operatingModel: string | null): Sql {
	return sql`SELECT c.day AS day, ${meaningsSql(operatingModel)},
	c.source_channel AS channel, c.currency AS currency,
	k.listed_as AS source_category,
	CAST(SUM(c.trades) AS BIGINT) AS trades,
	SUM(c.items) AS items,
	SUM(c.items_absolute) AS items_absolute,
	SUM(c.items_returned) AS items_returned,
	SUM(c.price_sum) AS price_sum,
	SUM(c.mass_kg_sum) AS mass_kg_sum,
	CAST(SUM(c.mass_trades) AS BIGINT) AS mass_trades
FROM ${wordsJoinedSql('source_cube')}
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
}
