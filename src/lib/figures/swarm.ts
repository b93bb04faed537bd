import { greatest } from 'd3-array';
import { massUnitFor } from '../messages/format/mass-unit';
import { formatNumber } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { logAxis, logDomainOf } from './chart-axis';
import type { ChartRow, MarkPlace } from './chart-row';
import { lanesHeight, pointMarks, type EvidencePoint } from './evidence-marks';
import { pointText } from './evidence-words';
import type { Figure } from './figure';
import { estimateText, valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import type { RankedOptions } from './ranked';
import { rangeLine } from './range-mark';
import { tableNumber } from './ranked-table';
import { inOrder } from './row-order';
import { rowChart } from './row-chart';
import { line, type SceneNode } from './scene';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { fitsTitle, listed, saidOf } from './words';
import { baselineAt, widestIn, write } from './write';

/** A category with its factor and all that was published, kg CO2e for making one new item. */
export interface SwarmRow {
	readonly key: string;
	readonly label: string;
	readonly factor: Estimate | null;
	readonly points: readonly EvidencePoint[];
}

const gap = 10;
/** A ratio below this is no finding. */
const tellingRatio = 1.5;

/** What a logarithmic axis can hold, ascending. */
function drawnPoints({ points }: SwarmRow): readonly EvidencePoint[] {
	return points.filter(({ kg }) => kg > 0).toSorted((a, b) => a.kg - b.kg);
}

function factorMarks(
	factor: Estimate | null,
	from: number,
	{ scale, at, theme }: MarkPlace
): SceneNode[] {
	if (factor === null || factor.central <= 0) return [];
	const central = scale(factor.central);
	const range = { from: scale(Math.max(factor.low, from)), to: scale(factor.high), central, at };
	const stroke = {
		x1: central,
		x2: central,
		y1: at - 11,
		y2: at + 11,
		stroke: theme.accent,
		'stroke-width': 2
	};
	return [rangeLine(range, theme.accent), line(stroke)];
}

/** How far apart the published values that count lie; null for fewer than two. */
function ratioOf({ points }: SwarmRow): number | null {
	const counted = points.filter(({ kg, use }) => kg > 0 && use !== 'unused').map(({ kg }) => kg);
	return counted.length < 2 ? null : Math.max(...counted) / Math.min(...counted);
}

function title(rows: readonly SwarmRow[], locale: Locale): string {
	const widest = greatest(rows, (a, b) => (ratioOf(a) ?? 0) - (ratioOf(b) ?? 0));
	const ratio = widest === undefined ? null : ratioOf(widest);
	if (widest === undefined || ratio === null || ratio < tellingRatio || !fitsTitle(widest.label)) {
		return m.studio_swarm_title({}, { locale });
	}
	const words = { label: widest.label, times: formatNumber(ratio, locale, 2) };
	return m.studio_swarm_title_ratio(words, { locale });
}

/** Every published value behind the production factors of some categories, dodging each other. */
export function swarm(rows: readonly SwarmRow[], options: RankedOptions): Figure {
	const { width, locale, theme, maxRows = 12, order = 'given' } = options;
	const by = {
		value: ({ factor }: SwarmRow) => factor?.central ?? 0,
		name: ({ label }: SwarmRow) => label
	};
	const shown = inOrder(rows.slice(0, maxRows), order, by, locale);
	const bounds = shown.flatMap((row) => [
		...drawnPoints(row).map(({ kg }) => kg),
		...(row.factor === null ? [] : [row.factor.low, row.factor.central, row.factor.high])
	]);
	const domain = logDomainOf(bounds);
	const unit = massUnitFor(Math.max(0, ...bounds), locale);
	const words = { unit, locale, end: Infinity };
	const valueOf = ({ factor }: SwarmRow) =>
		factor === null ? '' : valueText(factor.central, unit, locale);
	const chartRow = (row: SwarmRow): ChartRow => {
		const points = drawnPoints(row);
		const said = row.factor === null ? [] : [estimateText(row.factor, locale)];
		return {
			...{ key: row.key, label: row.label },
			lines: [row.label, ...said, ...points.map((point) => pointText(point, words))],
			markHeight: (scale) => Math.max(26, lanesHeight(points, scale)),
			marks: (place) => {
				const y = baselineAt(place.at, stylesOf(theme).value);
				const value = { x: place.right, y, anchor: 'end', fill: theme.ink } as const;
				return [
					...factorMarks(row.factor, domain![0], place),
					...pointMarks(points, '', place),
					write(valueOf(row), stylesOf(theme).value, value)
				];
			}
		};
	};
	const room = { left: 0, right: widestIn(shown.map(valueOf), stylesOf(theme).value) + gap };
	const nothing = m.figure_evidence_nothing({}, { locale });
	const counts = rows.map((row) =>
		saidOf(
			row.label,
			m.studio_swarm_said({ value: valueOf(row), count: String(row.points.length) }, { locale }),
			locale
		)
	);
	const heads = [
		m.studio_slope_column({}, { locale }),
		m.figure_evidence_family({}, { locale }),
		m.figure_evidence_label({}, { locale }),
		m.figure_evidence_amount({ unit: unit.many }, { locale })
	];
	const cells = rows.flatMap(({ label, points }) =>
		points.map((point) => [label, point.family, point.label, tableNumber(point.kg, unit, locale)])
	);
	const parts = {
		name: 'swarm',
		title: title(shown, locale),
		subtitle: m.studio_swarm_subtitle({ unit: unit.many }, { locale }),
		description:
			rows.length === 0
				? nothing
				: m.figure_evidence_description({ parts: listed(counts, locale) }, { locale }),
		drawing:
			domain === null
				? nothingDrawn(nothing, width, theme)
				: rowChart(
						shown.map(chartRow),
						{ axis: logAxis(domain, kgTick(unit, locale)), room },
						options
					),
		table: tableOf(heads, cells, 3, {
			rows: rows.flatMap(({ key, points }) => points.map(() => key))
		}),
		notes: [m.studio_swarm_note({}, { locale })]
	};
	return assembled(parts, options);
}
