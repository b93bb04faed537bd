import { formatKg } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import type { EvidenceRows } from './analysis-rows';
import type { EvidencePoint } from './evidence-marks';
import type { FigureTable } from './figure';
import { valueText } from './mark-text';
import { saidNumber } from './said-number';
import { tableNumber } from './ranked-table';
import { tableOf } from './table';
import { fitsTitle, listed } from './words';

/** How a figure of evidence is written. */
export interface EvidenceStyle {
	readonly unit: MassUnit;
	readonly locale: Locale;
	/** Points above this many kg are named beside the axis. */
	readonly end: number;
}

function useText(use: EvidencePoint['use'], locale: Locale): string {
	const uses = {
		median: m.figure_evidence_median,
		range: m.figure_evidence_range,
		unused: m.figure_evidence_unused
	};
	return uses[use]({}, { locale });
}

/** A point in words: its name, value and use. */
export function pointText(
	{ label, kg, use }: EvidencePoint,
	{ unit, locale }: EvidenceStyle
): string {
	const words = { label, value: valueText(kg, unit, locale), use: useText(use, locale) };
	return m.figure_evidence_point(words, { locale });
}

/** What lies beyond the axis, in words; may be empty. */
export function farText(
	points: readonly EvidencePoint[],
	{ end, unit, locale }: EvidenceStyle
): string {
	const far = points.filter(({ kg }) => kg > end).map(({ kg }) => valueText(kg, unit, locale));
	if (far.length === 0) return '';
	return m.figure_evidence_far({ values: listed(far, locale) }, { locale });
}

/** The finding: a missing factor, an own value outside its range, or the factor and its evidence. */
export function evidenceTitle(
	{ label, factor, own, points }: EvidenceRows,
	locale: Locale
): string {
	if (!fitsTitle(label)) return m.figure_evidence_title({}, { locale });
	if (factor === null) return m.figure_evidence_title_none({ label }, { locale });
	if (own !== null && (own.central < factor.low || own.central > factor.high)) {
		return m.figure_evidence_title_own({ label }, { locale });
	}
	const count = points.filter(({ use }) => use === 'median').length;
	const said = (text: string) => saidNumber(text, 'factor');
	const value = said(formatKg(factor.central, locale));
	if (count === 0) return m.figure_evidence_title_value({ label, value }, { locale });
	return count === 1
		? m.figure_evidence_title_one({ label, value }, { locale })
		: m.figure_evidence_title_points(
				{ label, value, count: said(formatCount(count, locale)) },
				{ locale }
			);
}

/** The factor, the own value and every point. */
export function evidenceTable(
	{ factor, own, points }: EvidenceRows,
	{ unit, locale }: EvidenceStyle
): FigureTable {
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const parts = [
		m.figure_evidence_central({}, { locale }),
		m.figure_evidence_low({}, { locale }),
		m.figure_evidence_high({}, { locale })
	];
	const estimateCells = (estimate: Estimate | null, name: string) =>
		estimate === null
			? []
			: [estimate.central, estimate.low, estimate.high].map((kg, index) => [
					name,
					parts[index]!,
					'',
					number(kg)
				]);
	const rowsOf = (estimate: Estimate | null, key: string) =>
		estimate === null ? [] : parts.map(() => key);
	const heads = [
		m.figure_evidence_family({}, { locale }),
		m.figure_evidence_label({}, { locale }),
		m.figure_evidence_use({}, { locale }),
		m.figure_evidence_amount({ unit: unit.many }, { locale })
	];
	const cells = points.map(({ family, label, use, kg }) => [
		family,
		label,
		useText(use, locale),
		number(kg)
	]);
	return tableOf(
		heads,
		[
			...estimateCells(factor, m.figure_evidence_factor({}, { locale })),
			...estimateCells(own, m.figure_evidence_own({}, { locale })),
			...cells
		],
		3,
		{ rows: [...rowsOf(factor, 'factor'), ...rowsOf(own, 'own'), ...points.map(({ key }) => key)] }
	);
}
