import { join, name, raw, sql, type Sql } from '../sql';
import type { PairFactors } from './central-parts';
import { priceBandSql } from './cube';
import { scopeSql, type CubeQuestion } from './cube-rows';
import { conditionsSql, type PartCondition } from './part-condition';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/** How a trade stands in a result; `returned` are counts below zero, whatever else is known of them. */
export type TradeStanding = 'assessed' | 'unmapped' | 'withoutFactor' | 'setAside' | 'returned';

/** Which trades are meant: those of which everything holds. */
export interface TradeSelection {
	readonly where: readonly PartCondition[];
	/** Null for every standing. */
	readonly standing: TradeStanding | null;
}

/** How the trades were mapped and limited, as for the cube. */
export interface TradeScope extends Pick<CubeQuestion, 'from' | 'to' | 'where'> {
	/** The operating model asked for, or null. */
	readonly operatingModel: string | null;
}

/** One page of rows. */
export interface Page {
	readonly limit: number;
	readonly offset: number;
}

/** The trades of a selection in the order of the files, in the user's words and in ours. */
export function tradesSql(
	selection: TradeSelection,
	scope: TradeScope,
	factors: PairFactors,
	{ limit, offset }: Page
): Sql {
	return sql`${selectedSql(selection, scope, factors)}
SELECT CAST(day AS VARCHAR) AS day, COALESCE(source_title, CAST(source_category AS VARCHAR)) AS source_category,
	CAST(source_platform AS VARCHAR) AS source_platform, CAST(source_region AS VARCHAR) AS source_region,
	CAST(category AS VARCHAR) AS category, operating_model, CAST(items AS DOUBLE) AS items, CAST(mass_kg AS DOUBLE) AS mass_kg,
	CAST(price AS DOUBLE) AS price, CAST(currency AS VARCHAR) AS currency
FROM selected ORDER BY place LIMIT ${raw(String(limit))} OFFSET ${raw(String(offset))}`;
}

/** How many trades a selection has, and what they hold. */
export function tradesCountSql(
	selection: TradeSelection,
	scope: TradeScope,
	factors: PairFactors
): Sql {
	return sql`${selectedSql(selection, scope, factors)}
SELECT CAST(COUNT(*) AS DOUBLE) AS trades, CAST(COALESCE(SUM(items), 0) AS DOUBLE) AS items,
	CAST(COALESCE(SUM(mass_kg), 0) AS DOUBLE) AS mass_kg
FROM selected`;
}

function selectedSql(selection: TradeSelection, scope: TradeScope, factors: PairFactors): Sql {
	const parts = conditionsSql(selection.where);
	const holds = [...parts, standingSql(selection.standing, factors)];
	return sql`WITH known AS (SELECT c.rowid AS place, c.day AS day, c.source_category AS source_category,
	c.source_title AS source_title, c.source_platform AS source_platform, c.source_region AS source_region,
	${meaningsSql(scope.operatingModel)},
	c.source_channel AS channel, c.items AS items, c.mass_kg AS mass_kg, c.price AS price, c.currency AS currency,
	${priceBandSql(raw('c.price'))} AS price_band
FROM ${wordsJoinedSql('trades')}
WHERE c.kept),
selected AS (SELECT * FROM known
WHERE ${scopeSql(scope)} AND ${join(holds, ' AND ')})`;
}

function standingSql(standing: TradeStanding | null, factors: PairFactors): Sql {
	const known = factors.filter((factor) => factor !== null);
	switch (standing) {
		case null:
			return raw('TRUE');
		case 'unmapped':
			return raw('category IS NULL');
		case 'returned':
			return raw('items < 0');
		case 'withoutFactor':
			return sql`category IS NOT NULL AND NOT ${pairsSql(known)}`;
		default:
			return pairsSql(known.filter(({ setAside }) => setAside === (standing === 'setAside')));
	}
}

/** Whether category and operating model have one of the factors. */
function pairsSql(factors: readonly NonNullable<PairFactors[number]>[]): Sql {
	const models = new Map<string, string[]>();
	for (const { category, operatingModel } of factors) {
		models.set(operatingModel, [...(models.get(operatingModel) ?? []), category]);
	}
	if (models.size === 0) return raw('FALSE');
	const ofModel = [...models].map(
		([model, categories]) =>
			sql`(${name('operating_model')} = ${model} AND category IN (${join(
				categories.map((category) => sql`${category}`)
			)}))`
	);
	return sql`(${join(ofModel, ' OR ')})`;
}
