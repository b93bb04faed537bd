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
	readonly family: string;
	readonly kgCo2ePerItem: number;
	readonly scope: string;
	/** ISO country codes, `EU`, `world` or `unstated`, several joined by `|`. */
	readonly geography: string;
	/** A year, a span of years, or `undated`. */
	readonly year: string;
	readonly licence: string;
	readonly use: PointUse;
	/** What was measured, or why the point counts as it does; empty where there is nothing to add. */
	readonly note: string;
}

/** Whether the point counts for range and grade. */
export function isCounted({ use }: EvidencePoint): boolean {
	return use !== 'excluded';
}
