import type { OriginKind, QuantileName, SampledParameter, Term } from '../../impact';
import type { Estimate } from '../../model/estimate';
import type { EvidencePoint } from '../../model/evidence-point';
import type { Grade, Subject } from '../../model/factor-pack';
import type { CountName, NumberDimension } from '../../model/number-id';
import type { RowCounts } from '../../model/assessment';

/** One parameter of a factor with where it comes from. */
export interface TraceParameter extends Estimate {
	/** `kg CO2e/item`, `kg CO2e/kg` or `1`. */
	readonly unit: string;
	/** The uniform it is drawn by: parameters of one name move together. */
	readonly uniform: string;
	readonly origin: OriginKind;
	/** What the value was said of, where the pack or a preset said it. */
	readonly subject: Subject | null;
	readonly grade: Grade | null;
	readonly sourceIds: readonly string[];
	/** The user's own words for where an override comes from; empty marks an own assumption. */
	readonly words: string;
}

/** The terms of one unit or one line, kg CO2e. */
export type TraceTerms = Readonly<Record<Term, number>>;

/** What the formula takes for one category under one operating model. */
export interface TraceFactor {
	/** `smartphone/platform_resale`. */
	readonly id: string;
	readonly category: string;
	readonly operatingModel: string;
	readonly basis: string;
	readonly grade: Grade;
	/** True for vehicles that are outside the headline. */
	readonly setAside: boolean;
	readonly legs: number;
	readonly parameters: Readonly<Record<SampledParameter, TraceParameter>>;
	/** One kept and one returned unit with every parameter central. */
	readonly perUnit: { readonly kept: TraceTerms; readonly returned: TraceTerms };
}

/** Counts under one factor, and what they give with every parameter central. */
export interface TraceLine extends TraceTerms {
	/** Id of a factor. */
	readonly factor: string;
	/** Items (or kg of goods) above zero, and the positive sum of those below. */
	readonly kept: number;
	readonly returned: number;
}

/** Counts that a number leaves out, and why. */
export interface TraceLeftOut {
	readonly category: string | null;
	readonly operatingModel: string;
	readonly standing: 'unmapped' | 'withoutFactor' | 'setAside';
	readonly kept: number;
	readonly returned: number;
}

/** One draw beside a percentile, by its number in `draws`. */
export interface TraceDraw {
	readonly draw: number;
	/** kg CO2e. */
	readonly total: number;
}

/** A percentile: `below.total + (above.total - below.total) * weight`. */
export interface TracePercentile {
	readonly share: number;
	/** Place of `below` among all draws in rising order, counted from 1. */
	readonly rank: number;
	readonly weight: number;
	readonly below: TraceDraw;
	readonly above: TraceDraw;
}

/** A value as it is shown; bounds are null where there are none to show. */
export interface TraceValue {
	readonly low: number | null;
	readonly central: number;
	readonly high: number | null;
	readonly median: number | null;
}

/** The draws on both sides of an amount; null where there is none. */
export interface TraceEdge {
	/** How many draws are below it. */
	readonly rank: number;
	readonly below: TraceDraw | null;
	readonly above: TraceDraw | null;
}

/** What a number is. `stake` is what an unmapped word might contribute. */
export type TraceKind =
	| Term
	| 'cautious'
	| 'count'
	| 'coverage'
	| 'equivalence'
	| 'stake'
	/** A net total with an input at an end of its range, how far both are apart, what it explains. */
	| 'bound'
	| 'swing'
	| 'share'
	/** The net total by the first draws, and how many draws lie between two amounts, or what share. */
	| 'first'
	| 'settled'
	| 'draws'
	| 'chance'
	| 'break_even'
	| 'per_item'
	| 'per_row'
	/** The net of a period, or what moved it from one to another: lines of counts, or of their differences. */
	| 'moved'
	/** What something doubtful could do to the net total. */
	| 'doubt'
	/** The net less, or over, that by the method it is set against. */
	| 'change'
	| 'ratio'
	/** How often a scenario has the counts of the log. */
	| 'times'
	/** Rows of a file: read, loaded, rejected or filtered. */
	| 'rows'
	/** Of a target: what is on pace, what is expected, what is lacking. */
	| 'pace'
	| 'forecast'
	| 'left'
	/** One number over another, or over an amount; one less another; the mean of some numbers. */
	| 'quotient'
	| 'difference'
	| 'mean'
	/** One of some amounts over all of them that are above zero. */
	| 'portion'
	/** What runs in streams from groups of goods through ways of changing hands. */
	| 'stream';

