import type { Assessment } from '../model/assessment';

/** What is at stake, set against the net total that it is part of. */
export interface StakeRange {
	/** Kg CO2e. */
	readonly low: number;
	readonly high: number;
	/** Of the size of the central net total. */
	readonly share: number;
}

/**
 * The range of what is at stake, as wide in proportion as that of the net total, and its share of that
 * total. Null where there is no total, or none that anything could be a share of.
 */
export function stakeRange(
	{ totals }: Pick<Assessment, 'totals'>,
	kgCo2e: number
): StakeRange | null {
	const net = totals.netAvoidedKgCo2e;
	if (net === null || net.central === 0) return null;
	const [one, other] = [net.low, net.high].map((bound) => (kgCo2e * bound) / net.central);
	const share = kgCo2e / Math.abs(net.central);
	return { low: Math.min(one!, other!), high: Math.max(one!, other!), share };
}
