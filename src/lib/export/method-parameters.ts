import type { SampledParameter } from '../impact/effective-factor';
import * as m from '../messages/compiled/messages.js';
import type { Locale } from '../messages/locale';
import { sizeText } from '../messages/size-text';
import { sizeClasses } from '../model/category';
import type { HandlingFactor, ParameterName, Subject } from '../model/factor-pack';
import type { LegKind } from '../model/operating-model';
import { sheetId } from '../model/sheet-id';
import type { DocumentCell, DocumentSection, DocumentTable } from './document-tree';
import {
	boundCells,
	boundHeads,
	exactText,
	heads,
	inWords,
	named,
	parameterHow,
	sourcesCell,
	threeValues,
	type MethodContext,
	type Said
} from './method-context';

const legs: readonly LegKind[] = ['parcel', 'in_person', 'platform'];
const legNames: Readonly<Record<LegKind, Said>> = {
	parcel: m.method_leg_parcel,
	in_person: m.method_leg_in_person,
	platform: m.method_leg_platform
};
const parameterNames: Readonly<Record<ParameterName | SampledParameter, Said>> = {
	production: m.method_parameter_production,
	displacement: m.method_parameter_displacement,
	service: m.method_parameter_service,
	rebound: m.method_parameter_rebound,
	leg: m.method_parameter_leg,
	refurbishment: m.method_parameter_refurbishment,
	freight_intensity: m.method_parameter_freight_intensity,
	direct: m.appendix_direct
};

/** How a parameter is called. */
export function parameterName(name: ParameterName | SampledParameter, locale: Locale): string {
	return parameterNames[name]({}, { locale });
}

/** The parameters of the pack with what they apply to. */
export function parametersSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const labels = [
		m.method_parameter,
		m.method_applies_to,
		...boundHeads,
		m.method_grade,
		m.method_sources
	];
	const title = m.method_parameters_title({}, { locale });
	const table: DocumentTable = {
		label: title,
		columns: heads(locale, labels, boundHeads),
		rows: library.pack.parameters.map((factor) => [
			{ text: parameterName(factor.parameter, locale) },
			{ text: subjectName(factor.subject, context) },
			...boundCells(factor, locale, parameterHow(factor)),
			{ text: factor.grade },
			sourcesCell(factor.sourceIds, context)
		])
	};
	const lead = m.method_parameters_lead({}, { locale });
	return section('parameters', title, lead, table);
}

function section(id: string, title: string, lead: string, table: DocumentTable): DocumentSection {
	return {
		id,
		title,
		blocks: [
			{ kind: 'paragraph', text: lead },
			{ kind: 'table', table }
		]
	};
}

function subjectName({ kind, id }: Subject, { library, locale }: MethodContext): string {
	if (kind === 'all') return m.method_all({}, { locale });
	if (kind === 'size_class') return sizeText(id, locale);
	const table = kind === 'group' ? library.groups : library.categories;
	const found = table.find((entry) => entry.id === id);
	return found === undefined ? id : inWords(found, locale);
}

/** Handling by size and kind of leg. */
export function handlingSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const { handling } = library.pack;
	const title = m.method_handling_title({}, { locale });
	const legLabels = legs.map((leg) => legNames[leg]);
	const labels = [m.method_size, m.appendix_parcel_mass, ...legLabels, m.method_sources];
	const table: DocumentTable = {
		label: title,
		columns: heads(locale, labels, [m.appendix_parcel_mass, ...legLabels]),
		rows: sizeClasses.map((size) => {
			const ofSize = handling.filter(({ sizeClass }) => sizeClass === size);
			const sources = [...new Set(ofSize.flatMap(({ sourceIds }) => sourceIds))];
			return [
				{ text: sizeText(size, locale) },
				massCell(ofSize, locale),
				...legs.map((kind) =>
					legCell(
						ofSize.find(({ leg }) => leg === kind),
						locale
					)
				),
				sourcesCell(sources, context)
			];
		})
	};
	return section('handling', title, m.method_handling_lead({}, { locale }), table);
}

function massCell(factors: readonly HandlingFactor[], locale: Locale): DocumentCell {
	const massKg = factors.find(({ leg }) => leg === 'parcel')?.referenceMassKg ?? null;
	if (massKg === null) return { text: '' };
	return named(
		exactText(massKg, locale),
		sheetId('pack', 'handling', factors[0]!.sizeClass, 'parcel')
	);
}

function legCell(factor: HandlingFactor | undefined, locale: Locale): DocumentCell {
	if (factor === undefined) return { text: '' };
	const text = threeValues(factor, locale);
	const how = sheetId('pack', 'handling', factor.sizeClass, factor.leg);
	return named(factor.basis === 'distance' ? `${text} km` : text, how);
}

/** How items change hands. */
export function modelsSection({ library, locale }: MethodContext): DocumentSection {
	const title = m.method_models_title({}, { locale });
	const labels = [m.method_model, m.method_legs, m.method_meaning];
	const table: DocumentTable = {
		label: title,
		columns: heads(locale, labels),
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
	return section('models', title, m.method_models_lead({}, { locale }), table);
}
