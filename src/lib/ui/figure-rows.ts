import type { AssessmentResult } from '$lib/assess';
import type { FigureSource, RankedRow, TrendRow, TrendTotal } from '$lib/figures';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Assessment, PartMeasures } from '$lib/model/assessment';
import { severalNames } from './log-name';
import { nameOf, type Label, type Labels } from './labels';

/** The categories of a result, as rows of a figure. */
export function categoryRows(
	{ byCategory }: Assessment,
	labels: Labels,
	locale: Locale
): RankedRow[] {
	return byCategory.map((part) => ({
		...rankedRow(part, part.category, labels.categories, locale),
		grade: part.grade,
		setAside: part.setAside
	}));
}

/** The platforms of a result, as rows of a figure. */
export function platformRows(
	{ byPlatform }: Assessment,
	labels: Labels,
	locale: Locale
): RankedRow[] {
	return byPlatform.map((part) => rankedRow(part, part.platform, labels.platforms, locale));
}

/** The regions of a result, as rows of a figure. */
export function regionRows({ byRegion }: Assessment, labels: Labels, locale: Locale): RankedRow[] {
	return byRegion.map((part) => rankedRow(part, part.region, labels.regions, locale));
}

/** The operating models of a result, as rows of a figure. */
export function operatingModelRows(
	{ byOperatingModel }: Assessment,
	labels: Labels,
	locale: Locale
): RankedRow[] {
	return byOperatingModel.map((part) =>
		rankedRow(part, part.operatingModel, labels.operatingModels, locale)
	);
}

function rankedRow(
	part: PartMeasures,
	key: string | null,
	names: ReadonlyMap<string, Label>,
	locale: Locale
): RankedRow {
	const label = key === null ? null : nameOf(names, key, locale);
	return { key, label, items: part.items, net: part.netAvoidedKgCo2e };
}

/** The months of a result by category, as rows of a figure; what has no category has no result. */
export function trendRows({ trend }: AssessmentResult, labels: Labels, locale: Locale): TrendRow[] {
	return trend.flatMap(({ month, category, netAvoidedKgCo2e }) =>
		category === null
			? []
			: [
					{
						month,
						key: category,
						label: nameOf(labels.categories, category, locale),
						kg: netAvoidedKgCo2e
					}
				]
	);
}

/** The totals of the months of a result. */
export function trendTotals({ byMonth }: Assessment): TrendTotal[] {
	return byMonth.map(({ month, netAvoidedKgCo2e }) => ({ month, net: netAvoidedKgCo2e }));
}

/** What stands under every figure of a result. */
export function figureSource(
	{ assessment, sample }: AssessmentResult,
	locale: Locale
): FigureSource {
	const { inputs, period, coverage, factorPack, method } = assessment;
	const file = severalNames(
		inputs.map((input) => input.name),
		locale
	);
	const scenario = method.scenario?.name;
	const name = scenario === undefined ? file : m.scenarios_source({ file, scenario }, { locale });
	return { name, period, coverage, factorPack: factorPack.id, synthetic: sample };
}

/** A result without the scenario in use: what stands under a figure that sets methods side by side. */
export function withoutScenario(result: AssessmentResult): AssessmentResult {
	const { assessment } = result;
	const method = { ...assessment.method, scenario: undefined };
	return { ...result, assessment: { ...assessment, method } };
}

/** Whether a breakdown says anything: more than one part, or one that is not "not stated". */
export function isTelling(parts: readonly { readonly key: string | null }[]): boolean {
	return parts.length > 1 || (parts[0] !== undefined && parts[0].key !== null);
}
