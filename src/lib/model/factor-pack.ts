import type { Estimate } from './estimate';
import type { LegKind } from './operating-model';
import type { SizeClass } from './category';

/** Quality of evidence: A three families within a factor of 2, B two within 3, C more spread, D one point or a proxy. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** A value of a pack with what is needed to defend it. */
export interface Factor extends Estimate {
	readonly unit: string;
	readonly grade: Grade;
	readonly sourceIds: readonly string[];
	/** Places that the evidence is from, as the pack writes them: `FR`, `EU`, `world`. */
	readonly geography: readonly string[];
	/** Last day on which the value should be used unseen, `YYYY-MM-DD`; null where the pack does not say. */
	readonly reviewBy: string | null;
}

/** What a parameter value applies to; the most specific one wins. */
export interface Subject {
	readonly kind: 'all' | 'group' | 'size_class' | 'category';
	/** `*` for all. */
	readonly id: string;
}

/** What a pack says beside production and handling: shares, and kg CO2e per tonne-km for freight. */
export const parameterNames = [
	'displacement',
	'service',
	'rebound',
	'refurbishment',
	'freight_intensity'
] as const;

/** One of these parameters. */
export type ParameterName = (typeof parameterNames)[number];

/** A parameter for the categories that its subject names. */
export interface ParameterFactor extends Factor {
	readonly parameter: ParameterName;
	readonly subject: Subject;
}

/** Emissions of one leg: kg CO2e per item, or km to be driven where `basis` is `distance`. */
export interface HandlingFactor extends Factor {
	readonly sizeClass: SizeClass;
	readonly leg: LegKind;
	readonly basis: 'leg' | 'distance';
	/** Mass of the parcel the figure stands for, kg; null where the item's own mass decides. */
	readonly referenceMassKg: number | null;
}

/** One setting of a preset. */
export interface PresetValue {
	readonly parameter: 'displacement' | 'service' | 'rebound' | 'handling' | 'production' | 'direct';
	readonly subject: Subject;
	readonly setting: 'value' | 'low' | 'high' | 'default';
	/** The point where `setting` is `value`, else null. */
	readonly value: number | null;
	readonly sourceIds: readonly string[];
}

/** The preset that takes every parameter from the pack: every pack has it. */
export const defaultPreset = 'default';

/** Published or cautious parameters, put side by side with the default on the same data. */
export interface Preset {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly descriptionEn: string;
	readonly descriptionZh: string;
	/** How far the result is from what the source published, and why; null where nothing was published. */
	readonly gapEn: string | null;
	readonly gapZh: string | null;
	readonly sourceIds: readonly string[];
	/** True where only published figures per item count: what they do not name is not covered. */
	readonly onlyDirect: boolean;
	readonly values: readonly PresetValue[];
}

/** A released, immutable folder of factors. */
export interface FactorPack {
	readonly id: string;
	/** SHA-256 over the pack's files, lower-case hex. */
	readonly sha256: string;
	/** kg CO2e per item, by category. */
	readonly production: ReadonlyMap<string, Factor>;
	/** kg CO2e per kg, by group, for logs that weigh. */
	readonly materials: ReadonlyMap<string, Factor>;
	readonly parameters: readonly ParameterFactor[];
	readonly handling: readonly HandlingFactor[];
	readonly presets: readonly Preset[];
	/** Seed of published numbers. */
	readonly seed: number;
}
