/** Order of two texts by code unit, the same everywhere; null comes last. */
export function compareText(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}
