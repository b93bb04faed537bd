import type { Category } from '../model/category';
import { exactly, isZeroThroughout, type Estimate } from '../model/estimate';
import { isShare, type OverrideParameter } from '../model/factor-override';
import type { ParameterName, PresetValue } from '../model/factor-pack';
import { presetValues, type Method } from './method';
import { mostSpecific } from './parameter-of';

/** The pack's value of a parameter for a category; throws where the pack has none, which no valid pack does. */
export function packParameter(
	{ pack }: Method,
	parameter: ParameterName,
	category: Category
): Estimate {
	const candidates = pack.parameters.filter((factor) => factor.parameter === parameter);
	const found = mostSpecific(candidates, category);
	if (!found) throw new Error(`pack ${pack.id} has no ${parameter} for ${category.id}`);
	return found;
}

/** The user's own value of a parameter for a category. Amounts per item say nothing of a kilogram. */
export function overrideOf(
	{ overrides, perKilogram }: Method,
	parameter: OverrideParameter,
	category: Category
): Estimate | undefined {
	if (perKilogram && !isShare(parameter)) return undefined;
	return overrides.find(
		(override) => override.category === category.id && override.parameter === parameter
	)?.value;
}

/** A value after a preset: fixed, moved to one of its bounds, or left as it is. */
export function afterPreset(
	{ preset }: Method,
	parameter: PresetValue['parameter'],
	category: Category,
	value: Estimate
): Estimate {
	const found = mostSpecific(presetValues(preset, parameter), category);
	if (!found || found.setting === 'default') return value;
	if (found.setting === 'value') return exactly(found.value!);
	return exactly(value[found.setting]);
}

/** Service and rebound: pack < preset < override. */
export function settledShare(
	method: Method,
	parameter: 'service' | 'rebound',
	category: Category
): Estimate {
	const own = overrideOf(method, parameter, category);
	if (own) return own;
	return afterPreset(method, parameter, category, packParameter(method, parameter, category));
}

/**
 * Displacement: pack < preset < displacement of the run < override. A category whose own rate is
 * zero throughout (antiques, collectibles) keeps it unless its override says otherwise.
 */
export function settledDisplacement(method: Method, category: Category): Estimate {
	const own = overrideOf(method, 'displacement', category);
	if (own) return own;
	const ofPack = packParameter(method, 'displacement', category);
	if (isZeroThroughout(ofPack)) return ofPack;
	return method.displacement ?? afterPreset(method, 'displacement', category, ofPack);
}
