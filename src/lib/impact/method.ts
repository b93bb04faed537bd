import type { Estimate } from '../model/estimate';
import type { FactorOverride } from '../model/factor-override';
import {
	defaultPreset,
	type FactorPack,
	type Preset,
	type PresetValue
} from '../model/factor-pack';
import type { Scenario } from '../model/scenario';

/** Version of the formula and the sampling: a change of either is a new method. */
export const methodVersion = '1.0';

/** Draws of published numbers. */
export const defaultDraws = 10_000;

/** How factors are put together: pack < preset < scenario < displacement < overrides. */
export interface Method {
	readonly pack: FactorPack;
	readonly preset: Preset;
	/** A user's own assumptions, or null. */
	readonly scenario: Scenario | null;
	/** The displacement rate for all categories, in place of the pack's and the preset's. */
	readonly displacement: Estimate | null;
	readonly overrides: readonly FactorOverride[];
	/** Whether vehicles count in the headline. */
	readonly vehiclesIncluded: boolean;
	/** Whether the log weighs: factors are then per kilogram. */
	readonly perKilogram: boolean;
	/** Whether categories without a production factor take one from their mass; off by default. */
	readonly massEstimate: boolean;
}

/** The preset with an id; throws for an unknown one, which the caller checks first. */
export function presetOf(pack: FactorPack, id: string): Preset {
	const preset = pack.presets.find((candidate) => candidate.id === id);
	if (!preset) throw new Error(`unknown preset: ${id}`);
	return preset;
}

/** The method that a preset of a pack alone makes, for items; nothing is the user's own. */
export function plainMethod(pack: FactorPack, preset = presetOf(pack, defaultPreset)): Method {
	return {
		pack,
		preset,
		scenario: null,
		displacement: null,
		overrides: [],
		vehiclesIncluded: false,
		perKilogram: false,
		massEstimate: false
	};
}

/** Whether a method is the default one of its pack, from which alone a cautious headline is taken. */
export function isDefaultMethod(method: Method): boolean {
	const { preset, scenario, displacement, overrides, massEstimate } = method;
	const isUnchanged = scenario === null && displacement === null && overrides.length === 0;
	return preset.id === defaultPreset && isUnchanged && !massEstimate;
}

/** What a preset says of a parameter. */
export function presetValues(
	preset: Preset,
	parameter: PresetValue['parameter']
): readonly PresetValue[] {
	return preset.values.filter((value) => value.parameter === parameter);
}
