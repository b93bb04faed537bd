import type { MethodRow, WaterfallRows } from '$lib/figures';
import type { Locale } from '$lib/messages/locale';
import type { ComparedRow } from './compared-rows';
import { nameOf, type Labels } from './labels';

/** What a row is called, and what it states. */
export interface RowWords {
	readonly label: string;
	readonly note: string;
}

/** Compared methods as rows of a figure. */
export function methodRows(
	rows: readonly ComparedRow[],
	wordsOf: (key: string) => RowWords
): MethodRow[] {
	return rows.map(({ key, net, coverage, change }) => ({
		key,
		...wordsOf(key),
		net,
		coverage,
		change
	}));
}

/** The way from the base to one method, by category; null where one of them has no result. */
export function waterfallRows(
	base: ComparedRow,
	row: ComparedRow,
	wordsOf: (key: string) => RowWords,
	labels: Labels,
	locale: Locale
): WaterfallRows | null {
	if (base.net === null || row.net === null || row.central === null) return null;
	return {
		from: { label: wordsOf(base.key).label, kg: base.net.central },
		steps: row.central.byCategory
			.filter(({ total }) => total !== 0)
			.map(({ category, total }) => ({
				key: category,
				label: nameOf(labels.categories, category, locale),
				kg: total
			})),
		to: { label: wordsOf(row.key).label, kg: row.net.central }
	};
}
