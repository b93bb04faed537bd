import type { Issue } from '../../model/issue';
import type { ColumnPlan } from '../../model/reading';

/** What is doubtful about a plan, but for what reading all rows has settled. */
export function openIssues(issues: readonly Issue[], plan: ColumnPlan): readonly Issue[] {
	return issues.filter(
		({ code }) =>
			(code !== 'day_month_order' || !plan.dateOrderCertain) &&
			(code !== 'decimal_mark' || !plan.decimalCertain)
	);
}
