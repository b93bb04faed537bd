/**
 * Values moved to the nearest multiples of a common power of two, so coarse that no sum of them is
 * ever rounded: parts then add up to their total to the last digit, in any order and grouping. None
 * moves by more than a part in 10^15 of the sum of their sizes.
 */
export function exactlyAddable(values: readonly number[]): readonly number[] {
	const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
	if (size === 0) return values;
	const step = 2 ** Math.max(Math.ceil(Math.log2(size)) - binaryDigits, leastExponent);
	// Adding zero turns a negative zero into zero.
	return values.map((value) => Math.round(value / step) * step + 0);
}

/** One less than a double has, so that sums of rounded values still fit. */
const binaryDigits = 52;
/** The exponent of the least number above zero. */
const leastExponent = -1074;
