import { addedCategory } from './added-category';
import type { Category } from './category';
import type { FactorOverride } from './factor-override';
import type { FactorPack } from './factor-pack';
import type { Library } from './library';

/** The library with another pack, and with the categories that only this pack knows. */
export function libraryWithPack(library: Library, pack: FactorPack): Library {
	const categories = [...library.categories, ...addedByPack(pack, library.categories)];
	return { ...library, categories, pack };
}

/**
 * Categories of a pack that are not among the known ones: those it describes, then those that its
 * tables only name, which are of medium size.
 */
function addedByPack(pack: FactorPack, known: readonly Category[]): readonly Category[] {
	const ids = new Set(known.map(({ id }) => id));
	const described = pack.categories
		.filter(({ id }) => !ids.has(id))
		.map((category, index) => ({ ...category, order: known.length + index }));
	for (const { id } of described) ids.add(id);
	const named = new Set(namedCategories(pack).filter((id) => !ids.has(id)));
	return [...described, ...[...named].map(addedCategory)];
}

function namedCategories({ production, parameters, overrides }: FactorPack): readonly string[] {
	const subjects = parameters.map(({ subject }) => subject);
	return [
		...production.keys(),
		...subjects.filter(({ kind }) => kind === 'category').map(({ id }) => id),
		...overrides.map(({ category }) => category)
	];
}

/**
 * Overrides in force: the user's own before those of a pack. A production value of the user's own
 * also goes before a direct figure of the pack, which would set it aside.
 */
export function mergedOverrides(
	own: readonly FactorOverride[],
	ofPack: readonly FactorOverride[]
): readonly FactorOverride[] {
	const isReplaced = (override: FactorOverride) =>
		own.some(
			({ category, parameter }) =>
				category === override.category &&
				(parameter === override.parameter ||
					(parameter === 'production' && override.parameter === 'direct'))
		);
	return [...own, ...ofPack.filter((override) => !isReplaced(override))];
}
