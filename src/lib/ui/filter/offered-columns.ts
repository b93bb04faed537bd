import type { AssessmentResult } from '$lib/assess';
import type { FilterColumn, TradeFilter } from '$lib/model/trade-filter';
import { filterColumns } from '$lib/model/trade-filter';

/** The columns in which the trades of a log differ, or by which they are filtered already. */
export function offeredColumns(
	{ assessment, plan }: AssessmentResult,
	filter: TradeFilter
): readonly FilterColumn[] {
	const parts: Readonly<Partial<Record<FilterColumn, number>>> = {
		category: assessment.byCategory.length,
		platform: assessment.byPlatform.length,
		region: assessment.byRegion.length,
		channel: assessment.byChannel.length,
		operating_model: assessment.byOperatingModel.length,
		// Of prices, only the trades themselves know how many there are.
		price_band: plan.roles.some(({ role }) => role === 'price') ? 2 : 0,
		currency: plan.roles.some(({ role }) => role === 'currency') ? 2 : 0
	};
	return filterColumns.filter((column) => (parts[column] ?? 0) > 1 || column in filter.only);
}
