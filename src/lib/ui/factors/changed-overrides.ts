import type { FactorOverride, OverrideParameter } from '$lib/model/factor-override';

/** The list with one value put in; one for the same parameter of the same category gives way in its place. */
export function withOverride(
	overrides: readonly FactorOverride[],
	override: FactorOverride
): readonly FactorOverride[] {
	const place = overrides.findIndex((other) => isFor(other, override.category, override.parameter));
	return place === -1 ? [...overrides, override] : overrides.with(place, override);
}

/** The list with several values put in, one after the other. */
export function withOverrides(
	overrides: readonly FactorOverride[],
	more: readonly FactorOverride[]
): readonly FactorOverride[] {
	return more.reduce(withOverride, overrides);
}

/** The list without a category's value of one parameter, or without all that it has. */
export function withoutOverrides(
	overrides: readonly FactorOverride[],
	category: string,
	parameter: OverrideParameter | null = null
): readonly FactorOverride[] {
	return overrides.filter((other) =>
		parameter === null ? other.category !== category : !isFor(other, category, parameter)
	);
}

function isFor(override: FactorOverride, category: string, parameter: OverrideParameter): boolean {
	return override.category === category && override.parameter === parameter;
}
