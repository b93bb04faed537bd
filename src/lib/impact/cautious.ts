/**
 * The cautious headline: the 5th percentile rounded down to two significant digits, in kg CO2e, or
 * null where it is at or below zero ("may be none").
 */
export function cautious(lowKgCo2e: number): number | null {
	if (lowKgCo2e <= 0) return null;
	const step = 10 ** (Math.floor(Math.log10(lowKgCo2e)) - 1);
	const rounded = Math.floor(lowKgCo2e / step) * step;
	return Number(rounded.toPrecision(2));
}
