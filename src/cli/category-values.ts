import { mostSpecific } from '../lib/impact';
import type { Category } from '../lib/model/category';
import { parameterNames, type FactorPack } from '../lib/model/factor-pack';
import { packValues, type PackValue } from '../lib/model/pack-values';

/**
 * What a pack says of a category: its production, the material of its group, the parameters that hold
 * for it, the legs of its size class, and the pack's own overrides.
 */
export function categoryValues(pack: FactorPack, category: Category): readonly PackValue[] {
	const keys = new Set([
		`production.csv ${category.id}`,
		`materials.csv ${category.group}`,
		...parameterKeys(pack, category),
		...pack.handling
			.filter(({ sizeClass }) => sizeClass === category.sizeClass)
			.map(({ sizeClass, leg }) => `handling.csv ${sizeClass} ${leg}`),
		...pack.overrides
			.filter((override) => override.category === category.id)
			.map(({ parameter }) => `overrides.csv ${category.id} ${parameter}`)
	]);
	return packValues(pack).filter(({ table, key }) => keys.has(`${table} ${key}`));
}

function parameterKeys({ parameters }: FactorPack, category: Category): readonly string[] {
	return parameterNames.flatMap((name) => {
		const rows = parameters.filter(({ parameter }) => parameter === name);
		const row = mostSpecific(rows, category);
		return row ? [`parameters.csv ${name} ${row.subject.kind} ${row.subject.id}`] : [];
	});
}