/** Which question a number answers: the whole, a breakdown, months by category, vehicles, words. */
export type TraceQuestion =
	| 'whole'
	| NumberDimension
	| 'month_category'
	| 'vehicles'
	| 'source_category'
	/** One item, whatever the log holds; some trades, of one's own choosing. */
	| 'item'
	| 'selected';

/** How one number was made. */
export interface TraceNumber {
	readonly id: string;
	readonly kind: TraceKind;
	readonly dimension: TraceQuestion;
	/** The part as the result names it; null for the whole, and for what is not stated. */
	readonly part: string | null;
	readonly unit: string;
	/** Null where the number is not known. */
	readonly value: TraceValue | null;
	/** Central is the sum of its lines. */
	readonly lines: readonly TraceLine[];
	readonly leftOut: readonly TraceLeftOut[];
	/** Net counts of lines and of what is left out; `returned` is positive. */
	readonly counts: Readonly<Record<CountName, number>>;
	/** Counted units over all, in absolute counts; null for an empty part. */
	readonly coverage: number | null;
	readonly range: Readonly<Record<QuantileName, TracePercentile>> | null;
	/** The numbers it is computed from, where these are not its lines. */
	readonly of: readonly string[];
	/** For an equivalence: total net over kg CO2e per unit, the low total over the high definition. */
	readonly kgCo2ePerUnit: Estimate | null;
	readonly sourceIds: readonly string[];
	/** Uniforms that its lines are computed with, all else central; null where nothing is held. */
	readonly held: Readonly<Record<string, number>> | null;
	/** The amounts of its arithmetic that are neither lines nor numbers of their own, by name. */
	readonly operands: Readonly<Record<string, number>>;
	/** Of a count of draws: the draws at both ends of its interval. */
	readonly edges: { readonly from: TraceEdge; readonly to: TraceEdge } | null;
}

/** A number before its draws are known. */
export type PlainNumber = Omit<TraceNumber, 'range' | 'edges'>;

/** Where a value comes from. */
export interface TraceSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly year: string;
	readonly url: string | null;
	readonly licence: string;
}

/** What a word of the user's was taken for. */
export interface TraceWord {
	readonly sourceCategory: string | null;
	readonly category: string | null;
	readonly by: string;
	readonly confidence: number;
	readonly items: number;
}

/** All that is needed to compute every number of a result again: `reprise/trace@1`. */
export interface Trace {
	readonly schema: 'reprise/trace@1';
	readonly method: {
		readonly version: string;
		readonly preset: string;
		/** Name of the user's own scenario, or null. */
		readonly scenario: string | null;
		readonly seed: number;
		readonly draws: number;
		readonly perKilogram: boolean;
		/** The method it is set against, by the name that its numbers and factors begin with; or null. */
		readonly against: {
			readonly name: string;
			readonly preset: string;
			readonly scenario: string | null;
		} | null;
	};
	readonly factorPack: { readonly id: string; readonly sha256: string };
	readonly inputs: readonly {
		readonly name: string;
		readonly sha256: string;
		readonly rows: RowCounts;
	}[];
	/** The log that what is in view was set against, where numbers are named that are of both. */
	readonly otherLog?: {
		readonly key: string;
		readonly inputs: Trace['inputs'];
		readonly period: { readonly from: string; readonly to: string } | null;
	};
	/** By name: the terms of one line, as text and as SQL. */
	readonly formula: readonly { readonly term: Term; readonly text: string; readonly sql: string }[];
	/** How a uniform becomes the value of a parameter. */
	readonly inverse: string;
	readonly factors: readonly TraceFactor[];
	readonly numbers: readonly TraceNumber[];
	/** The draws that numbers refer to, with the uniform of each name. */
	readonly draws: readonly {
		readonly draw: number;
		readonly uniforms: Readonly<Record<string, number>>;
	}[];
	readonly evidence: readonly EvidencePoint[];
	readonly sources: readonly TraceSource[];
	readonly sourceCategories: readonly TraceWord[];
	/** The SQL text that computes the central values of each question from the cube. */
	readonly queries: readonly { readonly dimension: TraceQuestion; readonly sql: string }[];
}
