import type { Category } from '../model/category';
import { boundsOf, exactly, isZeroThroughout, scaled, type Estimate } from '../model/estimate';
import type { Grade } from '../model/factor-pack';
import type { OperatingModel } from '../model/operating-model';
import {
	directParameters,
	type EffectiveFactor,
	type FactorBasis,
	type SampledParameter
} from './effective-factor';
import { presetValues, type Method } from './method';
import { origin, type Origin, type Settled } from './origin';
import { mostSpecific } from './parameter-of';
import { settledHandling } from './settled-handling';
import { afterPreset, overrideOf, settledDisplacement, settledShare } from './settled-parameter';

/** A factor that also says where each of its values comes from. */
export interface ResolvedFactor extends EffectiveFactor {
	readonly origins: Readonly<Record<SampledParameter, Origin>>;
}

/** Grade of a value that a user brought: its evidence is not ours to grade higher. */
const gradeOfOverride: Grade = 'D';

type Common = Pick<EffectiveFactor, 'category' | 'operatingModel' | 'productionDraw' | 'setAside'>;

/**
 * The factor of a category under an operating model, or null where there is none: then its items
 * are counted as without factor, never as zero. Precedence: pack < preset < scenario < displacement
 * of the run < overrides; a direct figure beats production.
 */
export function resolveFactor(
	method: Method,
	category: Category,
	model: OperatingModel
): ResolvedFactor | null {
	const common = {
		category: category.id,
		operatingModel: model.id,
		productionDraw: category.group,
		setAside: category.sizeClass === 'vehicle' && !method.vehiclesIncluded
	};
	const direct = directOf(method, category);
	return direct ? directFactor(common, direct) : producedFactor(method, category, model, common);
}

function directFactor(common: Common, direct: Settled): ResolvedFactor {
	const none = origin('none');
	return {
		...common,
		basis: 'direct',
		grade: gradeOfOverride,
		legs: 0,
		parameters: directParameters(direct.value),
		origins: {
			production: none,
			displacement: none,
			service: none,
			rebound: none,
			leg: none,
			refurbishment: none,
			direct: direct.origin
		}
	};
}

function producedFactor(
	method: Method,
	category: Category,
	model: OperatingModel,
	common: Common
): ResolvedFactor | null {
	const displacement = settledDisplacement(method, category);
	const production = productionOf(method, category, displacement.value);
	const handling = settledHandling(method, category, model);
	if (!production || !handling) return null;
	const isRefurbished = !isZeroThroughout(handling.refurbishment.value);
	// Refurbishment is a share of production: without the one the other is not known either.
	if (production.basis === 'nothing_displaced' && isRefurbished) return null;
	const settled = {
		production,
		displacement,
		service: settledShare(method, 'service', category),
		rebound: settledShare(method, 'rebound', category),
		leg: handling.leg,
		refurbishment: handling.refurbishment,
		direct: { value: exactly(0), origin: origin('none') }
	};
	const { basis, grade } = production;
	return {
		...common,
		basis,
		grade,
		legs: handling.legs,
		parameters: mapped(settled, ({ value }) => value),
		origins: mapped(settled, (one) => one.origin)
	};
}

function mapped<Value>(
	settled: Readonly<Record<SampledParameter, Settled>>,
	pick: (one: Settled) => Value
): Record<SampledParameter, Value> {
	const entries = Object.entries(settled).map(([name, one]) => [name, pick(one)]);
	return Object.fromEntries(entries) as Record<SampledParameter, Value>;
}

function directOf(method: Method, category: Category): Settled | null {
	const own = overrideOf(method, 'direct', category);
	if (own) return own;
	if (method.perKilogram) return null;
	const published = mostSpecific(presetValues(method.preset, 'direct'), category);
	if (!published || published.value === null) return null;
	const { subject, sourceIds, value } = published;
	return { value: exactly(value), origin: origin('preset', { subject, sourceIds }) };
}

interface SettledProduction extends Settled {
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
	if (own) return { ...own, grade: gradeOfOverride, basis: 'production' };
	if (method.preset.onlyDirect) return null;
	const ofPack = packProduction(method, category);
	if (ofPack) {
		const settled = afterPreset(method, 'production', category, ofPack);
		return { ...settled, grade: ofPack.origin.grade ?? 'D', basis: 'production' };
	}
	if (isZeroThroughout(displacement)) {
		const unneeded = { value: exactly(0), origin: origin('not_needed') };
		return { ...unneeded, grade: 'D', basis: 'nothing_displaced' };
	}
	const estimated = massEstimate(method, category);
	if (!estimated) return null;
	const settled = afterPreset(method, 'production', category, estimated);
	return { ...settled, grade: 'D', basis: 'mass_estimate' };
}

/**
 * Production estimated from the mass of one item and the group's material factor (kg CO2e per kg):
 * offered for what is not covered, and only where it was asked for. Null where it cannot be made.
 */
function massEstimate(
	{ pack, massEstimate: isAsked, perKilogram }: Method,
	{ group, defaultMassKg }: Category
): Settled | null {
	const material = pack.materials.get(group);
	if (!isAsked || perKilogram || !material || defaultMassKg === null) return null;
	const { sourceIds } = material;
	const subject = { kind: 'group', id: group } as const;
	return {
		value: scaled(material, defaultMassKg),
		origin: origin('mass_estimate', { subject, sourceIds, grade: 'D' })
	};
}

function packProduction({ pack, perKilogram }: Method, category: Category): Settled | null {
	const { id, group } = category;
	const factor = perKilogram ? pack.materials.get(group) : pack.production.get(id);
	if (!factor) return null;
	const subject = perKilogram
		? ({ kind: 'group', id: group } as const)
		: ({ kind: 'category', id } as const);
	const { grade, sourceIds } = factor;
	return { value: boundsOf(factor), origin: origin('pack', { subject, grade, sourceIds }) };
}
