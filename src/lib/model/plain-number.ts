/**
 * A number as text with up to 15 significant digits and no trailing zeros: 54.25, 36.1666666666667.
 * Fifteen digits hide the last bits of binary arithmetic and nothing else.
 */
export function plainNumber(value: number): string {
	return String(Number(value.toPrecision(15)));
}
