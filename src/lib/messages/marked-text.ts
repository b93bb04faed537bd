/** A run of text, strong or not, cut where a 2 is lowered: "CO₂e" is "CO" and "e". */
export interface Run {
	readonly strong: boolean;
	/** Between two pieces stands a lowered 2. */
	readonly pieces: readonly string[];
	/** The name of the number that the run says; such a run answers a click. */
	readonly number?: string;
}

/** Marks around a number in a text; of the private use area, which no text of ours or a user's needs. */
const marks = { from: '\ue000', between: '\ue001', to: '\ue002' } as const;

const marked = new RegExp(
	`${marks.from}([^${marks.between}]*)${marks.between}([^${marks.to}]*)${marks.to}`
);

/** The text of a number, marked with its name so that a page can show how it was made. */
export function numbered(id: string, text: string): string {
	return `${marks.from}${id}${marks.between}${text}${marks.to}`;
}

/** A text with other names for its numbers; one that is given no name is not marked any more. */
export function renumbered(text: string, nameOf: (id: string) => string | undefined): string {
	return text.replace(new RegExp(marked, 'g'), (_, id: string, said: string) => {
		const name = nameOf(id);
		return name === undefined ? said : numbered(name, said);
	});
}

/**
 * Text cut into runs: what stands between `**` is strong, a `numbered` one answers a click, the 2 of
 * CO₂ is lowered (web fonts rarely hold the index character).
 */
export function runsOf(text: string): Run[] {
	return text
		.split('**')
		.flatMap((part, index) => partRuns(part, index % 2 === 1))
		.filter(({ pieces }) => pieces.some((piece) => piece !== ''));
}

/** Text between marks comes as what stands before, the name, the text, and so on. */
function partRuns(text: string, strong: boolean): Run[] {
	return text.split(new RegExp(marked, 'g')).flatMap((piece, at, all): Run[] => {
		const pieces = piece.split('₂');
		if (at % 3 === 0) return [{ strong, pieces }];
		return at % 3 === 2 ? [{ strong, pieces, number: all[at - 1]! }] : [];
	});
}
