import type { Estimate } from './estimate';

/** A restatement of an amount of emissions. Equivalences are alternatives and are never added up. */
export interface Equivalence {
	readonly id: string;
	readonly kind: 'tree' | 'household' | 'travel' | 'fuel' | 'device' | 'person';
	readonly region: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly unitEn: string;
	readonly unitZh: string;
	readonly kgCo2ePerUnit: Estimate;
	/** What one unit stands for in time; `none` for a distance or an amount. */
	readonly period: 'year' | 'ten_years' | 'none';
	/** Energy of one unit in kWh, null where the definition does not state it. */
	readonly kwhPerUnit: number | null;
	readonly year: string;
	readonly definitionEn: string;
	readonly definitionZh: string;
	readonly sourceIds: readonly string[];
	readonly grade: string;
	/** True for the one of its kind that is used unless a region has its own. */
	readonly isDefault: boolean;
	/** Regions for which this is the default of its kind. */
	readonly defaultFor: readonly string[];
}
