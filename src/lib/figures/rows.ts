import type { Grade } from '../model/factor-pack';
import type { Estimate } from '../model/estimate';

/** One part of a ranked figure. */
export interface RankedRow {
	/** Unique in the figure; null for what is unmapped or not stated. */
	readonly key: string | null;
	/** Name in the reader's language; null where the figure names it (unmapped, not stated). */
	readonly label: string | null;
	/** Net item count; null for a log that weighs. */
	readonly items: number | null;
	/** Net avoided emissions in kg CO2e; null where nothing of the part was assessed. */
	readonly net: Estimate | null;
	/** Quality of evidence, for categories only. */
	readonly grade?: Grade | null;
	/** True for vehicles outside the headline: listed as not covered, with the reason. */
	readonly setAside?: boolean;
}

/** The key of what is taken together before it is drawn; no id and no word of a log is like it. */
export const othersKey = '**others';

/** Central net avoided emissions of one part in one month, in kg CO2e. */
export interface TrendRow {
	/** `YYYY-MM`; null for undated trades, which are named and not drawn. */
	readonly month: string | null;
	readonly key: string;
	readonly label: string;
	readonly kg: number;
}

/** Net avoided emissions of one month with their range, in kg CO2e; null where nothing was assessed. */
export interface TrendTotal {
	readonly month: string | null;
	readonly net: Estimate | null;
}

/** How much of the log has a result, in items or in kg of goods. */
export interface CoverageRow {
	readonly assessed: number;
	readonly unmapped: number;
	readonly withoutFactor: number;
	/** Vehicles outside the headline. */
	readonly setAside: number;
	readonly unit: 'items' | 'kg';
}
