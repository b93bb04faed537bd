import type { Estimate } from './estimate';

/** What a user may put a value of their own for. */
export const overrideParameters = [
	'production',
	'direct',
	'displacement',
	'service',
	'rebound',
	'handling'
] as const;

/** One of these parameters. */
export type OverrideParameter = (typeof overrideParameters)[number];

/**
 * A value of the user's that takes the place of the pack's for one category: kg CO2e per item for
 * production, direct and handling (all legs and refurbishment together), a share for the others.
 */
export interface FactorOverride {
	readonly category: string;
	readonly parameter: OverrideParameter;
	readonly value: Estimate;
	/** Where the value comes from, as the user wrote it; empty makes it an own assumption. */
	readonly source: string;
}

/** Whether the parameter is a share, 0..1; the others are amounts per item, kg CO2e. */
export function isShare(parameter: OverrideParameter): boolean {
	return parameter === 'displacement' || parameter === 'service' || parameter === 'rebound';
}

/** No item is a million tonnes; beyond it sums would leave the range of exact decimals. */
export const mostKgCo2e = 1e9;

/** The unit that a value of the parameter is in. */
export function unitOf(parameter: OverrideParameter): string {
	return isShare(parameter) ? '1' : 'kg CO2e/item';
}

/** Whether a word names one of the parameters. */
export function isOverrideParameter(word: string): word is OverrideParameter {
	return overrideParameters.some((parameter) => parameter === word);
}
