import type { Estimate } from '../model/estimate';

/** A value at the end of a day, added up from the start of the period. */
export interface TargetPoint {
	readonly day: string;
	readonly value: number;
}

/** The course of a period towards a target. Values in kg CO2e, items, or kg of goods. */
export interface TargetRows {
	readonly measure: 'net' | 'items' | 'goods';
	/** The part of the log that the target is set for; null for all of it. */
	readonly label: string | null;
	readonly period: { readonly from: string; readonly to: string };
	readonly step: 'month' | 'day';
	readonly target: number;
	readonly observed: readonly TargetPoint[];
	/** What the log has of the period, with the range that its factors leave; null where that is not known. */
	readonly soFar: Estimate | null;
	/** False where the log begins after the period. */
	readonly isWhole: boolean;
	/** What is to be expected, with the range of the forecast alone. */
	readonly forecast: readonly (Estimate & { readonly day: string })[];
	readonly method:
		| { readonly kind: 'seasonal'; readonly steps: number; readonly growth: number }
		| { readonly kind: 'mean'; readonly steps: number }
		| null;
	readonly pace: readonly TargetPoint[];
	readonly paceBy: 'calendar' | 'last_year';
	/** What happened within the period. */
	readonly annotations: readonly { readonly day: string; readonly text: string }[];
}
