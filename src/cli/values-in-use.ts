import { mostSpecific } from '../lib/impact/parameter-of';
import type { Assessment } from '../lib/model/assessment';
import type { Category } from '../lib/model/category';
import type { FactorOverride } from '../lib/model/factor-override';
import type { ParameterName, Provenance } from '../lib/model/factor-pack';
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
		...own.flatMap((category) => sharesOf(assessment, library, category, isOwn)),
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

/** Parameters that hold for a category; refurbishment counts only where somebody refurbishes. */
function sharesOf(
	assessment: Assessment,
	library: Library,
	category: Category,
	isOwn: (category: Category, parameter: string) => boolean
): readonly UsedValue[] {
	const isRefurbished =
		!isOwn(category, 'handling') &&
		modelsOf(assessment, library).some(({ refurbished }) => refurbished);
	const used: readonly ParameterName[] = isRefurbished ? [...shares, 'refurbishment'] : shares;
	return used
		.filter((parameter) => !isOwn(category, parameter))
		.flatMap((parameter) => parameterOf(library, category, parameter));
}

const shares = ['displacement', 'service', 'rebound'] as const;

function parameterOf({ pack }: Library, category: Category, parameter: ParameterName) {
	const rows = pack.parameters.filter((row) => row.parameter === parameter);
	const row = mostSpecific(rows, category);
	return row ? [{ key: `${parameter} ${row.subject.id}`, reviewBy: row.reviewBy }] : [];
}

/** The legs of a category's size; what is carried over a distance also takes the intensity of freight. */
function legsOf(assessment: Assessment, library: Library, category: Category) {
	const { sizeClass } = category;
	const legs = modelsOf(assessment, library).map(({ leg }) => leg);
	const rows = library.pack.handling.filter(
		(row) => row.sizeClass === sizeClass && legs.includes(row.leg)
	);
	const isCarried = rows.some(({ basis }) => basis === 'distance');
	return [
		...rows.map(({ leg, reviewBy }) => ({ key: `${sizeClass} ${leg}`, reviewBy })),
		...(isCarried ? parameterOf(library, category, 'freight_intensity') : [])
	];
}

function modelsOf({ byOperatingModel }: Assessment, { operatingModels }: Library) {
	const used = byOperatingModel.map(({ operatingModel }) => operatingModel);
	return operatingModels.filter(({ id }) => used.includes(id));
}

function distinct(values: readonly UsedValue[]): readonly UsedValue[] {
	return [...new Map(values.map((value) => [value.key, value])).values()];
}
