/** A number as text with up to six significant digits and no trailing zeros: 54.25, 36.1667. */
export function sixDigits(value: number): string {
	return String(Number(value.toPrecision(6)));
}
