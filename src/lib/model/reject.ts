import type { MessageParameters } from './issue';

/** Why a row could not be read. Each reason has a message in both languages. */
export const rejectReasons = [
	'too_few_columns',
	'too_many_columns',
	'unclosed_quote',
	'invalid_encoding',
	'line_too_long',
	'several_rows',
	'not_an_object',
	'invalid_json',
	'date_unreadable',
	'date_without_year',
	'items_missing',
	'items_unreadable',
	'mass_missing',
	'mass_unreadable'
] as const;

/** How much of a rejected row's text is kept. */
export const mostRawCharacters = 1000;

/** One of these reasons. */
export type RejectReason = (typeof rejectReasons)[number];

/** An input row that could not be read. */
export interface Reject {
	/** Name of the input file. */
	readonly input: string;
	/** Line of the file where the row begins, counted from 1; for formats without lines, the row's number. */
	readonly line: number;
	readonly reason: RejectReason;
	/** What the message names: the column, the offending value. */
	readonly parameters: MessageParameters;
	/** The row as text, shortened to `mostRawCharacters`. */
	readonly raw: string;
	/** The row as it stands in the file, where `raw` is a correction of it that did not help. */
	readonly original?: string;
}
