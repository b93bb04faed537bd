import type { Days } from './compared-periods';
import type { Selection } from './selection';
import type { Target } from './target';

/** What a result is broken down by, as numbers are named. */
export const numberDimensions = [
	'category',
	'month',
	'platform',
	'region',
	'operating_model',
	'channel'
] as const;

/** One of these. */
export type NumberDimension = (typeof numberDimensions)[number];

/** What a log has parts of that can be set against each other: months are compared as periods. */
export type SideDimension = Exclude<NumberDimension, 'month'>;

/** What is counted of the whole log. */
export const countNames = [
	'total',
	'assessed',
	'unmapped',
	'withoutFactor',
	'returned',
	'setAside'
] as const;

/** One of these counts. */
export type CountName = (typeof countNames)[number];

/** The terms of a total. */
export const termNames = ['net', 'displaced', 'added', 'direct'] as const;

/** The net of the earlier side, what changes it, the change as a whole, and the net of the later one. */
export const movedEffects = ['before', 'volume', 'mix', 'total', 'after'] as const;

/** What there is to say of a target beside what was reached. */
export const targetNumbers = [
	'pace',
	'forecast',
	/** What is lacking, and what each step that is left must bring of it. */
	'left',
	'each',
	/** What a step brought of late, and the items of one. */
	'recent',
	'recent_items',
	/** What one of them avoided, how many it takes, and what each would have to avoid. */
	'per_item',
	'items',
	'needed_per_item'
] as const;

/** What is counted of the rows of a file. */
export const rowCountNames = ['read', 'loaded', 'rejected', 'filtered'] as const;

/** One of these counts. */
export type RowCountName = (typeof rowCountNames)[number];

/**
 * What runs in a stream from groups of goods through ways of changing hands: what was avoided, what
 * that cost, what stays, what falls short, and the larger of the first two.
 */
export const streamFlows = ['gain', 'cost', 'stays', 'short', 'through'] as const;

/** One of them. */
export type StreamFlow = (typeof streamFlows)[number];

