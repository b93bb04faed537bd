import type { FactorOverride } from './factor-override';
import type { PinnedPack, ProjectMethod } from './project';
import type { TradeFilter } from './trade-filter';

/** The version of the form in which views are written. */
export const viewVersion = 1;

/** What the fragment of an address begins with that holds a view. */
export const viewMark = '#view=';

/** What a view was made on: enough to say what differs elsewhere, and no trade. */
export interface ViewData {
	/** Name of the first file. */
	readonly name: string;
	/** How many files there are. */
	readonly files: number;
	/** Trades that count, in view or not. */
	readonly trades: number;
	/** Items, or kg of goods of a log that weighs; what was returned is taken off. */
	readonly amount: number;
	readonly measure: 'items' | 'mass';
	/** First and last day with a trade, `YYYY-MM-DD`; null without a day. */
	readonly from: string | null;
	readonly to: string | null;
	/** Fingerprint of the files. */
	readonly log: string;
	/** Fingerprint of what the log's words are taken for. */
	readonly mapping: string;
	/** Fingerprint of the values of the user's own in force. */
	readonly factors: string;
}

/** How the trend is drawn; the words are those of the page that draws it. */
export interface ViewTrend {
	readonly mode: string;
	readonly by: string;
	readonly grain: string;
	/** The month with which quarters and years begin, 1 to 12. */
	readonly firstMonth: number;
}

/** A way to look at a log: what is in view and by which method. The log itself is not in it. */
export interface View {
	readonly filter: TradeFilter;
	readonly method: ProjectMethod;
	/** Values of the user's own; null leaves those that are in force where the view is opened. */
	readonly overrides: readonly FactorOverride[] | null;
	readonly pack: PinnedPack;
	/** Null leaves the trend as it is drawn. */
	readonly trend: ViewTrend | null;
	readonly data: ViewData;
}

/** Why something is no view. */
export type ViewProblem =
	/** Longer than a link can be. */
	| 'too_long'
	/** Cut or changed on its way. */
	| 'damaged'
	/** Of a version that this one does not know. */
	| 'other_version'
	/** It says what no view says. */
	| 'invalid';

/** A view that was read, or why there is none. */
export type ReadView = { readonly view: View } | { readonly problem: ViewProblem };
