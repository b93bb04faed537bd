import { group } from 'd3-array';
import type { Estimate } from '../model/estimate';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { EvidenceRows } from './analysis-rows';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import {
	estimateMarks,
	evidenceRoom,
	farWidth,
	lanesHeight,
	pointMarks,
	type EvidencePoint
} from './evidence-marks';
import type { Figure, FigureOptions } from './figure';
import { estimateText, valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { rowChart } from './row-chart';
import { tableOf } from './table';
import { textStyles } from './type-scale';
import { fitsTitle, listed, saidOf } from './words';
import { widestIn } from './write';

/** How a figure of evidence is written. */
interface EvidenceStyle {
	readonly unit: MassUnit;
	readonly locale: Locale;
	/** Points above this many kg are named beside the axis. */
	readonly end: number;
}

/** Unused points this many times beyond everything else would press the others together. */
const farFactor = 1.5;

/** The words for what lies beyond the axis take at most this share of the width. */
const farShare = 0.3;

function boundsOf(estimate: Estimate | null): number[] {
	return estimate === null ? [] : [estimate.low, estimate.central, estimate.high];
}

/** The axis begins at zero and ends with what counts; unused points may lie beyond. */
function domain({ factor, own, points }: EvidenceRows): [number, number] {
	const used = points.filter(({ use }) => use !== 'unused').map(({ kg }) => kg);
	const counted = [...boundsOf(factor), ...boundsOf(own), ...used];
	const all = points.map(({ kg }) => kg);
	if (counted.length === 0) return domainOf([0, ...all]);
	const limit = Math.max(...counted) * farFactor;
	return domainOf([0, ...counted, ...all.filter((kg) => kg <= limit)]);
}

function useText(use: EvidencePoint['use'], locale: Locale): string {
	const uses = {
		median: m.figure_evidence_median,
		range: m.figure_evidence_range,
		unused: m.figure_evidence_unused
	};
	return uses[use]({}, { locale });
}

function pointText({ label, kg, use }: EvidencePoint, { unit, locale }: EvidenceStyle): string {
	const words = { label, value: valueText(kg, unit, locale), use: useText(use, locale) };
	return m.figure_evidence_point(words, { locale });
}

function farText(points: readonly EvidencePoint[], { end, unit, locale }: EvidenceStyle): string {
	const far = points.filter(({ kg }) => kg > end).map(({ kg }) => valueText(kg, unit, locale));
	if (far.length === 0) return '';
	return m.figure_evidence_far({ values: listed(far, locale) }, { locale });
}

function familyRow(
	[family, points]: readonly [string, readonly EvidencePoint[]],
	style: EvidenceStyle
): ChartRow {
	const sorted = points.toSorted((a, b) => a.kg - b.kg);
	const near = sorted.filter(({ kg }) => kg <= style.end);
	const far = farText(sorted, style);
	return {
		key: family,
		label: family,
		lines: [family, ...sorted.map((point) => pointText(point, style))],
		markHeight: (scale) => lanesHeight(near, scale),
		marks: (place) => pointMarks(near, far, place)
	};
}

function estimateRow(
	estimate: Estimate | null,
	kind: 'factor' | 'own',
	{ unit, locale }: EvidenceStyle
): ChartRow[] {
	if (estimate === null) return [];
	const label =
		kind === 'factor'
			? m.figure_evidence_factor({}, { locale })
			: m.figure_evidence_own({}, { locale });
	const value = valueText(estimate.central, unit, locale);
	const marks: ChartRow['marks'] = (place) => estimateMarks(estimate, kind, value, place);
	return [{ key: `*${kind}`, label, lines: [label, estimateText(estimate, locale)], marks }];
}

function drawing(rows: EvidenceRows, style: EvidenceStyle, options: FigureOptions) {
	const { factor, own, points } = rows;
	const { unit, locale } = style;
	const families = [...group(points, ({ family }) => family)];
	const drawn = [
		...estimateRow(factor, 'factor', style),
		...estimateRow(own, 'own', style),
		...families.map((family) => familyRow(family, style))
	];
	if (drawn.length === 0) {
		return nothingDrawn(m.figure_evidence_nothing({}, { locale }), options.width, options.theme);
	}
	const values = [factor, own].flatMap((estimate) =>
		estimate === null ? [] : [valueText(estimate.central, unit, locale)]
	);
	const far = families.map(([, family]) => farWidth(farText(family, style)));
	const farRoom = Math.min(Math.max(0, ...far), options.width * farShare);
	const room = Math.max(widestIn(values, textStyles.value), farRoom) + evidenceRoom;
	const frame = {
		axis: linearAxis(domain(rows), kgTick(unit, locale)),
		room: { left: 0, right: room },
		...(factor === null ? {} : { shade: factor })
	};
	return rowChart(drawn, frame, options);
}

function title({ label, factor, own, points }: EvidenceRows, locale: Locale): string {
	if (!fitsTitle(label)) return m.figure_evidence_title({}, { locale });
	if (factor === null) return m.figure_evidence_title_none({ label }, { locale });
	if (own !== null && (own.central < factor.low || own.central > factor.high)) {
		return m.figure_evidence_title_own({ label }, { locale });
	}
	const count = points.filter(({ use }) => use === 'median').length;
	const value = formatKg(factor.central, locale);
	if (count === 0) return m.figure_evidence_title_value({ label, value }, { locale });
	return count === 1
		? m.figure_evidence_title_one({ label, value }, { locale })
		: m.figure_evidence_title_points(
				{ label, value, count: formatCount(count, locale) },
				{ locale }
			);
}

function table({ factor, own, points }: EvidenceRows, { unit, locale }: EvidenceStyle) {
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
		3
	);
}

function description(rows: EvidenceRows, style: EvidenceStyle): string {
	const { locale } = style;
	const estimates = [
		...estimateRow(rows.factor, 'factor', style),
		...estimateRow(rows.own, 'own', style)
	].map(({ lines }) => saidOf(lines[0]!, lines[1]!, locale));
	const said = [...estimates, ...rows.points.map((point) => pointText(point, style))];
	if (said.length === 0) return m.figure_evidence_nothing({}, { locale });
	return m.figure_evidence_description({ parts: listed(said, locale) }, { locale });
}

/** The points of evidence behind a production factor, by family of sources, with the factor's range. */
export function evidence(rows: EvidenceRows, options: FigureOptions): Figure {
	const { locale } = options;
	const [, end] = domain(rows);
	const style = { unit: massUnitFor(end, locale), locale, end };
	const parts = {
		name: 'evidence',
		title: title(rows, locale),
		subtitle: m.figure_evidence_subtitle({ unit: style.unit.many }, { locale }),
		description: description(rows, style),
		drawing: drawing(rows, style, options),
		table: table(rows, style),
		notes: rows.factor === null ? [] : [m.figure_evidence_note({}, { locale })]
	};
	return assembled(parts, options);
}
