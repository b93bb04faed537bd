import { sampledParameters, type ResolvedFactor, type SampledParameter } from '../../impact';
import * as m from '../../messages/compiled/messages.js';
import { formatNumber } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import { isPoint, type Estimate } from '../../model/estimate';
import { numberCell, numberColumn, textCell, textColumn } from '../office/cells';
import { placesOf, type ReportContext } from './report-context';
import type { DataCell, DataTable } from '../office/table';

const names = {
	production: m.report_f_production,
	displacement: m.report_f_displacement,
	service: m.report_f_service,
	rebound: m.report_f_rebound,
	leg: m.report_f_leg,
	refurbishment: m.report_f_refurbishment,
	direct: m.report_f_direct
} as const;

/** What is counted in kg CO2e; the others are shares of one. */
const inKg: ReadonlySet<SampledParameter> = new Set(['production', 'leg', 'direct']);

/**
 * The values in force by category and operating model, with their sources: on pages one row each, in
 * a workbook one row for each value.
 */
export function factorTables(context: ReportContext): readonly DataTable[] {
	const known = context.factors.filter((factor) => factor !== null);
	return [factorsTable(known, context), valuesTable(known, context)];
}

/** Whether a factor uses a value of this kind at all. */
function uses({ origins }: ResolvedFactor, name: SampledParameter): boolean {
	return !['none', 'not_needed'].includes(origins[name].kind);
}

function factorsTable(known: readonly ResolvedFactor[], context: ReportContext): DataTable {
	const { names: named, locale } = context;
	const used = sampledParameters.filter((name) => known.some((factor) => uses(factor, name)));
	return {
		id: 'factors',
		label: m.report_factors({}, { locale }),
		only: 'pages',
		columns: [
			textColumn(m.figure_category_column({}, { locale })),
			textColumn(m.figure_operating_model_column({}, { locale })),
			...used.map((name) => textColumn(headOf(name, context))),
			numberColumn(m.report_f_legs({}, { locale })),
			textColumn(m.figure_table_grade({}, { locale })),
			textColumn(m.report_f_sources({}, { locale }))
		],
		rows: known.map((factor) => [
			textCell(named.category(factor.category)),
			textCell(named.operatingModel(factor.operatingModel)),
			...used.map((name) =>
				textCell(uses(factor, name) ? valuesText(factor.parameters[name], locale) : '')
			),
			numberCell(factor.legs, locale),
			textCell(factor.grade),
			sourcesCell(factor, context)
		])
	};
}

function headOf(name: SampledParameter, context: ReportContext): string {
	const { locale } = context;
	const label = names[name]({}, { locale });
	return inKg.has(name) ? m.report_head({ label, unit: unitOf(name, context) }, { locale }) : label;
}

/** Emissions are per item, or per kg of goods in a log that weighs. */
function unitOf(name: SampledParameter, { assessment }: ReportContext): string {
	if (!inKg.has(name)) return '1';
	return assessment.items === null ? 'kg CO₂e/kg' : 'kg CO₂e';
}

function valuesText({ low, central, high }: Estimate, locale: Locale): string {
	const write = (value: number) => formatNumber(value, locale, 4);
	const isOne = isPoint({ low, central, high });
	return isOne ? write(central) : [low, central, high].map(write).join(' / ');
}

function valuesTable(known: readonly ResolvedFactor[], context: ReportContext): DataTable {
	const { names: named, locale } = context;
	return {
		id: 'factor-values',
		label: m.report_factor_values({}, { locale }),
		only: 'workbook',
		columns: [
			textColumn(m.figure_category_column({}, { locale })),
			textColumn(m.figure_operating_model_column({}, { locale })),
			textColumn(m.report_parameter({}, { locale })),
			numberColumn(m.method_low({}, { locale })),
			numberColumn(m.method_central({}, { locale })),
			numberColumn(m.method_high({}, { locale })),
			textColumn(m.report_unit({}, { locale })),
			numberColumn(m.report_f_legs({}, { locale })),
			textColumn(m.figure_table_grade({}, { locale })),
			textColumn(m.report_f_sources({}, { locale }))
		],
		rows: known.flatMap((factor) =>
			sampledParameters
				.filter((name) => uses(factor, name))
				.map((name) => {
					const { low, central, high } = factor.parameters[name];
					const { sourceIds, words } = factor.origins[name];
					return [
						textCell(named.category(factor.category)),
						textCell(named.operatingModel(factor.operatingModel)),
						textCell(names[name]({}, { locale })),
						...[low, central, high].map((value) => numberCell(value, locale)),
						textCell(unitOf(name, context)),
						numberCell(factor.legs, locale),
						textCell(factor.grade),
						textCell(words, placesOf(sourceIds, context))
					];
				})
		)
	};
}

/** The sources of all values of a factor; the user's own words where these stand in for them. */
function sourcesCell({ origins }: ResolvedFactor, context: ReportContext): DataCell {
	const all = Object.values(origins);
	const ids = new Set(all.flatMap(({ sourceIds }) => sourceIds));
	const words = new Set(all.map((one) => one.words).filter((one) => one !== ''));
	return textCell([...words].join('; '), placesOf([...ids], context));
}
