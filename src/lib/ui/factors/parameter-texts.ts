import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Estimate } from '$lib/model/estimate';
import { isShare, type OverrideParameter } from '$lib/model/factor-override';

const names = {
	production: m.factors_parameter_production,
	displacement: m.factors_parameter_displacement,
	service: m.factors_parameter_service,
	rebound: m.factors_parameter_rebound,
	handling: m.factors_parameter_handling,
	direct: m.factors_parameter_direct
};

/** The parameters in the order in which they are edited: the formula's, then what takes its place. */
export const editedParameters = Object.keys(names) as readonly OverrideParameter[];

/** A parameter by its name and its letter in the formula. */
export function parameterName(parameter: OverrideParameter, locale: Locale): string {
	return names[parameter]({}, { locale });
}

/** The unit of a parameter in words. */
export function parameterUnit(parameter: OverrideParameter, locale: Locale): string {
	return (isShare(parameter) ? m.factors_unit_share : m.factors_unit_kg)({}, { locale });
}

/** The three numbers of a value: "0.27 / 0.5 / 0.72". */
export function threeText({ low, central, high }: Estimate, locale: Locale): string {
	const write = (value: number) => formatNumber(value, locale);
	return m.factors_three(
		{ low: write(low), central: write(central), high: write(high) },
		{ locale }
	);
}

/** The bounds of a value: "27.1 to 81.4". */
export function rangeText({ low, high }: Omit<Estimate, 'central'>, locale: Locale): string {
	const write = (value: number) => formatNumber(value, locale);
	return m.factors_range({ low: write(low), high: write(high) }, { locale });
}
