import type { ReportChange, ReportSubject } from '../export/report/report-subject';
import { impactSql } from '../impact';
import type { Library } from '../model/library';
import { everyTrade } from '../model/trade-filter';
import type { ResolvedFactors } from './answers';
import type { AssessmentResult } from './assess-facts';
import { volumeOf } from './grown-facts';
import type { LogFacts } from './log-facts';
import type { MethodOptions } from './method-options';
import { scopeOf } from './scope-of';

/** A result with what it was computed from. */
export interface ReportedResult {
	readonly library: Library;
	/** The log as far as it is in view. */
	readonly facts: LogFacts;
	readonly options: MethodOptions;
	readonly factors: ResolvedFactors;
	readonly result: AssessmentResult;
	readonly change: ReportChange | null;
	/** What is in view, in words; none where it is everything. */
	readonly limits: readonly string[];
}

/** What a report of a result is written from. */
export function reportSubject({
	library,
	facts,
	options,
	factors,
	result,
	change,
	limits
}: ReportedResult): ReportSubject {
	const question = { ...scopeOf(facts, null), by: [], times: volumeOf(options) };
	return {
		assessment: result.assessment,
		trend: result.trend,
		library,
		addedCategories: facts.addedCategories,
		factors,
		filter: facts.filter ?? everyTrade,
		limits,
		change,
		sql: impactSql(
			question,
			factors.filter((factor) => factor !== null)
		).text,
		synthetic: result.sample,
		locale: options.locale
	};
}
