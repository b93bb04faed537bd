/** What a derivation can rest on beside the trades of a log: values of the library, claims, and lists. */
export const sheetNames = [
	/** A row of a table of the bundled pack: production, materials, parameters or handling. */
	'pack',
	/** A value of a category in force: category, parameter. */
	'factor',
	/** How far the evidence of a category is spread. */
	'spread',
	/** What a claim implies for a category: category, claim. */
	'implies',
	/** The audit of a published claim. */
	'audit',
	/** The audit of a typed claim: its place among those of a text, and the text. */
	'typed',
	/** The definition of an equivalence. */
	'unit',
	/** Categories of the library that are counted. */
	'categories',
	/** Claims that are counted: platform, severity, search. */
	'claims',
	/** Published figures per item that are counted: those on a side of the log's range, or all. */
	'versus',
	/** Words of the log that are counted: state, least confidence, search. */
	'words',
	/** How surely a word of the log was matched. */
	'match',
	/** A grade of evidence. */
	'grade',
	/** Production factors whose evidence is from a place. */
	'place',
	/** Values of a table of the bundled pack that are to be reviewed by a day. */
	'review',
	/** Categories that no factor covers. */
	'uncovered',
	/** What a preset makes of single items, beside what its source published. */
	'gap',
	/** The first example of the method with one input at its ends. */
	'swung',
	/** Values that differ between the bundled pack and the one in use: added, removed, changed, breaking. */
	'changes',
	/** The examples of the method taken together: added or sampled. */
	'together',
	/** Trades in view, or all of the log that could be: shown, all. */
	'trades'
] as const;

/** One of these. */
export type SheetName = (typeof sheetNames)[number];

/** A name of such a number with what it is about. */
export interface SheetRef {
	readonly name: SheetName;
	readonly parts: readonly string[];
}

const between = '..';

/** The name of a number that rests on no trades, to stand in an address: `pack=handling..small..parcel`. */
export function sheetId(name: SheetName, ...parts: readonly string[]): string {
	// A dot alone is no part of a sign between; stars would mark what is strong.
	const texts = parts.map((part) =>
		encodeURIComponent(part).replaceAll('*', '%2A').replaceAll('.', '%2E')
	);
	return `${name}=${texts.join(between)}`;
}

/** What a `sheetId` means, or null where a name is none. */
export function sheetRef(id: string): SheetRef | null {
	const at = id.indexOf('=');
	const name = sheetNames.find((known) => known === id.slice(0, at));
	if (name === undefined) return null;
	try {
		return {
			name,
			parts: id
				.slice(at + 1)
				.split(between)
				.map(decodeURIComponent)
		};
	} catch {
		return null;
	}
}
