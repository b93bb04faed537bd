import { group } from 'd3-array';
import type { Locale } from '$lib/messages/locale';
import type { FilterColumn } from '$lib/model/trade-filter';
import { nameOf, type Labels } from '../labels';
import { keyName } from './filter-names';

/** Choices of one group that are listed; the rest is found by searching. */
export const mostShown = 100;

/** What a column can be limited to. */
export interface FilterChoice {
	readonly key: string | null;
	readonly label: string;
	/** Items, or kg of goods, under the other columns of the filter. */
	readonly items: number;
}

/** Choices that belong together; a name only where there are several groups. */
export interface ChoiceGroup {
	readonly name: string | null;
	readonly choices: readonly FilterChoice[];
}

/** The choices of a column whose name holds what is searched for: most items first, categories by group. */
export function filterChoices(
	counted: readonly { readonly key: string | null; readonly items: number }[],
	column: FilterColumn,
	labels: Labels,
	locale: Locale,
	wanted: string
): readonly ChoiceGroup[] {
	const search = wanted.trim().toLocaleLowerCase(locale);
	const choices = counted
		.map(({ key, items }) => ({ key, items, label: keyName(column, key, labels, locale) }))
		.filter(({ label }) => label.toLocaleLowerCase(locale).includes(search));
	if (column === 'price_band') {
		return [{ name: null, choices: choices.sort((a, b) => bandOf(a) - bandOf(b)) }];
	}
	choices.sort((a, b) => b.items - a.items);
	if (column !== 'category') return [{ name: null, choices }];
	const groups = group(choices, ({ key }) =>
		key === null ? null : (labels.categories.get(key)?.group ?? null)
	);
	return [...groups].map(([id, own]) => ({
		name: id === null ? null : nameOf(labels.groups, id, locale),
		choices: own
	}));
}

/** Bands stand in the order of their prices. */
function bandOf({ key }: FilterChoice): number {
	return key === null ? Infinity : Number(key);
}
