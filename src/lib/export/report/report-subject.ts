import type { ChangeRanges, ChangeSplit, ResolvedFactor } from '../../impact';
import type { Locale } from '../../messages/locale';
import type { Assessment } from '../../model/assessment';
import type { Category } from '../../model/category';
import type { Days } from '../../model/compared-periods';
import type { Library } from '../../model/library';
import type { TradeFilter } from '../../model/trade-filter';

/** Everything a report is written from. */
export interface ReportSubject {
	/** Its messages are in the language of the report. */
	readonly assessment: Assessment;
	/** Central net by month and category, kg CO2e. */
	readonly trend: readonly {
		readonly month: string | null;
		readonly category: string | null;
		readonly netAvoidedKgCo2e: number;
	}[];
	readonly library: Library;
	/** Categories of the user's own. */
	readonly addedCategories: readonly Category[];
	/** The factors in force; null for what has none. */
	readonly factors: readonly (ResolvedFactor | null)[];
	/** What limits the trades in view. */
	readonly filter: TradeFilter;
	/** The same, and what else leaves rows out, in words; none where everything is in view. */
	readonly limits: readonly string[];
	/** Null where the log does not hold two periods. */
	readonly change: ReportChange | null;
	/** The text of the query whose answer is the total. */
	readonly sql: string;
	/** Whether the log is made up. */
	readonly synthetic: boolean;
	readonly locale: Locale;
}

/** What moved from one period to the next, kg CO2e. */
export interface ReportChange {
	readonly before: Days;
	readonly after: Days;
	readonly split: ChangeSplit;
	readonly ranges: ChangeRanges;
	/** Central net of each period. */
	readonly totals: { readonly before: number; readonly after: number };
}
