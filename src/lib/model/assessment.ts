import type { Candidate, FoundBy } from './category-match';
import type { Estimate } from './estimate';
import type { Grade } from './factor-pack';
import type { IssueCode, MessageParameters } from './issue';
import type { Reading } from './reading';
import type { RejectReason } from './reject';
import type { Scenario } from './scenario';

/** A result with its modelled range: `low` and `high` are the 5th and 95th percentile of the draws, `median` their middle. */
export interface RangedKg extends Estimate {
	readonly median: number;
}

/** Net avoided emissions of the whole log, in kg CO2e. */
export interface NetTotal extends RangedKg {
	/**
	 * 5th percentile of the default method rounded down to two significant digits; null where that
	 * is at or below zero ("may be none") or where the method is not the default one.
	 */
	readonly cautious: number | null;
}

/** Rows of an input, or of all inputs together. */
export interface RowCounts {
	/** Data rows found: loaded + rejected. */
	readonly read: number;
	readonly loaded: number;
	readonly rejected: number;
	/** Loaded, then left out by a filter. */
	readonly filtered: number;
}

/** One file of the log, and how it was read. */
export interface AssessedInput {
	readonly name: string;
	readonly sha256: string;
	readonly bytes: number;
	readonly format: string;
	readonly encoding: string;
	readonly rows: RowCounts;
	readonly reading: Reading;
}

/** Net counts; `total = assessed + unmapped + withoutFactor + setAside`. */
export interface ItemCounts {
	readonly total: number;
	readonly assessed: number;
	readonly unmapped: number;
	readonly withoutFactor: number;
	/** Positive sum of negative counts. */
	readonly returned: number;
	/** Vehicles, while they are outside the headline. */
	readonly setAside: number;
}

/** The same for a log that weighs, in kg of goods; what is taken back is not told apart there. */
export type MassCounts = Omit<ItemCounts, 'returned'>;

/** One part of a breakdown. Net is null where nothing of the part was assessed. */
export interface PartMeasures {
	readonly items: number | null;
	readonly massKg?: number;
	/** Assessed over all, in absolute counts; null for an empty part. */
	readonly coverage: number | null;
	readonly netAvoidedKgCo2e: RangedKg | null;
}

/** The part of one category. */
export interface CategoryPart extends PartMeasures {
	/** Null for what is unmapped. */
	readonly category: string | null;
	readonly grade: Grade | null;
	/** True for vehicles that are outside the headline: their figures are under `vehicles`. */
	readonly setAside: boolean;
}

/** The total restated in one equivalence. */
export interface AssessedEquivalence {
	readonly id: string;
	readonly kind: string;
	/** True for the tree and the household in force. */
	readonly chosen: boolean;
	readonly kgCo2ePerUnit: Estimate;
	/**
	 * Units. `low` is null where the low total is at or below zero ("may be none"); the whole is null
	 * where the central total is.
	 */
	readonly value: {
		readonly low: number | null;
		readonly central: number;
		readonly high: number;
	} | null;
	readonly source: string;
}

/** An issue with its text in the reader's language. */
export interface AssessedIssue {
	readonly code: IssueCode;
	readonly message: string;
	readonly count: number;
	/**
	 * What it could do to the central net total, kg CO2e, zero or more: 0 where the total does not
	 * depend on it, null where nothing tells.
	 */
	readonly kgCo2eAtStake: number | null;
	readonly parameters: MessageParameters;
}

/** A reject with its reason in the reader's language. */
export interface AssessedReject {
	readonly input: string;
	readonly line: number;
	readonly reason: string;
	readonly code: RejectReason;
	readonly raw: string;
	/** The row as it stands in the file, where `raw` is a correction that did not help. */
	readonly original?: string;
}

/** A source category without a category, and what speaks for one. */
export interface UnmappedCategory {
	readonly sourceCategory: string | null;
	readonly items: number;
	readonly suggestion: { readonly category: string; readonly confidence: number } | null;
}

/** One source category and the category it was mapped to. */
export interface MappedCategory {
	readonly sourceCategory: string | null;
	readonly items: number;
	readonly category: string | null;
	readonly confidence: number;
	readonly by: FoundBy | 'mapping' | 'none';
	readonly suggestion: Candidate | null;
	/** What else it could be, surest first. */
	readonly alternates: readonly Candidate[];
	/**
	 * Central net kg CO2e: what these items contribute, or, where unmapped, what they would by the
	 * suggested category or by the mean of the assessed items; null where none of these is known.
	 */
	readonly netAvoidedKgCo2e: number | null;
}

/** A scenario as a result states it: its settings, and what the counts of the log were multiplied by. */
export interface StatedScenario extends Omit<Scenario, 'id'> {
	readonly volumeTimes: number;
}

/** The result of assessing a trade log: what `reprise assess --format json` prints and the pages show. */
export interface Assessment {
	readonly schema: 'reprise/assessment@1';
	readonly version: string;
	readonly method: {
		readonly version: string;
		readonly preset: string;
		/** The user's own assumptions, where the result is one of a scenario. */
		readonly scenario?: StatedScenario;
		readonly draws: number;
		readonly seed: number;
		readonly parameters: {
			readonly displacement: Estimate;
			readonly service: Estimate;
			readonly rebound: Estimate;
			/** The operating model asked for; null where platforms and categories decide. */
			readonly operatingModel: string | null;
			readonly vehicles: 'set_aside' | 'included' | 'none';
		};
	};
	readonly factorPack: { readonly id: string; readonly sha256: string };
	readonly inputs: readonly AssessedInput[];
	readonly rows: RowCounts;
	readonly items: ItemCounts | null;
	readonly massKg?: MassCounts;
	/** Assessed over all, in absolute counts (or masses); null for an empty log. */
	readonly coverage: number | null;
	readonly period: {
		readonly from: string;
		readonly to: string;
		readonly undatedRows: number;
	} | null;
	readonly totals: {
		/** All null where nothing of the log was assessed: missing is not zero. */
		readonly displacedKgCo2e: RangedKg | null;
		readonly addedKgCo2e: RangedKg | null;
		readonly directKgCo2e: RangedKg | null;
		readonly netAvoidedKgCo2e: NetTotal | null;
	};
	readonly vehicles: {
		readonly items: number | null;
		readonly netAvoidedKgCo2e: RangedKg | null;
		readonly byCategory: readonly CategoryPart[];
	} | null;
	readonly equivalences: readonly AssessedEquivalence[];
	readonly byCategory: readonly CategoryPart[];
	readonly byMonth: readonly (PartMeasures & { readonly month: string | null })[];
	readonly byPlatform: readonly (PartMeasures & { readonly platform: string | null })[];
	readonly byRegion: readonly (PartMeasures & { readonly region: string | null })[];
	readonly byOperatingModel: readonly (PartMeasures & { readonly operatingModel: string | null })[];
	readonly byChannel: readonly (PartMeasures & { readonly channel: string | null })[];
	readonly unmapped: readonly UnmappedCategory[];
	readonly rejects: readonly AssessedReject[];
	/** What the rejected rows may hold, kg CO2e, if they are like the others; null where nothing tells. */
	readonly rejectedKgCo2eAtStake: number | null;
	readonly issues: readonly AssessedIssue[];
}
