/** Draws with what each is multiplied by. */
export interface ScaledDraws {
	readonly draws: readonly Float64Array[];
	readonly by: Float64Array;
}

/**
 * Puts `constant` plus the sum of all draws, each multiplied by its own number, into `sum`. Four are
 * added in one pass: what is read and written of the sum would otherwise take most of the time. The
 * order of additions is always the same.
 */
export function sumScaled(sum: Float64Array, { draws, by }: ScaledDraws, constant: number): void {
	sum.fill(constant);
	let at = 0;
	for (; at + 4 <= draws.length; at += 4) addFour(sum, draws, by, at);
	for (; at < draws.length; at++) {
		const [own, times] = [draws[at]!, by[at]!];
		for (let draw = 0; draw < sum.length; draw++) sum[draw] = sum[draw]! + times * own[draw]!;
	}
}

function addFour(
	sum: Float64Array,
	draws: readonly Float64Array[],
	by: Float64Array,
	at: number
): void {
	const [a, b, c, d] = [draws[at]!, draws[at + 1]!, draws[at + 2]!, draws[at + 3]!];
	const [byA, byB, byC, byD] = [by[at]!, by[at + 1]!, by[at + 2]!, by[at + 3]!];
	for (let draw = 0; draw < sum.length; draw++) {
		sum[draw] = sum[draw]! + byA * a[draw]! + byB * b[draw]! + (byC * c[draw]! + byD * d[draw]!);
	}
}
