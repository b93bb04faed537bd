import { raw, sql, type Sql } from '../sql';
import { postedOperatingModel } from './default-operating-model';

/** A table of the user's own words, as `c`, beside the tables that say what each of them means. */
export function wordsJoinedSql(table: 'source_cube' | 'banded_source_cube' | 'trades'): Sql {
	return sql`${raw(table)} AS c
LEFT JOIN category_words AS k ON k.word = c.source_category
LEFT JOIN platform_words AS p ON p.word = c.source_platform
LEFT JOIN region_words AS r ON r.word = c.source_region
LEFT JOIN model_words AS m ON m.word = c.source_model`;
}

/**
 * What the words of a row mean, over `wordsJoinedSql`: the one definition for the cube and for single
 * trades. A row that says no more than that it is between users (`by_goods`) is handed over as its
 * goods are, whatever its platform. A platform or region that is not recognised means itself, a category nothing.
 */
export function meaningsSql(operatingModel: string | null): Sql {
	return sql`k.category AS category,
	COALESCE(${operatingModel}, CAST(m.operating_model AS VARCHAR),
		CASE WHEN m.by_goods IS NULL THEN CAST(p.operating_model AS VARCHAR) END,
		CAST(k.operating_model AS VARCHAR), ${postedOperatingModel}) AS operating_model,
	p.platform AS platform,
	r.region AS region`;
}
