import { group } from 'd3-array';
import type { Estimate } from '../model/estimate';
import { massUnitFor } from '../messages/format/mass-unit';
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
import {
	evidenceTable,
	evidenceTitle,
	farText,
	pointText,
	type EvidenceStyle
} from './evidence-words';
import type { Figure, FigureOptions } from './figure';
import { estimateText, valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { rowChart } from './row-chart';
import { stylesOf } from './type-scale';
import { listed, saidOf } from './words';
import { widestIn } from './write';

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
	const { theme } = options;
	const families = [...group(points, ({ family }) => family)];
	const drawn = [
		...estimateRow(factor, 'factor', style),
		...estimateRow(own, 'own', style),
		...families.map((family) => familyRow(family, style))
	];
	if (drawn.length === 0) {
		return nothingDrawn(m.figure_evidence_nothing({}, { locale }), options.width, theme);
	}
	const values = [factor, own].flatMap((estimate) =>
		estimate === null ? [] : [valueText(estimate.central, unit, locale)]
	);
	const far = families.map(([, family]) => farWidth(farText(family, style), theme));
	const farRoom = Math.min(Math.max(0, ...far), options.width * farShare);
	const room = Math.max(widestIn(values, stylesOf(theme).value), farRoom) + evidenceRoom;
	const frame = {
		axis: linearAxis(domain(rows), kgTick(unit, locale)),
		room: { left: 0, right: room },
		...(factor === null ? {} : { shade: factor })
	};
	return rowChart(drawn, frame, options);
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
		title: evidenceTitle(rows, locale),
		subtitle: m.figure_evidence_subtitle({ unit: style.unit.many }, { locale }),
		description: description(rows, style),
		drawing: drawing(rows, style, options),
		table: evidenceTable(rows, style),
		notes: rows.factor === null ? [] : [m.figure_evidence_note({}, { locale })]
	};
	return assembled(parts, options);
}
