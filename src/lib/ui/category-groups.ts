import type { Locale } from '$lib/messages/locale';
import type { Labels } from './labels';

/** The categories of a group, to choose from. */
export interface CategoryGroup {
	readonly id: string;
	readonly name: string;
	readonly categories: readonly { readonly id: string; readonly name: string }[];
}

/** All categories by group, in the order of the data. */
export function categoryGroups(labels: Labels, locale: Locale): CategoryGroup[] {
	return [...labels.groups].map(([id, label]) => ({
		id,
		name: label[locale],
		categories: [...labels.categories]
			.filter(([, category]) => category.group === id)
			.map(([category, { [locale]: name }]) => ({ id: category, name }))
	}));
}
