import {
	categories,
	operatingModels,
	platforms,
	regions,
	type Figure,
	type RankedRow
} from '../../figures';
import { ranked } from '../../figures/ranked';
import * as m from '../../messages/compiled/messages.js';
import type { PartMeasures } from '../../model/assessment';
import type { Grade } from '../../model/factor-pack';
import type { FilterColumn } from '../../model/trade-filter';
import {
	countCell,
	numberColumn,
	rangeCells,
	rangeColumns,
	shareCell,
	shareColumn,
	textCell,
	textColumn
} from '../office/cells';
import type { ReportContext } from './report-context';
import { pointOf } from './report-point';
import type { DataCell, DataColumn } from '../office/table';
import type { ReportChart, ReportSection } from './report-document';

/** One part of a breakdown, with its name. */
interface NamedPart extends PartMeasures {
	readonly key: string | null;
	readonly name: string;
	readonly grade?: Grade | null;
	readonly setAside?: boolean;
}

/** One way of breaking the result down. */
interface Breakdown {
	readonly id: string;
	readonly title: string;
	readonly column: string;
	readonly parts: readonly NamedPart[];
	readonly draw: (rows: readonly RankedRow[]) => Figure;
}

/** The result by category, platform, region, operating model and channel, as far as the log tells them apart. */
export function breakdownSections(context: ReportContext): readonly ReportSection[] {
	return breakdowns(context)
		.filter(({ id, parts }) => id === 'categories' || isTelling(parts))
		.filter(({ parts }) => parts.length > 0)
		.map((one) => breakdownSection(one, context));
}

function isTelling(parts: readonly NamedPart[]): boolean {
	return parts.length > 1 || (parts[0] !== undefined && parts[0].key !== null);
}

function breakdowns(context: ReportContext): readonly Breakdown[] {
	const { assessment, names, filter, figures, locale } = context;
	const said = (message: (inputs: object, options: { locale: typeof locale }) => string) =>
		message({}, { locale });
	const channels = {
		name: 'channels',
		neutralTitle: said(m.report_channels_title),
		column: said(m.filter_column_channel),
		unknown: said(m.filter_not_stated)
	};
	const inView = <Part extends PartMeasures>(
		column: FilterColumn,
		parts: readonly Part[],
		keyOf: (part: Part) => string | null,
		nameOf: (id: string) => string,
		unknown: string
	) =>
		parts
			.map((part) => ({ ...part, key: keyOf(part) }))
			.filter(({ key }) => filter.only[column]?.includes(key) ?? true)
			.map((part) => ({ ...part, name: part.key === null ? unknown : nameOf(part.key) }));
	return [
		{
			id: 'categories',
			title: said(m.report_categories),
			column: said(m.figure_category_column),
			parts: inView(
				'category',
				assessment.byCategory,
				(part) => part.category,
				names.category,
				said(m.figure_category_unknown)
			),
			draw: (rows) => categories(rows, figures)
		},
		{
			id: 'platforms',
			title: said(m.report_platforms),
			column: said(m.figure_platform_column),
			parts: inView(
				'platform',
				assessment.byPlatform,
				(part) => part.platform,
				names.platform,
				said(m.figure_platform_unknown)
			),
			draw: (rows) => platforms(rows, figures)
		},
		{
			id: 'regions',
			title: said(m.report_regions),
			column: said(m.figure_region_column),
			parts: inView(
				'region',
				assessment.byRegion,
				(part) => part.region,
				names.region,
				said(m.figure_region_unknown)
			),
			draw: (rows) => regions(rows, figures)
		},
		{
			id: 'operating-models',
			title: said(m.report_models),
			column: said(m.figure_operating_model_column),
			parts: inView(
				'operating_model',
				assessment.byOperatingModel,
				(part) => part.operatingModel,
				names.operatingModel,
				said(m.figure_operating_model_unknown)
			),
			draw: (rows) => operatingModels(rows, figures)
		},
		{
			id: 'channels',
			title: said(m.report_channels),
			column: said(m.filter_column_channel),
			parts: inView(
				'channel',
				assessment.byChannel,
				(part) => part.channel,
				(id) => id,
				said(m.filter_not_stated)
			),
			draw: (rows) => ranked(rows, channels, figures)
		}
	];
}

function breakdownSection(
	{ id, title, column, parts, draw }: Breakdown,
	context: ReportContext
): ReportSection {
	const { unit, locale } = context;
	const graded = parts.some(({ grade }) => grade !== undefined && grade !== null);
	const rows = parts.map(({ key, name, items, netAvoidedKgCo2e: net, grade, setAside }) => ({
		...{ key, label: key === null ? null : name, items, net, setAside },
		...(graded ? { grade: grade ?? null } : {})
	}));
	const sorted = parts.toSorted(
		(a, b) =>
			(b.netAvoidedKgCo2e?.central ?? -Infinity) - (a.netAvoidedKgCo2e?.central ?? -Infinity) || 0
	);
	const table = {
		id,
		label: title,
		columns: [
			textColumn(column),
			...measureColumns(context),
			...rangeColumns(unit, locale),
			...(graded ? [textColumn(m.figure_table_grade({}, { locale }))] : [])
		],
		rows: sorted.map((part) => [
			textCell(part.name),
			...measureCells(part, context),
			...rangeCells(part.setAside ? null : part.netAvoidedKgCo2e, unit, locale),
			...(graded ? [textCell(part.grade ?? '')] : [])
		])
	};
	return {
		id,
		title,
		blocks: [
			{ kind: 'figure', figure: draw(rows), chart: rankedChart(sorted, context) },
			{ kind: 'table', table }
		]
	};
}

/** Heads of how much was traded and how much of it has a result. */
export function measureColumns({ assessment, locale }: ReportContext): DataColumn[] {
	const amount =
		assessment.items === null
			? numberColumn(m.report_goods({}, { locale }), 'kg')
			: numberColumn(m.figure_table_items({}, { locale }));
	return [amount, shareColumn(m.report_covered({}, { locale }))];
}

/** The cells under them. */
export function measureCells(
	{ items, massKg, coverage }: PartMeasures,
	{ locale }: ReportContext
): DataCell[] {
	return [countCell(items ?? massKg ?? null, locale), shareCell(coverage, locale)];
}

/** Bars that a slide has room for. */
const mostBars = 12;

/** The parts that weigh most either way, largest first. */
function rankedChart(sorted: readonly NamedPart[], context: ReportContext): ReportChart | null {
	const { unit, locale } = context;
	const known = sorted.filter((part) => part.netAvoidedKgCo2e !== null && !part.setAside);
	const size = (part: NamedPart) => Math.abs(part.netAvoidedKgCo2e!.central);
	const kept = new Set(known.toSorted((a, b) => size(b) - size(a)).slice(0, mostBars));
	if (kept.size === 0) return null;
	return {
		kind: 'bars',
		unit: m.report_unit_co2e({ unit: unit.symbol }, { locale }),
		series: m.report_net({}, { locale }),
		points: known
			.filter((part) => kept.has(part))
			.map(({ name, netAvoidedKgCo2e }) => pointOf(name, netAvoidedKgCo2e!, unit.kg))
	};
}
