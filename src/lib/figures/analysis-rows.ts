import type { Estimate } from '../model/estimate';

/** The draws of the net total in kg CO2e. */
export interface DistributionRows {
	/** Ascending, each as wide as the next. */
	readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
	/** 5th percentile, median and 95th percentile of the draws. */
	readonly low: number;
	readonly median: number;
	readonly high: number;
	/** The headline: every parameter central. */
	readonly central: number;
	readonly draws: number;
	/** How many of them are below zero; where it is left out, the bins tell as far as they can. */
	readonly belowZero?: number;
}

/** What one parameter does to the net total, in kg CO2e. */
export interface TornadoRow {
	readonly key: string;
	readonly label: string;
	/** Net total with the parameter at its low bound, the others central. */
	readonly low: number;
	/** Net total with the parameter at its high bound, the others central. */
	readonly high: number;
	/** The bounds of the parameter as text. */
	readonly atLow: string;
	readonly atHigh: string;
	/** Net total with every parameter central. */
	readonly central: number;
}

/** Where the variance of the net total comes from, as shares of one. */
export interface ContributionRows {
	/** First-order shares. */
	readonly inputs: readonly {
		readonly key: string;
		readonly label: string;
		readonly share: number;
	}[];
	/** What no input explains alone. */
	readonly interaction: number;
}

/** The range of the net total after so many draws, in kg CO2e. */
export interface ConvergenceRow {
	readonly draws: number;
	/** 5th percentile, median and 95th percentile. */
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** The net total under one preset or scenario, in kg CO2e. */
export interface MethodRow {
	readonly key: string;
	readonly label: string;
	/** Null where the method has no result for the log. */
	readonly net: (Estimate & { readonly median: number }) | null;
	/** Share of the items with a result, 0 to 1. */
	readonly coverage: number | null;
	/** Difference to the base, taken within the draws; null for the base itself. */
	readonly change: Estimate | null;
	/** What the method states, in the reader's language; may be empty. */
	readonly note: string;
}

/** What stands behind a production factor, in kg CO2e per item. */
export interface EvidenceRows {
	/** Name of the category. */
	readonly label: string;
	readonly factor: Estimate | null;
	/** The reader's own value. */
	readonly own: Estimate | null;
	readonly points: readonly {
		readonly key: string;
		readonly label: string;
		/** Sources that depend on each other count as one family. */
		readonly family: string;
		readonly kg: number;
		/** Counts in the median, widens the range only, or is left out. */
		readonly use: 'median' | 'range' | 'unused';
	}[];
}

/** What is claimed, implied or computed of one item, in kg CO2e. */
export interface ClaimRow {
	readonly key: string;
	readonly label: string;
	/** Published as it stands, computed by us from what was published, or the reader's own log. */
	readonly kind: 'claim' | 'own' | 'implied';
	readonly kgPerItem: {
		readonly low: number | null;
		readonly central: number;
		readonly high: number | null;
	};
	/** May be empty. */
	readonly year: string;
	/** May be empty. */
	readonly note: string;
}

/** A change of a total in steps, in kg CO2e: `from` plus all steps is `to`. */
export interface WaterfallRows {
	readonly from: { readonly label: string; readonly kg: number };
	readonly steps: readonly { readonly key: string; readonly label: string; readonly kg: number }[];
	readonly to: { readonly label: string; readonly kg: number };
}
