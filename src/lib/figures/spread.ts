/** Middles at least `distance` apart and inside the box, as near to `wanted` as this allows; ascending. */
export function spread(
	wanted: readonly number[],
	distance: number,
	from: number,
	to: number
): number[] {
	const placed: number[] = [];
	for (const middle of wanted) {
		placed.push(Math.max(middle, from, (placed.at(-1) ?? -Infinity) + distance));
	}
	let limit = to;
	return placed
		.toReversed()
		.map((middle) => {
			const fitted = Math.min(middle, limit);
			limit = fitted - distance;
			return fitted;
		})
		.reverse();
}
