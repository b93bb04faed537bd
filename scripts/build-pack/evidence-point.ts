import type { CsvRow } from './csv';

/**
 * How a point counts: `median` for centre and range, `range` for range and grade only, `excluded`
 * not at all (kept to show the reason).
 */
export const pointUses = ['median', 'range', 'excluded'] as const;

/** One of these uses. */
export type PointUse = (typeof pointUses)[number];

/** One cited figure for the emissions of making one new item of a category. */
export interface EvidencePoint {
	readonly category: string;
	readonly sourceId: string;
	/** Points of one family share their origin and count once where independence matters. */
	readonly sourceFamily: string;
	readonly kgCo2ePerItem: number;
	readonly scope: string;
	/** ISO country codes, `EU`, `world` or `unstated`, several joined by `|`. */
	readonly geography: string;
	/** A year, a span of years, or `undated`. */
	readonly year: string;
	readonly licence: string;
	readonly use: PointUse;
	readonly note: string;
}

/** Reads one line of a `points-*.csv`. Throws on a use or a number that is none. */
export function toEvidencePoint(row: CsvRow): EvidencePoint {
	return {
		category: row.category,
		sourceId: row.source_id,
		sourceFamily: row.source_family,
		kgCo2ePerItem: toPositive(row.kg_co2e_per_item),
		scope: row.scope,
		geography: row.geography,
		year: row.year,
		licence: row.licence,
		use: toPointUse(row.use),
		note: row.note
	};
}

function toPointUse(text: string): PointUse {
	const use = pointUses.find((known) => known === text);
	if (use === undefined) throw new Error(`invalid use of a point: ${text}`);
	return use;
}

function toPositive(text: string): number {
	const value = text === '' ? NaN : Number(text);
	if (!(value > 0 && Number.isFinite(value))) throw new Error(`invalid point: ${text}`);
	return value;
}
