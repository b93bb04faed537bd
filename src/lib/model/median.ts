/** Median of the values: the mean of the two middle ones where their number is even. Throws when there is none. */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new Error('no median of no values');
	const sorted = [...values].sort((a, b) => a - b);
	const upper = Math.floor(sorted.length / 2);
	const lower = Math.ceil(sorted.length / 2) - 1;
	return (sorted[lower] + sorted[upper]) / 2;
}
