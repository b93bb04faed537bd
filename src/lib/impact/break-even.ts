import { central } from './central';
import type { PairFactors } from './central-parts';
import type { EffectiveFactor } from './effective-factor';
import { exactly, isZeroThroughout } from '../model/estimate';
import type { Tally } from './tally';

/**
 * The displacement rate, the same for all categories, at which the central net of a log is zero:
 * above it the trade avoids more than it causes. Categories that displace nothing and direct figures
 * keep what they have. Null where nothing is displaced or no rate from 0 to 1 does it.
 */
export function breakEvenDisplacement(
	{ whole }: Pick<Tally, 'whole'>,
	factors: PairFactors
): number | null {
	const { atNone, atFull } = breakEvenNets({ whole }, factors);
	if (atFull <= atNone) return null;
	const rate = -atNone / (atFull - atNone);
	return rate >= 0 && rate <= 1 ? rate + 0 : null;
}

/** The central net with a displacement rate of 0 and of 1, kg CO2e: linear in the rate, these two say all. */
export function breakEvenNets(
	{ whole }: Pick<Tally, 'whole'>,
	factors: PairFactors
): { readonly atNone: number; readonly atFull: number } {
	const netAt = (rate: number) =>
		whole.pair.reduce((sum, pair, row) => {
			const factor = factors[pair];
			if (!factor || factor.setAside) return sum;
			const used = withDisplacement(factor, rate);
			return sum + central('net', used, whole.kept[row]!, whole.returned[row]!);
		}, 0);
	return { atNone: netAt(0), atFull: netAt(1) };
}

/** A factor with another displacement rate, where it displaces anything at all. */
export function withDisplacement(factor: EffectiveFactor, rate: number): EffectiveFactor {
	const { basis, parameters } = factor;
	if (basis === 'direct' || isZeroThroughout(parameters.displacement)) return factor;
	return { ...factor, parameters: { ...parameters, displacement: exactly(rate) } };
}
