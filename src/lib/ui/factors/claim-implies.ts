import type { Claim } from '$lib/model/claim';
import type { FactorValues } from './factor-row';

/** What a published figure per item means for a category's own values, all central. */
export interface ClaimImplies {
	readonly claim: Claim;
	/** The figure, kg CO2e per item. */
	readonly kgPerItem: number;
	/** Whether it is of a new item's making, or of what one second-hand item avoids. */
	readonly of: 'new_item' | 'second_hand_item';
	/** The displacement times the service share that it needs with our production; null without one. */
	readonly displacementTimesService: number | null;
	/** The production that it needs with our displacement and service; null where these leave none. */
	readonly productionKg: number | null;
}

/**
 * What a claim implies for a category it names, or null where it says nothing per item. A gross
 * figure G holds `G = P x D x S x (1 - R)`; a net one, and one that does not say which it is, holds
 * `N = P x D x S x (1 - R) - H`. The claim gives one side; our central values fill in the rest.
 */
export function claimImplies(claim: Claim, values: FactorValues): ClaimImplies | null {
	if (claim.unit === 'kg_co2e_per_new_item' && claim.quantity !== null) {
		const kg = claim.quantity;
		const nothing = { displacementTimesService: null, productionKg: kg };
		return { claim, kgPerItem: kg, of: 'new_item', ...nothing };
	}
	const kg = claim.kgCo2ePerItem;
	const { production, displacement, service, rebound, handling } = values;
	if (kg === null || handling === null) return null;
	const displaced = kg + (claim.basis === 'gross' ? 0 : handling.central);
	const kept = 1 - (rebound?.central ?? 0);
	const share = (displacement?.central ?? 0) * (service?.central ?? 0) * kept;
	return {
		claim,
		kgPerItem: kg,
		of: 'second_hand_item',
		displacementTimesService: quotient(displaced, (production?.central ?? 0) * kept),
		productionKg: quotient(displaced, share)
	};
}

function quotient(of: number, by: number): number | null {
	return by > 0 ? of / by : null;
}

/** What the claims about a category imply for it; one that another claim takes the place of is left out. */
export function claimsImply(
	claims: readonly Claim[],
	category: string,
	values: FactorValues
): readonly ClaimImplies[] {
	return claims
		.filter(({ categories, supersededBy }) => categories.includes(category) && !supersededBy)
		.flatMap((claim) => claimImplies(claim, values) ?? []);
}
