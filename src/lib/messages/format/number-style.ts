/** Units that a publisher may ask for, with what they hold in kg. */
export const chosenUnits = { kg: 1, t: 1e3, kt: 1e6, Mt: 1e9 } as const;

/** One of them. */
export type ChosenUnit = keyof typeof chosenUnits;

/** How masses are written where it is not left to their size. */
export interface NumberStyle {
	readonly unit?: ChosenUnit | undefined;
	/** Decimals of every amount, 0 to 6; what would read as nothing keeps its own digits. */
	readonly decimals?: number | undefined;
}

let inForce: NumberStyle = {};

/** The style of what is being written. */
export function numberStyle(): NumberStyle {
	return inForce;
}

/**
 * What `write` gives with masses in a style. It holds for this call alone, which may not wait: some
 * hundred places write masses, and none of them has a say in it.
 */
export function withNumberStyle<T>(style: NumberStyle, write: () => T): T {
	const before = inForce;
	inForce = style;
	try {
		return write();
	} finally {
		inForce = before;
	}
}
