import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../../labels';
import type { LiveResult } from '../../live-result';
import type { MethodChoices } from '../../request';
import type { Step } from '../step';

/** How a number was made that rests on no trades: on values of the library, on claims, or on a list. */
export interface Sheet {
	readonly title: string;
	/** The number as it is printed elsewhere; empty where several are shown together. */
	readonly value: string;
	/** Arithmetic and facts, with the names of the numbers that they rest on. */
	readonly steps: readonly Step[];
	/** What is counted, or the points behind a value; null where there is nothing to list. */
	readonly table: SheetTable | null;
	/** Ids of sources in the library. */
	readonly sourceIds: readonly string[];
}

/** Rows behind a number. */
export interface SheetTable {
	readonly label: string;
	readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
	/** Texts may hold the names of numbers. */
	readonly rows: readonly (readonly string[])[];
}

/** What sheets are made from: the log with its library, and the method in use. */
export interface SheetContext {
	readonly live: LiveResult;
	readonly choices: MethodChoices;
	readonly labels: Labels;
	readonly locale: Locale;
}

/** Makes the sheet of a name's parts; null where they mean nothing. */
export type SheetMaker = (
	parts: readonly string[],
	context: SheetContext
) => Promise<Sheet | null> | Sheet | null;
