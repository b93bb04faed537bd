/**
 * Sums of values by part, as decimals of a fixed number of digits: each value is rounded to
 * `decimals` digits after the point and added exactly, so that the order of adding does not matter.
 * The impact SQL adds its terms in the same way.
 */
export function exactSums(
	values: ArrayLike<number>,
	part: ArrayLike<number>,
	parts: number,
	decimals: number
): Float64Array {
	const scale = 10 ** decimals;
	const whole = new Float64Array(parts);
	const rest = new Float64Array(parts);
	for (let row = 0; row < values.length; row++) {
		const [value, at] = [values[row]!, part[row]!];
		const units = Math.trunc(value);
		const digits = rest[at]! + Math.round((value - units) * scale);
		const carried = Math.trunc(digits / scale);
		whole[at] = whole[at]! + units + carried;
		rest[at] = digits - carried * scale;
	}
	return whole.map((units, at) => joined(units, rest[at]!, scale));
}

/** Whole and rest as one number; both take the sign of the sum, so that it is written in one way only. */
function joined(units: number, digits: number, scale: number): number {
	if (units > 0 && digits < 0) return units - 1 + (digits + scale) / scale;
	if (units < 0 && digits > 0) return units + 1 + (digits - scale) / scale;
	// Adding zero turns a negative zero into zero.
	return units + digits / scale + 0;
}

/** Digits after the point to which the terms of a result are added, kg CO2e. */
export const termDecimals = 12;

/** Digits after the point that counts and masses have in the trades. */
export const countDecimals = 6;
