/** A run of text, strong or not, cut where a 2 is lowered: "CO₂e" is "CO" and "e". */
export interface Run {
	readonly strong: boolean;
	/** Between two pieces stands a lowered 2. */
	readonly pieces: readonly string[];
}

/**
 * Text cut into runs: what stands between `**` is strong, the 2 of CO₂ is lowered (web fonts rarely
 * hold the index character).
 */
export function runsOf(text: string): Run[] {
	return text
		.split('**')
		.map((part, index) => ({ strong: index % 2 === 1, pieces: part.split('₂') }))
		.filter(({ pieces }) => pieces.some((piece) => piece !== ''));
}