/** Which number of a log is meant, by the method it is looked at by. */
export type OwnRef =
	| { readonly kind: 'total'; readonly term: (typeof termNames)[number] }
	| { readonly kind: 'cautious' }
	/** Items, or kg of goods in a log that weighs. */
	| { readonly kind: 'count'; readonly count: CountName }
	| { readonly kind: 'coverage' }
	| { readonly kind: 'equivalence'; readonly id: string }
	/** The vehicles that are outside the headline, and one category of them. */
	| { readonly kind: 'vehicles'; readonly category: string | null }
	/** A part of a breakdown; a month is `2024-03`; null is what is not stated or unmapped. */
	| { readonly kind: 'part'; readonly dimension: NumberDimension; readonly key: string | null }
	/** Categories, taken together, in one month. */
	| { readonly kind: 'cell'; readonly month: string | null; readonly categories: readonly string[] }
	/** The user's own word for goods: what it contributes, or what is at stake. */
	| { readonly kind: 'word'; readonly word: string | null }
	/** Items, or kg of goods in a log that weighs, that such a word stands beside. */
	| { readonly kind: 'word_count'; readonly word: string | null }
	/** The net total with one sampled input at an end of its range, all others central. */
	| { readonly kind: 'bound'; readonly bound: 'low' | 'high'; readonly input: string }
	/** How far apart these two are. */
	| { readonly kind: 'swing'; readonly input: string }
	/** What an input explains of the variance of the net total; null is what none explains alone. */
	| { readonly kind: 'share'; readonly input: string | null }
	/** The net total by the first draws alone. */
	| { readonly kind: 'first'; readonly draws: number }
	/** How far its ends moved from half of so many draws to all of them, as a share of the range. */
	| { readonly kind: 'settled'; readonly draws: number }
	/** How many draws of the net total lie from one amount up to another, kg CO2e. */
	| { readonly kind: 'draws'; readonly from: number; readonly to: number }
	/** Their share of all draws. */
	| { readonly kind: 'chance'; readonly from: number; readonly to: number }
	/** The displacement rate at which the net total is zero. */
	| { readonly kind: 'break_even' }
	/** The net total for each item, or kg, with a result. */
	| { readonly kind: 'per_item' }
	/** Items, or kg, for each row that counts. */
	| { readonly kind: 'per_row' }
	/** What rejected rows, or the n-th issue of a code (from 0), could do to the net total. */
	| { readonly kind: 'doubt'; readonly code: string; readonly at: number }
	/** The net of what is in view in two periods, whole or of one category: each, and what tells them apart. */
	| {
			readonly kind: 'moved';
			readonly effect: (typeof movedEffects)[number];
			readonly category: string | null;
			readonly before: Days;
			readonly after: Days;
	  }
	/** The same between another log, named by `logKey`, and what is in view of this one. */
	| {
			readonly kind: 'moved_from';
			readonly effect: (typeof movedEffects)[number];
			readonly category: string | null;
			readonly log: string;
	  }
	/** The same between two parts of a breakdown, whole or of one category. */
	| {
			readonly kind: 'apart';
			readonly effect: (typeof movedEffects)[number];
			readonly category: string | null;
			readonly dimension: SideDimension;
			readonly before: string;
			readonly after: string;
	  }
	/** The net, whole or of one category, less that by the method it is set against. */
	| { readonly kind: 'change'; readonly category: string | null }
	/** The net total over that by the method it is set against. */
	| { readonly kind: 'ratio' }
	/** What a scenario of growth multiplies the counts of the log by. */
	| { readonly kind: 'times' }
	/** The net of one item of a category under an operating model, whatever the log holds. */
	| { readonly kind: 'item'; readonly category: string; readonly operatingModel: string }
	/** A term of some trades, such as a band of prices or the days of a step. */
	| {
			readonly kind: 'selected';
			/** `count`: items, or kg of goods in a log that weighs. */
			readonly term: (typeof termNames)[number] | 'count';
			readonly selection: Selection;
	  }
	/** What runs in the streams of some groups, or of all where none are named, by one way of changing hands or by all. */
	| {
			readonly kind: 'stream';
			readonly flow: StreamFlow;
			/** Null is what is in no group. */
			readonly groups: readonly (string | null)[];
			readonly model: string | null;
	  }
	/** What is expected of a target, or needed for it; of the end of a day where one is named. */
	| {
			readonly kind: 'target';
			readonly target: Target;
			readonly of: (typeof targetNumbers)[number];
			/** Null for what is of no day: all but pace and forecast. */
			readonly day: string | null;
	  }
	/** One amount over another, or less another. */
	| {
			readonly kind: 'pair';
			readonly how: 'over' | 'less';
			readonly of: OwnRef;
			readonly by: OwnRef;
	  }
	/** What one of some amounts is of all of them that are above zero: its place among them. */
	| { readonly kind: 'portion'; readonly at: number; readonly of: readonly OwnRef[] }
	/** Rows of the files of a log; of one of them by its place, from 0, or of all. */
	| {
			readonly kind: 'rows';
			readonly count: RowCountName;
			readonly file: number | null;
	  };

/** A method beside the one in force, on the same log. */
export type OtherMethod =
	/** The one in force without a scenario: what scenarios are set against. */
	| { readonly kind: 'base' }
	/** The one in force without values of the user's own. */
	| { readonly kind: 'pack' }
	| { readonly kind: 'preset' | 'scenario'; readonly id: string }
	/** A preset that is set against another one than the default. */
	| { readonly kind: 'presets'; readonly id: string; readonly than: string }
	/** The one in force by another pack, named by `packKey`, without values of the user's own. */
	| { readonly kind: 'packed'; readonly id: string }
	/** The default preset of the pack in force with values of the user's own; vehicles count. */
	| { readonly kind: 'library' }
	/** A preset of the bundled pack as it stands, whatever is in force; vehicles count. */
	| { readonly kind: 'plain'; readonly id: string };

/** Which number is meant: everything that is shown can be named so. */
export type NumberRef =
	OwnRef | { readonly kind: 'by'; readonly method: OtherMethod; readonly of: OwnRef };
