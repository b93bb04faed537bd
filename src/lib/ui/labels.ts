import type { Locale } from '$lib/messages/locale';
import type { Category } from '$lib/model/category';
import type { Library } from '$lib/model/library';

/** A name in both languages. */
export interface Label {
	readonly en: string;
	readonly zh: string;
}

export interface CategoryLabel extends Label {
	readonly group: string;
	/** True where differences in use can turn the sign of the result. */
	readonly useCanReverse: boolean;
	/** True for what stands apart from the headline. */
	readonly isVehicle: boolean;
}

export interface PresetLabel extends Label {
	readonly description: Label;
}

export interface EquivalenceLabel extends Label {
	readonly kind: string;
	readonly unit: Label;
	readonly definition: Label;
	readonly year: string;
	/** Title and publisher of each source. */
	readonly sources: readonly string[];
	/** Regions for which this is the default of its kind. */
	readonly defaultFor: readonly string[];
}

/** Names by id: what a page needs of the library to speak of a result. */
export interface Labels {
	readonly groups: ReadonlyMap<string, Label>;
	readonly categories: ReadonlyMap<string, CategoryLabel>;
	readonly platforms: ReadonlyMap<string, Label>;
	readonly regions: ReadonlyMap<string, Label>;
	readonly operatingModels: ReadonlyMap<string, Label>;
	readonly presets: ReadonlyMap<string, PresetLabel>;
	readonly equivalences: ReadonlyMap<string, EquivalenceLabel>;
}

/** The name in a language. */
export function inLocale(label: Label, locale: Locale): string {
	return label[locale];
}

/** The name of an id; the id itself where the table does not know it, as with a user's own words. */
export function nameOf(table: ReadonlyMap<string, Label>, id: string, locale: Locale): string {
	return table.get(id)?.[locale] ?? id;
}

/** The names of everything in the library, and of categories of the user's own. */
export function labelsOf(library: Library, added: readonly Category[] = []): Labels {
	return {
		groups: byId(library.groups, named),
		categories: byId([...library.categories, ...added], (category) => ({
			...named(category),
			group: category.group,
			useCanReverse: category.useCanReverse,
			isVehicle: category.sizeClass === 'vehicle'
		})),
		platforms: byId(library.platforms, named),
		regions: byId(library.regions, named),
		operatingModels: byId(library.operatingModels, named),
		presets: byId(library.pack.presets, (preset) => ({
			...named(preset),
			description: { en: preset.descriptionEn, zh: preset.descriptionZh }
		})),
		equivalences: equivalenceLabels(library)
	};
}

function equivalenceLabels({ equivalences, sources }: Library): Map<string, EquivalenceLabel> {
	const titles = new Map(sources.map(({ id, title, publisher }) => [id, `${title}, ${publisher}`]));
	return byId(equivalences, (equivalence) => ({
		...named(equivalence),
		kind: equivalence.kind,
		unit: { en: equivalence.unitEn, zh: equivalence.unitZh },
		definition: { en: equivalence.definitionEn, zh: equivalence.definitionZh },
		year: equivalence.year,
		sources: equivalence.sourceIds.map((id) => titles.get(id) ?? id),
		defaultFor: equivalence.defaultFor
	}));
}

function named({ nameEn, nameZh }: { nameEn: string; nameZh: string }): Label {
	return { en: nameEn, zh: nameZh };
}

function byId<Row extends { readonly id: string }, Value>(
	rows: readonly Row[],
	value: (row: Row) => Value
): Map<string, Value> {
	return new Map(rows.map((row) => [row.id, value(row)]));
}
