import { raw, sql, type Sql } from '../sql';
import { postedOperatingModel } from './default-operating-model';

/** A table of the user's own words, as `c`, beside the tables that say what they mean. */
export function wordsJoinedSql(table: 'source_cube' | 'trades'): Sql {
	return sql`${raw(table)} AS c
LEFT JOIN category_words AS k ON k.word = c.source_category
LEFT JOIN category_models AS m ON m.category = k.category
LEFT JOIN platform_words AS p ON p.word = c.source_platform
LEFT JOIN region_words AS r ON r.word = c.source_region`;
}

/**
 * What the words of a row mean, over `wordsJoinedSql`: the one definition for the cube and for single
 * trades. What is not recognised keeps the user's word as platform and region, and no category.
 */
export function meaningsSql(operatingModel: string | null): Sql {
	return sql`k.category AS category,
	COALESCE(${operatingModel}, p.operating_model, m.operating_model, ${postedOperatingModel}) AS operating_model,
	COALESCE(p.platform, c.source_platform) AS platform,
	COALESCE(r.region, c.source_region) AS region`;
}
