import { descending } from 'd3-array';
import type { Figure, RankedRow } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import { massUnitFor, type MassUnit } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import type { Estimate } from '../../model/estimate';
import {
	countCell,
	numberColumn,
	rangeCells,
	rangeColumns,
	textCell,
	textColumn
} from '../office/cells';
import type { SlideChart } from '../office/slide-chart';
import type { NumberParts } from './number-parts';

/** A unit of emissions as a chart says it. */
export function emissionsUnit(unit: MassUnit, locale: Locale): string {
	return m.report_unit_co2e({ unit: unit.symbol }, { locale });
}

/** The unit in which amounts in kg are shown, by the largest of them. */
export function unitFor(kgs: readonly (number | null)[], locale: Locale): MassUnit {
	return massUnitFor(Math.max(0, ...kgs.map((kg) => Math.abs(kg ?? 0))), locale);
}

/** Bars with their whiskers, from amounts in kg. */
export function rangedBars(
	kind: 'bars' | 'columns',
	named: readonly { readonly label: string; readonly net: Estimate }[],
	unit: MassUnit,
	locale: Locale
): SlideChart {
	return {
		...{ kind, unit: emissionsUnit(unit, locale), labels: named.map(({ label }) => label) },
		series: [
			{
				name: m.report_net({}, { locale }),
				values: named.map(({ net }) => net.central / unit.kg),
				ranges: named.map(({ net }) => ({ low: net.low / unit.kg, high: net.high / unit.kg }))
			}
		]
	};
}

/** Bars that a slide has room for. */
const mostBars = 12;

/** Parts with a result, those that avoid most first; without a result last. */
function rankedParts(rows: readonly RankedRow[], figure: Figure): NumberParts {
	const { locale, table } = figure;
	const sorted = rows.toSorted((a, b) =>
		descending(a.net?.central ?? -Infinity, b.net?.central ?? -Infinity)
	);
	const unit = unitFor(
		rows.map(({ net }) => net?.central ?? 0),
		locale
	);
	// The table of the figure names what the rows leave to it: what is unmapped or not stated.
	const names = new Map(table.rowKeys!.map((key, at) => [key, table.rows[at]![0]!]));
	const nameOf = ({ key }: RankedRow) => names.get(key)!;
	const isGraded = rows.some(({ grade }) => grade != null);
	const known = sorted.flatMap((row) =>
		row.net === null || row.setAside === true ? [] : [{ label: nameOf(row), net: row.net }]
	);
	const size = ({ net }: (typeof known)[number]) => Math.abs(net.central);
	const largest = new Set(known.toSorted((a, b) => size(b) - size(a)).slice(0, mostBars));
	const shown = known.filter((part) => largest.has(part));
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			numberColumn(m.figure_table_items({}, { locale })),
			...rangeColumns(unit, locale),
			...(isGraded ? [textColumn(m.figure_table_grade({}, { locale }))] : [])
		],
		rows: sorted.map((row) => [
			textCell(nameOf(row)),
			countCell(row.items, locale),
			...rangeCells(row.net, unit, locale),
			...(isGraded ? [textCell(row.grade ?? '')] : [])
		]),
		chart: shown.length === 0 ? null : rangedBars('bars', shown, unit, locale)
	};
}

/** The numbers of figures that rank parts. */
export const rankedNumbers = {
	categories: rankedParts,
	platforms: rankedParts,
	regions: rankedParts,
	'operating-models': rankedParts,
	channels: ({ rows }: { readonly rows: readonly RankedRow[] }, figure: Figure) =>
		rankedParts(rows, figure)
};
