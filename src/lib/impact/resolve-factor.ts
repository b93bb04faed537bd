import type { Category } from '../model/category';
import { exactly, isZeroThroughout, scaled, type Estimate } from '../model/estimate';
import type { Grade } from '../model/factor-pack';
import type { OperatingModel } from '../model/operating-model';
import { directParameters, type EffectiveFactor, type FactorBasis } from './effective-factor';
import { presetValues, type Method } from './method';
import { mostSpecific } from './parameter-of';
import { settledHandling } from './settled-handling';
import { afterPreset, overrideOf, settledDisplacement, settledShare } from './settled-parameter';

/** Grade of a value that a user brought: its evidence is not ours to grade higher. */
const gradeOfOverride: Grade = 'D';

/**
 * The factor of a category under an operating model, or null where there is none: then its items
 * are counted as without factor, never as zero. Precedence: pack < preset < displacement of the
 * run < overrides; a direct figure beats production.
 */
export function resolveFactor(
	method: Method,
	category: Category,
	model: OperatingModel
): EffectiveFactor | null {
	const common = {
		category: category.id,
		operatingModel: model.id,
		productionDraw: category.group,
		setAside: category.sizeClass === 'vehicle' && !method.vehiclesIncluded
	};
	const direct = directOf(method, category);
	if (direct) {
		return { ...common, ...direct, basis: 'direct', legs: 0 };
	}
	return producedFactor(method, category, model, common);
}

function producedFactor(
	method: Method,
	category: Category,
	model: OperatingModel,
	common: Pick<EffectiveFactor, 'category' | 'operatingModel' | 'productionDraw' | 'setAside'>
): EffectiveFactor | null {
	const displacement = settledDisplacement(method, category);
	const production = productionOf(method, category, displacement);
	const handling = settledHandling(method, category, model);
	if (!production || !handling) return null;
	const isRefurbished = !isZeroThroughout(handling.refurbishment);
	// Refurbishment is a share of production: without the one the other is not known either.
	if (production.basis === 'nothing_displaced' && isRefurbished) return null;
	return {
		...common,
		basis: production.basis,
		grade: production.grade,
		legs: handling.legs,
		parameters: {
			production: production.value,
			displacement,
			service: settledShare(method, 'service', category),
			rebound: settledShare(method, 'rebound', category),
			leg: handling.leg,
			refurbishment: handling.refurbishment,
			direct: exactly(0)
		}
	};
}

function directOf(method: Method, category: Category) {
	const own = overrideOf(method, 'direct', category);
	if (own) return { parameters: directParameters(own), grade: gradeOfOverride };
	if (method.perKilogram) return null;
	const published = mostSpecific(presetValues(method.preset, 'direct'), category);
	if (!published || published.value === null) return null;
	return { parameters: directParameters(exactly(published.value)), grade: gradeOfOverride };
}

interface SettledProduction {
	readonly value: Estimate;
	readonly grade: Grade;
	readonly basis: FactorBasis;
}

/** Production: the user's, else the pack's after the preset, else nothing needed where nothing is displaced. */
function productionOf(
	method: Method,
	category: Category,
	displacement: Estimate
): SettledProduction | null {
	const own = overrideOf(method, 'production', category);
	if (own) return { value: own, grade: gradeOfOverride, basis: 'production' };
	if (method.preset.onlyDirect) return null;
	const factor = packProduction(method, category);
	if (factor) {
		const value = afterPreset(method, 'production', category, factor);
		return { value, grade: factor.grade, basis: 'production' };
	}
	if (isZeroThroughout(displacement)) {
		return { value: exactly(0), grade: 'D', basis: 'nothing_displaced' };
	}
	const estimated = massEstimate(method, category);
	if (!estimated) return null;
	const value = afterPreset(method, 'production', category, estimated);
	return { value, grade: 'D', basis: 'mass_estimate' };
}

/**
 * Production estimated from the mass of one item and the group's material factor (kg CO2e per kg):
 * offered for what is not covered, and only where it was asked for. Null where it cannot be made.
 */
function massEstimate(
	{ pack, massEstimate: isAsked, perKilogram }: Method,
	{ group, defaultMassKg }: Category
): Estimate | null {
	const material = pack.materials.get(group);
	const applies = isAsked && !perKilogram && material && defaultMassKg !== null;
	return applies ? scaled(material, defaultMassKg) : null;
}

function packProduction({ pack, perKilogram }: Method, category: Category) {
	return perKilogram ? pack.materials.get(category.group) : pack.production.get(category.id);
}
