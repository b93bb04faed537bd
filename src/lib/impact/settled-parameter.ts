import type { Category } from '../model/category';
import { boundsOf, exactly, isZeroThroughout } from '../model/estimate';
import { isShare, type FactorOverride, type OverrideParameter } from '../model/factor-override';
import type { ParameterName, PresetValue } from '../model/factor-pack';
import { scenarioShare } from '../model/scenario';
import { presetValues, type Method } from './method';
import { origin, type Settled } from './origin';
import { mostSpecific } from './parameter-of';

/** The pack's value of a parameter for a category; throws where the pack has none, which no valid pack does. */
export function packParameter(
	{ pack }: Method,
	parameter: ParameterName,
	category: Category
): Settled {
	const candidates = pack.parameters.filter((factor) => factor.parameter === parameter);
	const found = mostSpecific(candidates, category);
	if (!found) throw new Error(`pack ${pack.id} has no ${parameter} for ${category.id}`);
	const { subject, grade, sourceIds } = found;
	return { value: boundsOf(found), origin: origin('pack', { subject, grade, sourceIds }) };
}

/** The user's own value of a parameter for a category. Amounts per item say nothing of a kilogram. */
export function overrideOf(
	{ overrides, perKilogram }: Method,
	parameter: OverrideParameter,
	category: Category
): Settled | undefined {
	if (perKilogram && !isShare(parameter)) return undefined;
	const found = overrides.find(
		(override) => override.category === category.id && override.parameter === parameter
	);
	return found && ofOverride(found);
}

function ofOverride({ value, source }: FactorOverride): Settled {
	return { value, origin: origin('override', { words: source }) };
}

/** A value after a preset: fixed, moved to one of its bounds, or left as it is. */
export function afterPreset(
	{ preset }: Method,
	parameter: PresetValue['parameter'],
	category: Category,
	settled: Settled
): Settled {
	const found = mostSpecific(presetValues(preset, parameter), category);
	if (!found || found.setting === 'default') return settled;
	const { setting, subject, sourceIds } = found;
	const value = setting === 'value' ? found.value! : settled.value[setting];
	const grade = setting === 'value' ? null : settled.origin.grade;
	const kept = setting === 'value' ? [] : settled.origin.sourceIds;
	return {
		value: exactly(value),
		origin: origin('preset', { subject, grade, sourceIds: [...new Set([...sourceIds, ...kept])] })
	};
}

/** Service and rebound: pack < preset < scenario < override. */
export function settledShare(
	method: Method,
	parameter: 'service' | 'rebound',
	category: Category
): Settled {
	return (
		overrideOf(method, parameter, category) ??
		(parameter === 'service' ? scenarioValue(method, 'service', category) : undefined) ??
		afterPreset(method, parameter, category, packParameter(method, parameter, category))
	);
}

/**
 * Displacement: pack < preset < scenario < displacement of the run < override. A category whose own
 * rate is zero throughout (antiques, collectibles) keeps it unless its override says otherwise.
 */
export function settledDisplacement(method: Method, category: Category): Settled {
	const own = overrideOf(method, 'displacement', category);
	if (own) return own;
	const ofPack = packParameter(method, 'displacement', category);
	if (isZeroThroughout(ofPack.value)) return ofPack;
	if (method.displacement) return { value: method.displacement, origin: origin('run') };
	return (
		scenarioValue(method, 'displacement', category) ??
		afterPreset(method, 'displacement', category, ofPack)
	);
}

function scenarioValue(
	{ scenario }: Method,
	parameter: 'displacement' | 'service',
	{ group }: Category
): Settled | undefined {
	const value = scenario ? scenarioShare(scenario[parameter], group) : undefined;
	return value && { value, origin: origin('scenario') };
}
