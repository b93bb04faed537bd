import type { Locale } from '../messages/locale';

/**
 * A document as a tree that says nothing of its form: the page, the Word file and the Markdown text
 * are written from the same one. Texts mark what is strong by `**`, and may name the numbers they say.
 */
export interface DocumentTree {
	readonly title: string;
	/** What it is, in a sentence, for whoever looks for it. */
	readonly description: string;
	readonly locale: Locale;
	readonly lead: string;
	/** What stands at the foot of every printed page. */
	readonly footer: string;
	readonly sections: readonly DocumentSection[];
	/** What cells refer to by its place in this list, counted from 1. */
	readonly references: readonly DocumentReference[];
}

/** A part of a document with a heading. */
export interface DocumentSection {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly DocumentBlock[];
}

/** What a section is made of. `fold` is what opens a block that a page keeps closed. */
export type DocumentBlock =
	| { readonly kind: 'heading' | 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'terms'; readonly entries: readonly DocumentTerm[] }
	| { readonly kind: 'formula'; readonly lines: readonly FormulaLine[] }
	| { readonly kind: 'table'; readonly table: DocumentTable; readonly fold?: string }
	| { readonly kind: 'code'; readonly label: string; readonly text: string; readonly fold?: string }
	| { readonly kind: 'references' };

/** A sign or word with its meaning. */
export interface DocumentTerm {
	readonly term: string;
	readonly text: string;
}

/** One line of a formula; the result of several lines is the main one. */
export interface FormulaLine {
	readonly text: string;
	readonly main?: boolean;
}

/** A table with a header row; the first cell of a row names it. */
export interface DocumentTable {
	readonly label: string;
	readonly columns: readonly DocumentColumn[];
	readonly rows: readonly (readonly DocumentCell[])[];
}

/** The head of a column. */
export interface DocumentColumn {
	readonly label: string;
	readonly numeric: boolean;
}

/** One cell: text, and the references it rests on by their number. */
export interface DocumentCell {
	readonly text: string;
	readonly references?: readonly number[];
	/** The name of the number that it says: a page shows how that was made. */
	readonly how?: string;
	/** The last day on which the row should be used unseen, `YYYY-MM-DD`: the reader's own clock says whether it is past. */
	readonly reviewBy?: string | null;
}

/** A source, as it stands in the list of references. */
export interface DocumentReference {
	readonly title: string;
	readonly url: string | null;
	/** Publisher, year and licence. */
	readonly note: string;
}
