/**
 * The cautious headline: the 5th percentile rounded down to two significant digits, in kg CO2e, or
 * null where it is at or below zero ("may be none"). Digits are taken from the decimal text, since
 * dividing by a power of ten would put 2.3 at 22.999 tenths.
 */
export function cautious(lowKgCo2e: number): number | null {
	if (lowKgCo2e <= 0) return null;
	const nearest = lowKgCo2e.toExponential(1);
	if (Number(nearest) <= lowKgCo2e) return Number(nearest);
	const [digits, exponent] = nearest.split('e') as [string, string];
	const tenths = Number(digits.replace('.', '')) - 1;
	// Below 1.0 comes 0.99: the digit that is lost is had back one power lower.
	return tenths < 10
		? Number(`99e${Number(exponent) - 2}`)
		: Number(`${tenths}e${Number(exponent) - 1}`);
}
