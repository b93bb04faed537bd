import {
	central,
	plainMethod,
	presetOf,
	resolveFactor,
	sampleRanges,
	type Method
} from '../impact';
import type { Estimate } from '../model/estimate';
import { defaultPreset, type FactorPack, type Preset } from '../model/factor-pack';
import type { Library } from '../model/library';

/** What our own factors say of one item, to be put beside a claim. */
export interface OwnResult {
	readonly category: string;
	readonly operatingModel: string;
	/** Making a new one, central, kg CO2e; null where the factor needs no production. */
	readonly productionKgCo2e: number | null;
	/** Net avoided by the default method with its modelled range, kg CO2e per item. */
	readonly netKgCo2e: Estimate;
	/** Net avoided with every parameter central, by preset; null where a preset does not cover it. */
	readonly presets: readonly { readonly preset: string; readonly netKgCo2e: number | null }[];
}

/** The default method of a pack for single items; vehicles have a result as well. */
export function itemMethod(pack: FactorPack, preset = presetOf(pack, defaultPreset)): Method {
	return { ...plainMethod(pack, preset), vehiclesIncluded: true };
}

/**
 * One item of a category under an operating model: its central result, its modelled range and what
 * each preset makes of it. Presets of published figures are left out, since they are claims
 * themselves. Null where the category has no factor, or is not known.
 */
export function ownResult(
	{ pack, categories, operatingModels }: Library,
	categoryId: string,
	modelId: string,
	draws: number
): OwnResult | null {
	const category = categories.find(({ id }) => id === categoryId);
	const model = operatingModels.find(({ id }) => id === modelId);
	if (category === undefined || model === undefined) return null;
	const factorOf = (preset?: Preset) => resolveFactor(itemMethod(pack, preset), category, model);
	const factor = factorOf();
	if (factor === null) return null;
	const parts = [{ term: 'net', holdings: [{ factor: 0, kept: 1, returned: 0 }] }] as const;
	const [range] = sampleRanges({ seed: pack.seed, draws, factors: [factor], parts });
	const ofPreset = (preset: Preset) => {
		const own = factorOf(preset);
		return { preset: preset.id, netKgCo2e: own === null ? null : central('net', own, 1, 0) };
	};
	return {
		category: categoryId,
		operatingModel: modelId,
		productionKgCo2e: factor.basis === 'production' ? factor.parameters.production.central : null,
		netKgCo2e: { low: range!.low, central: central('net', factor, 1, 0), high: range!.high },
		presets: pack.presets.filter(isMethod).map(ofPreset)
	};
}

function isMethod({ id, onlyDirect }: Preset): boolean {
	return id !== defaultPreset && !onlyDirect;
}
