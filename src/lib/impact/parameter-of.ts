import type { Category } from '../model/category';
import type { Subject } from '../model/factor-pack';

/** From the most specific kind of subject to the least. */
const kinds: readonly Subject['kind'][] = ['category', 'size_class', 'group', 'all'];

/** The entry that applies to a category: the most specific subject wins; undefined where none does. */
export function mostSpecific<Entry extends { readonly subject: Subject }>(
	entries: readonly Entry[],
	category: Category
): Entry | undefined {
	const ids = {
		category: category.id,
		size_class: category.sizeClass,
		group: category.group,
		all: '*'
	};
	for (const kind of kinds) {
		const found = entries.find(({ subject }) => subject.kind === kind && subject.id === ids[kind]);
		if (found) return found;
	}
	return undefined;
}
