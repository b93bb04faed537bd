import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from './labels';

/** The categories of a group, to choose from. */
export interface CategoryGroup {
	readonly id: string;
	readonly name: string;
	readonly categories: readonly { readonly id: string; readonly name: string }[];
}

/** All categories by group, in the order of the data; those of no known group are the user's own. */
export function categoryGroups(labels: Labels, locale: Locale): CategoryGroup[] {
	const within = (isWithin: (group: string) => boolean) =>
		[...labels.categories]
			.filter(([, category]) => isWithin(category.group))
			.map(([category, { [locale]: name }]) => ({ id: category, name }));
	const groups = [...labels.groups].map(([id, label]) => ({
		id,
		name: label[locale],
		categories: within((group) => group === id)
	}));
	const own = within((group) => !labels.groups.has(group));
	if (own.length === 0) return groups;
	return [...groups, { id: 'own', name: m.factors_group_own({}, { locale }), categories: own }];
}
