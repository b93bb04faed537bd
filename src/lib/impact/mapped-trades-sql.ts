import { raw, sql, type Sql } from '../sql';
import { priceBandSql } from './cube';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/** The name under which trades can be asked with what their words mean. */
export const mappedTrades = 'mapped_trades';

/** Every trade in the user's words and in ours, as a view: what `cube` counts where `kept` holds. */
export function mappedTradesSql(operatingModel: string | null): Sql {
	return sql`CREATE OR REPLACE VIEW ${raw(mappedTrades)} AS
SELECT c.day AS day, c.source_category AS source_category, c.source_title AS source_title,
	${meaningsSql(operatingModel)}, c.source_channel AS channel,
	c.items AS items, c.mass_kg AS mass_kg, c.price AS price, c.currency AS currency,
	${priceBandSql(raw('c.price'))} AS price_band, c.kept AS kept
FROM ${wordsJoinedSql('trades')}`;
}
