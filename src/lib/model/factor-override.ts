import type { Estimate } from './estimate';

export const overrideParameters = [
	'production',
	'direct',
	'displacement',
	'service',
	'rebound',
	'handling'
] as const;

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
