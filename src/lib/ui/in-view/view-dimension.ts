import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { columnName, keyName } from '../filter/filter-names';
import { nameOf, type Labels } from '../labels';

/** What a figure can set side by side. */
export const viewDimensions = [
	'category',
	'group',
	'platform',
	'region',
	'channel',
	'operating_model'
] as const;

/** One of these. */
export type ViewDimension = (typeof viewDimensions)[number];

/** What a dimension is called. */
export function dimensionName(dimension: ViewDimension, locale: Locale): string {
	if (dimension === 'group') return m.trend_by_group({}, { locale });
	return columnName(dimension, locale);
}

/** What a part of it is called. */
export function partName(
	dimension: ViewDimension,
	key: string | null,
	labels: Labels,
	locale: Locale
): string {
	if (dimension !== 'group') return keyName(dimension, key, labels, locale);
	if (key === null) return m.filter_unmapped({}, { locale });
	return nameOf(labels.groups, key, locale);
}

/** The group of a category; what is in no category is in no group. */
export function groupOf(category: string | null, { categories }: Labels): string | null {
	return category === null ? null : (categories.get(category)?.group ?? null);
}

/** The dimensions in which a log differs; categories always. */
export function offeredDimensions(
	{ assessment }: AssessmentResult,
	labels: Labels
): readonly ViewDimension[] {
	const groups = new Set(assessment.byCategory.map(({ category }) => groupOf(category, labels)));
	const parts: Readonly<Record<ViewDimension, number>> = {
		category: Infinity,
		group: groups.size,
		platform: assessment.byPlatform.length,
		region: assessment.byRegion.length,
		channel: assessment.byChannel.length,
		operating_model: assessment.byOperatingModel.length
	};
	return viewDimensions.filter((dimension) => parts[dimension] > 1);
}
