import {
	central,
	defaultOperatingModel,
	presetOf,
	resolveFactor,
	settledDisplacement,
	settledHandling,
	settledShare,
	type Method,
	type ResolvedFactor
} from '$lib/impact';
import type { Category, SizeClass } from '$lib/model/category';
import { boundsOf, scaled, type Estimate } from '$lib/model/estimate';
import type { FactorOverride, OverrideParameter } from '$lib/model/factor-override';
import { defaultPreset, type Grade } from '$lib/model/factor-pack';
import type { Library } from '$lib/model/library';
import { mergedOverrides } from '$lib/model/library-with-pack';
import type { Label } from '../labels';

/** The values of a category in force, by parameter; null where there is none. Units as in an override. */
export type FactorValues = Readonly<Record<OverrideParameter, Estimate | null>>;

/** What one item avoids, kg CO2e net, may be negative. */
export interface NetPerItem {
	readonly central: number;
	/** The modelled range; null while it is being drawn. */
	readonly range: { readonly low: number; readonly high: number } | null;
}

/** One category of the library: its values under the operating model that is its default. */
export interface FactorRow {
	readonly id: string;
	readonly name: Label;
	readonly group: string;
	readonly sizeClass: SizeClass;
	readonly massKg: number | null;
	/** Grade of the production evidence; null without a factor. */
	readonly grade: Grade | null;
	/** Whether nothing is displaced, so that the net is known without production. */
	readonly displacesNothing: boolean;
	readonly operatingModel: string;
	readonly values: FactorValues;
	/** Sources of production in the pack. */
	readonly sourceIds: readonly string[];
	/** Null where the category has no factor. */
	readonly net: NetPerItem | null;
	/** Values of the user's own, with the words for where they come from. */
	readonly own: readonly FactorOverride[];
}

/** A row with the factor behind it, which sampling asks for. */
export interface ResolvedRow {
	readonly row: FactorRow;
	readonly factor: ResolvedFactor | null;
}

/** The default method of a library with a user's own values, whatever the log on screen is assessed by. */
export function libraryMethod(library: Library, overrides: readonly FactorOverride[]): Method {
	const { pack } = library;
	return {
		pack,
		preset: presetOf(pack, defaultPreset),
		scenario: null,
		displacement: null,
		overrides: mergedOverrides(overrides, pack.overrides),
		vehiclesIncluded: true,
		perKilogram: false,
		massEstimate: false
	};
}

/** A category's row, with `own` the user's values for it. */
export function factorRow(
	library: Library,
	category: Category,
	own: readonly FactorOverride[]
): ResolvedRow {
	const method = libraryMethod(library, own);
	const operatingModel = defaultOperatingModel(category);
	const model = library.operatingModels.find(({ id }) => id === operatingModel)!;
	const factor = resolveFactor(method, category, model);
	const { id, nameEn, nameZh, group, sizeClass, defaultMassKg } = category;
	const row: FactorRow = {
		id,
		name: { en: nameEn, zh: nameZh },
		group,
		sizeClass,
		massKg: defaultMassKg,
		grade: factor?.grade ?? null,
		displacesNothing: factor?.basis === 'nothing_displaced',
		operatingModel,
		values: valuesOf(method, category, library),
		sourceIds: library.pack.production.get(id)?.sourceIds ?? [],
		net: factor && { central: central('net', factor, 1, 0), range: null },
		own
	};
	return { row, factor };
}

function valuesOf(method: Method, category: Category, library: Library): FactorValues {
	const model = library.operatingModels.find(({ id }) => id === defaultOperatingModel(category))!;
	const handling = settledHandling(method, category, model);
	const ofCategory = (parameter: OverrideParameter) =>
		method.overrides.find((own) => own.category === category.id && own.parameter === parameter)
			?.value ?? null;
	const produced = method.pack.production.get(category.id);
	return {
		production: ofCategory('production') ?? (produced ? boundsOf(produced) : null),
		direct: ofCategory('direct'),
		displacement: settledDisplacement(method, category).value,
		service: settledShare(method, 'service', category).value,
		rebound: settledShare(method, 'rebound', category).value,
		// No default operating model refurbishes: its legs are the whole of handling.
		handling: handling && scaled(handling.leg.value, handling.legs)
	};
}
