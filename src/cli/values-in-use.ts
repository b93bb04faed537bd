import { mostSpecific } from '../lib/impact/parameter-of';
import type { Assessment } from '../lib/model/assessment';
import type { Category } from '../lib/model/category';
import type { FactorOverride } from '../lib/model/factor-override';
import { parameterNames, type Provenance } from '../lib/model/factor-pack';
import type { Library } from '../lib/model/library';

/** A value of the pack that a result rests on, by the words that name it. */
export interface UsedValue extends Pick<Provenance, 'reviewBy'> {
	readonly key: string;
}

/**
 * The values of the pack that an assessment rests on: production or material of what was assessed,
 * the parameters that hold for it, and the legs it travelled. What an override replaces is not used.
 */
export function valuesInUse(
	assessment: Assessment,
	library: Library,
	overrides: readonly FactorOverride[]
): readonly UsedValue[] {
	const parts = [...assessment.byCategory, ...(assessment.vehicles?.byCategory ?? [])];
	const ids = new Set(
		parts
			.filter(({ netAvoidedKgCo2e }) => netAvoidedKgCo2e !== null)
			.map(({ category }) => category)
	);
	const assessed = library.categories.filter(({ id }) => ids.has(id));
	const isOwn = (category: Category, parameter: string) =>
		overrides.some((own) => own.category === category.id && own.parameter === parameter);
	const own = assessed.filter((category) => !isOwn(category, 'direct'));
	return distinct([
		...own
			.filter((category) => !isOwn(category, 'production'))
			.flatMap((category) => productionOf(assessment, library, category)),
		...own.flatMap((category) => parametersOf(library, category, isOwn)),
		...own
			.filter((category) => !isOwn(category, 'handling'))
			.flatMap((category) => legsOf(assessment, library, category))
	]);
}

function productionOf({ items }: Assessment, { pack }: Library, { id, group }: Category) {
	const key = items === null ? group : id;
	const factor = items === null ? pack.materials.get(group) : pack.production.get(id);
	return factor ? [{ key, reviewBy: factor.reviewBy }] : [];
}

function parametersOf(
	{ pack }: Library,
	category: Category,
	isOwn: (category: Category, parameter: string) => boolean
) {
	return parameterNames
		.filter((parameter) => !isOwn(category, parameter))
		.flatMap((parameter) => {
			const rows = pack.parameters.filter((row) => row.parameter === parameter);
			const row = mostSpecific(rows, category);
			return row ? [{ key: `${parameter} ${row.subject.id}`, reviewBy: row.reviewBy }] : [];
		});
}

function legsOf(
	{ byOperatingModel }: Assessment,
	{ pack, operatingModels }: Library,
	{ sizeClass }: Category
) {
	const models = byOperatingModel.map(({ operatingModel }) => operatingModel);
	const legs = operatingModels.filter(({ id }) => models.includes(id)).map(({ leg }) => leg);
	return pack.handling
		.filter((row) => row.sizeClass === sizeClass && legs.includes(row.leg))
		.map(({ leg, reviewBy }) => ({ key: `${sizeClass} ${leg}`, reviewBy }));
}

function distinct(values: readonly UsedValue[]): readonly UsedValue[] {
	return [...new Map(values.map((value) => [value.key, value])).values()];
}
