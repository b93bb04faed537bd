import type { Category } from '../model/category';
import { boundsOf, exactly, scaled, type Estimate } from '../model/estimate';
import type { HandlingFactor } from '../model/factor-pack';
import type { OperatingModel } from '../model/operating-model';
import type { Method } from './method';
import { origin, type Settled } from './origin';
import { afterPreset, overrideOf, packParameter } from './settled-parameter';

/** Handling of one category under one operating model: kg CO2e per unit and leg, and a share of production. */
export interface SettledHandling {
	readonly legs: number;
	readonly leg: Settled;
	readonly refurbishment: Settled;
}

const kgPerTonne = 1000;

/**
 * Handling: pack < preset < scenario < override, per item or per kilogram. An override is the whole
 * handling of one item. Null where the pack cannot say, such as a vehicle to be carried whose mass
 * is not known.
 */
export function settledHandling(
	method: Method,
	category: Category,
	model: OperatingModel
): SettledHandling | null {
	const own = overrideOf(method, 'handling', category);
	if (own) return { legs: 1, leg: own, refurbishment: notRefurbished };
	const leg = legOf(method, category, model);
	if (leg === null) return null;
	const share = packParameter(method, 'refurbishment', category);
	const settle = (settled: Settled) =>
		afterScenario(method, afterPreset(method, 'handling', category, settled));
	return {
		legs: model.legs,
		leg: settle(leg),
		refurbishment: model.refurbished ? settle(share) : notRefurbished
	};
}

const notRefurbished: Settled = { value: exactly(0), origin: origin('not_needed') };

function afterScenario({ scenario }: Method, settled: Settled): Settled {
	if (scenario === null || scenario.handlingTimes === 1) return settled;
	return {
		value: scaled(settled.value, scenario.handlingTimes),
		origin: origin('scenario', { sourceIds: settled.origin.sourceIds })
	};
}

function legOf(method: Method, category: Category, model: OperatingModel): Settled | null {
	const factor = method.pack.handling.find(
		({ sizeClass, leg }) => sizeClass === category.sizeClass && leg === model.leg
	);
	if (!factor) return null;
	const { grade, sourceIds, sizeClass } = factor;
	const subject = { kind: 'size_class', id: sizeClass } as const;
	const value =
		factor.basis === 'distance'
			? carriedLeg(method, category, factor)
			: itemLeg(method, category, factor);
	return value && { value, origin: origin('pack', { subject, grade, sourceIds }) };
}

/** A distance in km times the intensity of freight (kg CO2e per tonne-km) times the mass carried. */
function carriedLeg(method: Method, category: Category, km: HandlingFactor): Estimate | null {
	const intensity = packParameter(method, 'freight_intensity', category).value.central;
	const massKg = method.perKilogram ? 1 : category.defaultMassKg;
	return massKg === null ? null : scaled(km, (intensity * massKg) / kgPerTonne);
}

/** A leg per item; per kilogram, the leg shared over the mass of the parcel it stands for. */
function itemLeg(method: Method, category: Category, leg: HandlingFactor): Estimate | null {
	if (!method.perKilogram) return boundsOf(leg);
	const massKg = leg.referenceMassKg ?? category.defaultMassKg;
	return massKg === null ? null : scaled(leg, 1 / massKg);
}
