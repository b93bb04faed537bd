import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { sizeClasses, type SizeClass } from '$lib/model/category';
import type { Estimate } from '$lib/model/estimate';
import type { ParameterFactor, ParameterName, Subject } from '$lib/model/factor-pack';
import type { Library } from '$lib/model/library';
import type { LegKind } from '$lib/model/operating-model';

/** One cell: text, and the sources it rests on by their place in the list of sources. */
export interface MethodCell {
	readonly text: string;
	readonly numeric?: boolean;
	readonly sources?: readonly number[];
}

/** A table of the method page; the first cell of a row names it. */
export interface MethodTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly MethodCell[])[];
}

/** What makes a table: the library, the language, and where each source stands in the list. */
export interface TableContext {
	readonly library: Library;
	readonly locale: Locale;
	readonly placeOf: (sourceId: string) => number;
}

type Said = (inputs: object, options: { locale: Locale }) => string;

const legs: readonly LegKind[] = ['parcel', 'in_person', 'platform'];
const legNames: Readonly<Record<LegKind, Said>> = {
	parcel: m.method_leg_parcel,
	in_person: m.method_leg_in_person,
	platform: m.method_leg_platform
};
const sizeNames: Readonly<Record<SizeClass, Said>> = {
	flat: m.method_size_flat,
	small: m.method_size_small,
	light: m.method_size_light,
	medium: m.method_size_medium,
	large: m.method_size_large,
	extra_large: m.method_size_extra_large,
	bulky: m.method_size_bulky,
	vehicle: m.method_size_vehicle
};
const parameterNames: Readonly<Record<ParameterName, Said>> = {
	displacement: m.method_parameter_displacement,
	service: m.method_parameter_service,
	rebound: m.method_parameter_rebound,
	refurbishment: m.method_parameter_refurbishment,
	freight_intensity: m.method_parameter_freight_intensity
};

/** The parameters of the pack with what they apply to. */
export function parametersTable(context: TableContext): MethodTable {
	const { library, locale } = context;
	const heads = [
		m.method_parameter,
		m.method_applies_to,
		...boundHeads,
		m.method_grade,
		m.method_sources
	];
	return {
		columns: heads.map((head) => head({}, { locale })),
		rows: library.pack.parameters.map((factor: ParameterFactor) => [
			{ text: parameterNames[factor.parameter]({}, { locale }) },
			{ text: subjectName(factor.subject, context) },
			...bounds(factor, locale),
			{ text: factor.grade },
			sourcesCell(factor.sourceIds, context)
		])
	};
}

const boundHeads: readonly Said[] = [m.method_low, m.method_central, m.method_high];

function bounds({ low, central, high }: Estimate, locale: Locale): MethodCell[] {
	return [low, central, high].map((value) => ({
		text: formatNumber(value, locale),
		numeric: true
	}));
}

function sourcesCell(ids: readonly string[], { placeOf }: TableContext): MethodCell {
	return { text: '', sources: ids.map(placeOf) };
}

function subjectName({ kind, id }: Subject, { library, locale }: TableContext): string {
	if (kind === 'all') return m.method_all({}, { locale });
	if (kind === 'size_class') return sizeNames[id as SizeClass]({}, { locale });
	const table = kind === 'group' ? library.groups : library.categories;
	const found = table.find((entry) => entry.id === id);
	return found === undefined ? id : inWords(found, locale);
}

function inWords({ nameEn, nameZh }: { nameEn: string; nameZh: string }, locale: Locale): string {
	return locale === 'zh' ? nameZh : nameEn;
}

/** Handling by size and kind of leg. */
export function handlingTable({ library, locale }: TableContext): MethodTable {
	const cell = (size: SizeClass, leg: LegKind): MethodCell => {
		const factor = library.pack.handling.find(
			({ sizeClass, leg: kind }) => sizeClass === size && kind === leg
		);
		if (factor === undefined) return { text: '', numeric: true };
		const text = threeValues(factor, locale);
		return { text: factor.basis === 'distance' ? `${text} km` : text, numeric: true };
	};
	return {
		columns: [m.method_size, ...legs.map((leg) => legNames[leg])].map((head) =>
			head({}, { locale })
		),
		rows: sizeClasses.map((size) => [
			{ text: sizeNames[size]({}, { locale }) },
			...legs.map((leg) => cell(size, leg))
		])
	};
}

function threeValues({ low, central, high }: Estimate, locale: Locale): string {
	const [a, b, c] = [low, central, high].map((value) => formatNumber(value, locale));
	return m.method_three({ low: a!, central: b!, high: c! }, { locale });
}

/** Production emissions of every category that has a factor. */
export function productionTable(context: TableContext): MethodTable {
	const { library, locale } = context;
	const heads = [m.method_category, ...boundHeads, m.method_grade, m.method_sources];
	return {
		columns: heads.map((head) => head({}, { locale })),
		rows: library.categories.flatMap((category) => {
			const factor = library.pack.production.get(category.id);
			if (factor === undefined) return [];
			return [
				[
					{ text: inWords(category, locale) },
					...bounds(factor, locale),
					{ text: factor.grade },
					sourcesCell(factor.sourceIds, context)
				]
			];
		})
	};
}

/** The presets, what they assume, and how far they are from what their source published. */
export function presetsTable(context: TableContext): MethodTable {
	const { library, locale } = context;
	const heads = [m.method_preset, m.method_preset_assumes, m.method_preset_gap, m.method_sources];
	return {
		columns: heads.map((head) => head({}, { locale })),
		rows: library.pack.presets.map((preset) => [
			{ text: inWords(preset, locale) },
			{ text: locale === 'zh' ? preset.descriptionZh : preset.descriptionEn },
			{ text: (locale === 'zh' ? preset.gapZh : preset.gapEn) ?? '' },
			sourcesCell(preset.sourceIds, context)
		])
	};
}

/** The equivalences with their definitions. */
export function equivalencesTable(context: TableContext): MethodTable {
	const { library, locale } = context;
	const heads = [
		m.method_equivalent,
		m.method_kg_per_unit,
		m.method_definition,
		m.method_year,
		m.method_grade,
		m.method_sources
	];
	return {
		columns: heads.map((head) => head({}, { locale })),
		rows: library.equivalences.map((equivalence) => [
			{ text: inWords(equivalence, locale) },
			{ text: threeValues(equivalence.kgCo2ePerUnit, locale), numeric: true },
			{ text: locale === 'zh' ? equivalence.definitionZh : equivalence.definitionEn },
			{ text: equivalence.year },
			{ text: equivalence.grade },
			sourcesCell(equivalence.sourceIds, context)
		])
	};
}

/** How items change hands. */
export function modelsTable({ library, locale }: TableContext): MethodTable {
	const heads = [m.method_model, m.method_legs, m.method_meaning];
	return {
		columns: heads.map((head) => head({}, { locale })),
		rows: library.operatingModels.map((model) => [
			{ text: inWords(model, locale) },
			{ text: `${model.legs} × ${legNames[model.leg]({}, { locale })}` },
			{
				text: model.refurbished
					? m.method_refurbished({}, { locale })
					: m.method_not_refurbished({}, { locale })
			}
		])
	};
}
