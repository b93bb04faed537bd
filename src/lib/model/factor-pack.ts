import type { Category } from './category';
import type { Estimate } from './estimate';
import type { FactorOverride, OverrideParameter } from './factor-override';
import type { LegKind } from './operating-model';
import type { SizeClass } from './category';

/** Quality of evidence: A three families within a factor of 2, B two within 3, C more spread, D one point or a proxy. */
export const grades = ['A', 'B', 'C', 'D'] as const;

/** One of these grades. */
export type Grade = (typeof grades)[number];

/** What a value stands for and how long it may be used unseen; null where a pack does not say. */
export interface Provenance {
	/** What is covered, such as `gate+dist`. */
	readonly scope: string | null;
	/** ISO country codes, `world` or `unstated`, several joined by `|`. */
	readonly geography: string | null;
	/** A year, a span of years, or `undated`. */
	readonly year: string | null;
	/** The warming potentials behind it, such as `GWP100`. */
	readonly gwpBasis: string | null;
	/** Terms of the sources, several joined by `|`. */
	readonly licence: string | null;
	/** The last day on which the value should be used unseen, `YYYY-MM-DD`. */
	readonly reviewBy: string | null;
	readonly note: string | null;
}

/** A value of a pack with what is needed to defend it. */
export interface Factor extends Estimate, Provenance {
	readonly unit: string;
	readonly grade: Grade;
	readonly sourceIds: readonly string[];
}

/** Kinds of what a parameter value applies to. */
export const subjectKinds = ['all', 'group', 'size_class', 'category'] as const;

/** What a parameter value applies to; the most specific one wins. */
export interface Subject {
	readonly kind: (typeof subjectKinds)[number];
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

/** What a leg's figure can be: an amount per leg, or a distance. */
export const legBases = ['leg', 'distance'] as const;

/** Emissions of one leg: kg CO2e per item, or km to be driven where `basis` is `distance`. */
export interface HandlingFactor extends Factor {
	readonly sizeClass: SizeClass;
	readonly leg: LegKind;
	readonly basis: (typeof legBases)[number];
	/** Mass of the parcel the figure stands for, kg; null where the item's own mass decides. */
	readonly referenceMassKg: number | null;
}

/** What a preset may do with a parameter: fix it, move it to a bound, or leave it. */
export const presetSettings = ['value', 'low', 'high', 'default'] as const;

/** One setting of a preset. */
export interface PresetValue {
	readonly parameter: OverrideParameter;
	readonly subject: Subject;
	readonly setting: (typeof presetSettings)[number];
	/** The point where `setting` is `value`, else null. */
	readonly value: number | null;
	readonly sourceIds: readonly string[];
	readonly note: string | null;
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
	/** What the source published, with its unit; null where nothing comparable was. */
	readonly publishedResult: string | null;
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
	/** What the tables cannot say: values for one category that go before them and before presets. */
	readonly overrides: readonly FactorOverride[];
	/** Categories that the pack brings with it. */
	readonly categories: readonly Category[];
	/** Seed of published numbers. */
	readonly seed: number;
	/** The pack's description of itself, such as its title and licences, without that of its tables. */
	readonly description: Readonly<Record<string, unknown>>;
	/** The texts of its files by name, where the pack is the user's and is kept with their project. */
	readonly files?: ReadonlyMap<string, string>;
}
