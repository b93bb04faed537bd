import { massUnitFor } from '../messages/format/mass-unit';
import { formatKg } from '../messages/format/mass';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { ClaimRow } from './analysis-rows';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { emptyAxis, logAxis, logDomainOf } from './chart-axis';
import type { ChartRow } from './chart-row';
import { claimMarks, claimsRoom } from './claims-marks';
import type { Figure, FigureOptions } from './figure';
import { estimateText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { inOrder } from './row-order';
import { rowChart } from './row-chart';
import { saidNumber } from './said-number';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { listed, saidOf } from './words';
import { widestIn } from './write';

function valueOf({ kgPerItem: { central } }: ClaimRow, locale: Locale): string {
	const unit = massUnitFor(1, locale);
	const value = formatKg(central, locale, { unit });
	return central > 0 ? value : m.figure_claims_off_axis({ value }, { locale });
}

function sentenceOf({ kgPerItem: { low, central, high } }: ClaimRow, locale: Locale): string {
	if (high === null) return formatKg(central, locale);
	if (low !== null) return estimateText({ low, central, high }, locale);
	const range = m.format_up_to({ high: formatKg(high, locale, { digits: 2 }) }, { locale });
	return m.figure_value_with_range({ value: formatKg(central, locale), range }, { locale });
}

function kindText(kind: ClaimRow['kind'], locale: Locale): string {
	const kinds = {
		claim: m.figure_claims_claim,
		own: m.figure_claims_own,
		implied: m.figure_claims_implied
	};
	return kinds[kind]({}, { locale });
}

function noteOf({ kind, year, note }: ClaimRow, locale: Locale): string {
	const words = [...(kind === 'implied' ? [kindText(kind, locale)] : []), year, note];
	return listed(
		words.filter((word) => word !== ''),
		locale
	);
}

function chartRow(row: ClaimRow, locale: Locale): ChartRow {
	const { key, label } = row;
	const note = noteOf(row, locale);
	const lines = [label, sentenceOf(row, locale), kindText(row.kind, locale), row.year, row.note];
	return {
		key,
		label,
		lines: lines.filter((line) => line !== ''),
		note,
		marks: (place) => claimMarks(row, valueOf(row, locale), place)
	};
}

function axisOf(rows: readonly ClaimRow[], locale: Locale) {
	const values = rows.flatMap(({ kgPerItem: { low, central, high } }) =>
		central > 0 ? [low ?? 0, central, high ?? 0] : []
	);
	const domain = logDomainOf(values);
	const write = kgTick(massUnitFor(1, locale), locale);
	return domain === null ? emptyAxis : logAxis(domain, write);
}

function drawing(rows: readonly ClaimRow[], options: FigureOptions) {
	const { width, locale, theme } = options;
	if (rows.length === 0) return nothingDrawn(m.figure_nothing({}, { locale }), width, theme);
	const own = rows.find(({ kind, kgPerItem }) => kind === 'own' && kgPerItem.central > 0);
	const values = rows.filter(({ kgPerItem }) => kgPerItem.central > 0);
	const texts = values.map((row) => valueOf(row, locale));
	const frame = {
		axis: axisOf(rows, locale),
		room: { left: 12, right: widestIn(texts, stylesOf(theme).value) + claimsRoom },
		...(own === undefined
			? {}
			: {
					reference: {
						value: own.kgPerItem.central,
						label: saidOf(own.label, valueOf(own, locale), locale)
					}
				})
	};
	return rowChart(
		rows.map((row) => chartRow(row, locale)),
		frame,
		options
	);
}

/** The finding: how many claims lie outside the range of the log; without a log, their span. */
function title(rows: readonly ClaimRow[], locale: Locale): string {
	const own = rows.find(({ kind }) => kind === 'own')?.kgPerItem;
	const claimed = rows.filter(({ kind }) => kind !== 'own').map((row) => row.kgPerItem.central);
	if (claimed.length === 0) return m.figure_claims_title({}, { locale });
	if (own === undefined) {
		const [low, high] = [Math.min(...claimed), Math.max(...claimed)];
		const words = { low: formatKg(low, locale), high: formatKg(high, locale) };
		return m.figure_claims_title_span(words, { locale });
	}
	const above = claimed.filter((kg) => kg > (own.high ?? own.central)).length;
	const below = claimed.filter((kg) => kg < (own.low ?? -Infinity)).length;
	const total = saidNumber(formatCount(claimed.length, locale), null, 'all');
	const words = (count: number, which: string) => ({
		count: saidNumber(formatCount(count, locale), null, which),
		total
	});
	if (above > 0) return m.figure_claims_title_above(words(above, 'above'), { locale });
	if (below > 0) return m.figure_claims_title_below(words(below, 'below'), { locale });
	return m.figure_claims_title_within({ total }, { locale });
}

function table(rows: readonly ClaimRow[], locale: Locale) {
	const unit = massUnitFor(1, locale);
	const number = (kg: number | null) => (kg === null ? '' : tableNumber(kg, unit, locale));
	const heads = [
		m.figure_claims_column({}, { locale }),
		m.figure_claims_kind({}, { locale }),
		m.figure_claims_year({}, { locale }),
		m.figure_claims_note({}, { locale }),
		m.figure_claims_central({ unit: unit.many }, { locale }),
		m.figure_claims_low({}, { locale }),
		m.figure_claims_high({}, { locale })
	];
	const cells = ({ label, kind, year, note, kgPerItem }: ClaimRow) => [
		label,
		kindText(kind, locale),
		year,
		note,
		...[kgPerItem.central, kgPerItem.low, kgPerItem.high].map(number)
	];
	return tableOf(heads, rows.map(cells), 4, { rows: rows.map(({ key }) => key) });
}

function notes(rows: readonly ClaimRow[], locale: Locale): string[] {
	const off = rows.some(({ kgPerItem }) => kgPerItem.central <= 0);
	return [
		m.figure_claims_footnote({}, { locale }),
		...(off ? [m.figure_claims_note_off({}, { locale })] : [])
	];
}

/** Published and implied figures per item beside the reader's own log, largest first. */
export function claims(rows: readonly ClaimRow[], options: FigureOptions): Figure {
	const { locale, order = 'largest' } = options;
	const by = {
		value: ({ kgPerItem }: ClaimRow) => kgPerItem.central,
		name: ({ label }: ClaimRow) => label
	};
	const sorted = inOrder(rows, order, by, locale);
	const said = sorted.map((row) => saidOf(row.label, sentenceOf(row, locale), locale));
	const unit = massUnitFor(1, locale);
	const parts = {
		name: 'claims',
		title: title(sorted, locale),
		subtitle: m.figure_claims_subtitle({ unit: unit.many }, { locale }),
		description:
			sorted.length === 0
				? m.figure_nothing({}, { locale })
				: (order === 'largest' ? m.figure_claims_description : m.files_claims_description)(
						{ parts: listed(said, locale) },
						{ locale }
					),
		drawing: drawing(sorted, options),
		table: table(sorted, locale),
		notes: notes(sorted, locale)
	};
	return assembled(parts, options);
}
