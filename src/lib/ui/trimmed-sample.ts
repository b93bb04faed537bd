import type { AssessmentResult } from '$lib/assess';
import type { Labels } from './labels';

/** The names that the impact page of a result can show, and no more. */
export function labelsShown(labels: Labels, { assessment }: AssessmentResult): Labels {
	const { byCategory, byPlatform, byRegion, vehicles, equivalences } = assessment;
	const categories = [...byCategory, ...(vehicles?.byCategory ?? [])];
	return {
		...labels,
		groups: new Map(),
		categories: only(
			labels.categories,
			categories.map(({ category }) => category)
		),
		platforms: only(
			labels.platforms,
			byPlatform.map(({ platform }) => platform)
		),
		regions: only(
			labels.regions,
			byRegion.map(({ region }) => region)
		),
		equivalences: only(
			labels.equivalences,
			equivalences.filter(({ kind }) => kind === 'tree' || kind === 'household').map(({ id }) => id)
		)
	};
}

function only<Value>(table: ReadonlyMap<string, Value>, ids: readonly (string | null)[]) {
	const wanted = new Set(ids);
	return new Map([...table].filter(([id]) => wanted.has(id)));
}

/** A sample result without what the impact page does not show: it is written into the page. */
export function forImpactPage(result: AssessmentResult): AssessmentResult {
	const { assessment, mapped, trend } = result;
	return {
		...result,
		mapped: mapped.filter(({ category }) => category === null),
		trend: trend.map((row) => ({ ...row, netAvoidedKgCo2e: toGrams(row.netAvoidedKgCo2e) })),
		assessment: {
			...assessment,
			rejects: [],
			inputs: assessment.inputs.map((input) => ({
				...input,
				reading: { ...input.reading, columns: [] }
			})),
			equivalences: assessment.equivalences.filter(({ chosen }) => chosen)
		}
	};
}

/** A sample result without what the data page does not show. */
export function forDataPage(result: AssessmentResult): AssessmentResult {
	const { assessment } = result;
	const none: [] = [];
	return {
		...result,
		trend: none,
		assessment: {
			...assessment,
			byCategory: none,
			byMonth: none,
			byPlatform: none,
			byRegion: none,
			byChannel: none,
			byOperatingModel: none,
			equivalences: none,
			unmapped: none
		}
	};
}

/** A sample result without what the factor library does not show: totals and what there is by category. */
export function forFactorsPage(result: AssessmentResult): AssessmentResult {
	const trimmed = forDataPage(result);
	const { byCategory } = result.assessment;
	const assessment = { ...trimmed.assessment, byCategory, inputs: [], issues: [] };
	return { ...trimmed, mapped: [], assessment };
}

/** A mass in kg to the gram, which halves the length of the numbers of a trend. */
function toGrams(kg: number): number {
	return Math.round(kg * 1000) / 1000;
}

/** The names that the data page needs: what categories there are, and how items change hands. */
export function labelsToMapBy(labels: Labels): Labels {
	const none = new Map<string, never>();
	return { ...labels, platforms: none, regions: none, presets: none, equivalences: none };
}

/** The names that the factor library needs: how items change hands, and presets. */
export function labelsToEditBy(labels: Labels): Labels {
	const none = new Map<string, never>();
	return { ...labels, categories: none, platforms: none, regions: none, equivalences: none };
}
