import type { ClaimRow, EvidenceRows, Figure } from '../../figures';
import type { BeforeAfterRows } from '../../figures/before-after';
import type { SlopeRows } from '../../figures/slope';
import type { SwarmRow } from '../../figures/swarm';
import * as m from '../../messages/compiled/messages.js';
import { massUnitFor } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import {
	emissionsCell,
	emissionsColumn,
	emptyCell,
	rangeCells,
	rangeColumns,
	textCell,
	textColumn
} from '../office/cells';
import type { NumberParts } from './number-parts';
import { emissionsUnit, rangedBars, unitFor } from './ranked-numbers';

/** Both periods with their ranges, and what lies between. */
function beforeAfterNumbers(rows: BeforeAfterRows, { table, locale }: Figure): NumberParts {
	const { before, after, change } = rows;
	const named = [
		before,
		after,
		{ label: m.studio_before_after_change({}, { locale }), net: change }
	];
	const unit = unitFor(
		named.map(({ net }) => net.central),
		locale
	);
	return {
		columns: [textColumn(table.columns[0]!.label), ...rangeColumns(unit, locale)],
		rows: named.map(({ label, net }) => [textCell(label), ...rangeCells(net, unit, locale)]),
		chart: rangedBars('columns', named, unit, locale)
	};
}

/** Parts drawn of what was published or moved. */
const mostParts = 12;

function slopeNumbers({ before, after, rows }: SlopeRows, { table, locale }: Figure): NumberParts {
	const sorted = rows.toSorted((a, b) => b.after - a.after);
	const unit = unitFor(
		rows.flatMap((row) => [row.before, row.after]),
		locale
	);
	const shown = sorted.slice(0, mostParts);
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			...[before, after].map((label) => emissionsColumn(label, unit, locale))
		],
		rows: sorted.map((row) => [
			textCell(row.label),
			...[row.before, row.after].map((kg) => emissionsCell(kg, unit, locale))
		]),
		chart: {
			...{
				kind: 'bars',
				unit: emissionsUnit(unit, locale),
				labels: shown.map(({ label }) => label)
			},
			series: [
				{ name: before, values: shown.map((row) => row.before / unit.kg) },
				{ name: after, values: shown.map((row) => row.after / unit.kg) }
			]
		}
	};
}

function claimsNumbers(rows: readonly ClaimRow[], { table, locale }: Figure): NumberParts {
	const sorted = rows.toSorted((a, b) => b.kgPerItem.central - a.kgPerItem.central);
	const unit = massUnitFor(1, locale);
	const shown = sorted.slice(0, mostParts).map(({ label, kgPerItem }) => {
		const { low, central, high } = kgPerItem;
		return { label, net: { low: low ?? central, central, high: high ?? central } };
	});
	const cell = (kg: number | null) => (kg === null ? emptyCell : emissionsCell(kg, unit, locale));
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			...rangeColumns(unit, locale),
			textColumn(m.files_year({}, { locale })),
			textColumn(m.files_about_note({}, { locale }))
		],
		rows: sorted.map(({ label, kgPerItem, year, note }) => [
			textCell(label),
			...[kgPerItem.low, kgPerItem.central, kgPerItem.high].map(cell),
			...[year, note].map((text) => textCell(text))
		]),
		chart: rangedBars('bars', shown, unit, locale)
	};
}

type Published = Pick<SwarmRow, 'label' | 'points'>;

function pointNumbers(rows: readonly Published[], locale: Locale): NumberParts {
	const unit = massUnitFor(1, locale);
	return {
		columns: [
			textColumn(m.figure_category_column({}, { locale })),
			textColumn(m.files_about_source({}, { locale })),
			emissionsColumn(m.files_published({}, { locale }), unit, locale)
		],
		rows: rows.flatMap(({ label, points }) =>
			points.map((point) => [
				...[label, point.label].map((text) => textCell(text)),
				emissionsCell(point.kg, unit, locale)
			])
		),
		chart: null
	};
}

/** The numbers of figures of two periods, and of what others have published. */
export const publishedNumbers = {
	'before-after': beforeAfterNumbers,
	slope: slopeNumbers,
	claims: claimsNumbers,
	evidence: ({ rows }: { readonly rows: EvidenceRows }, { locale }: Figure) =>
		pointNumbers([rows], locale),
	swarm: ({ rows }: { readonly rows: readonly SwarmRow[] }, { locale }: Figure) =>
		pointNumbers(rows, locale)
};
