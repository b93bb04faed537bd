import { extent, greatest, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import { stepName } from './course-data';
import type { CourseSteps } from './course-rows';
import type { Figure, FigureOptions, FigureTable } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { inOrder } from './row-order';
import { circle, group, hitArea, line, path, polyline, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import { saidNumber } from './said-number';
import { stylesOf } from './type-scale';
import { fitsTitle } from './words';
import { widthIn, write } from './write';

/** A part with what it avoided in each step, kg CO2e; steps without a result are left out. */
export interface MultipleRow {
	/** Null for what is not stated. */
	readonly key: string | null;
	readonly label: string;
	readonly steps: readonly { readonly step: string; readonly kg: number }[];
}

/** Parts by steps of a calendar: those with most first, what is taken together last. */
export interface MultipleRows extends CourseSteps {
	/** What the parts are of, as the head of a column. */
	readonly column: string;
	readonly rows: readonly MultipleRow[];
}

const [cellWidth, cellHeight, headHeight] = [150, 96, 36];
const [columnGap, rowGap] = [20, 12];
/** Radius of the dot at the end of a line, px. */
const dot = 2.5;

/** Height of a cell: its head is as high in every frame. */
function cellHeightFor({ tall = 1 }: FigureOptions): number {
	return headHeight + (cellHeight - headHeight) * tall;
}

function totalOf({ steps }: MultipleRow): number {
	return sum(steps, ({ kg }) => kg);
}

/** One scale for all: what is small looks small. */
function domainOf(rows: readonly MultipleRow[]): [number, number] {
	const kgs = rows.flatMap(({ steps }) => steps.map(({ kg }) => kg));
	const [low, high] = extent([0, ...kgs]) as [number, number];
	return low === high ? [0, 1] : [low, high];
}

interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

function cellNode(
	row: MultipleRow,
	{ x, y, width }: Cell,
	data: MultipleRows,
	options: FigureOptions
): SceneNode {
	const { locale, theme } = options;
	const { label: style, axis } = stylesOf(theme);
	const own = cellHeightFor(options);
	const [top, bottom] = [y + headHeight, y + own - 4];
	const scale = scaleLinear().domain(domainOf(data.rows)).range([bottom, top]);
	const count = data.starts.length - 1;
	const places = new Map(data.starts.map((start, place) => [start, place]));
	const along = (share: number) => x + dot + share * (width - 2 * dot);
	const points = row.steps.map(
		({ step, kg }) => [along((places.get(step)! + 0.5) / count), scale(kg)] as const
	);
	const zero = scale(0);
	const total = formatKg(totalOf(row), locale);
	const last = points.at(-1);
	const peak = greatest(row.steps, (a, b) => a.kg - b.kg);
	const most =
		peak === undefined ? [] : [`${stepName(peak.step, data, locale)} ${formatKg(peak.kg, locale)}`];
	const colour = totalOf(row) < 0 ? theme.cost : theme.accent;
	const stroke = { stroke: colour, 'stroke-width': 1.75, 'stroke-linejoin': 'round' };
	const name = ellipsis(row.label, width, style.face, style.size);
	const nodes = [
		hitArea({ x, y, width, height: own }),
		write(name, style, { x, y: y + 13, fill: theme.ink }),
		write(total, axis, { x, y: y + 29, fill: theme.muted }),
		line({ x1: x, x2: x + width, y1: zero, y2: zero, stroke: theme.hairline }),
		...(points.length > 1 ? [path({ d: polyline(points), fill: 'none', ...stroke })] : []),
		...(last === undefined ? [] : [circle({ cx: last[0], cy: last[1], r: dot, fill: colour })])
	];
	return group({}, nodes, { key: row.key ?? '', lines: [row.label, total, ...most] });
}

/** The period all share, written once below, with the top of the scale. */
function footNodes(
	data: MultipleRows,
	y: number,
	unit: MassUnit,
	{ width, locale, theme }: FigureOptions
): SceneNode[] {
	const { axis } = stylesOf(theme);
	const ends = [data.starts[0]!, data.starts.at(-2)!].map((step) => stepName(step, data, locale));
	const high = tableNumber(domainOf(data.rows)[1], unit, locale);
	const words = { from: ends[0]!, to: ends[1]!, high: `${high} ${unit.symbol}` };
	const text = m.figure_multiples_scale(words, { locale });
	const content = ellipsis(text, width, axis.face, axis.size);
	return widthIn(content, axis) > width
		? []
		: [write(content, axis, { x: 0, y, fill: theme.muted })];
}

function drawing(data: MultipleRows, unit: MassUnit, options: FigureOptions): Drawing {
	const { width } = options;
	const columns = Math.max(2, Math.floor((width + columnGap) / (cellWidth + columnGap)));
	const height = cellHeightFor(options) + rowGap;
	const own = (width - columnGap * (columns - 1)) / columns;
	const cells = data.rows.map((row, place) => {
		const x = (place % columns) * (own + columnGap);
		const y = Math.floor(place / columns) * height;
		return cellNode(row, { x, y, width: own }, data, options);
	});
	const bottom = Math.ceil(data.rows.length / columns) * height;
	return { height: bottom + 20, nodes: [...cells, ...footNodes(data, bottom + 12, unit, options)] };
}

/** The part that grew most from the first half of the steps to the second; neutral where none did. */
function title(data: MultipleRows, locale: Locale): string {
	const half = Math.floor((data.starts.length - 1) / 2);
	const middle = data.starts[half];
	const end = data.starts[data.starts.length - 1 - half];
	if (half === 0 || middle === undefined || end === undefined) {
		return m.figure_multiples_title({}, { locale });
	}
	const growth = ({ steps }: MultipleRow) =>
		sum(steps, ({ step, kg }) => (step >= end ? kg : step < middle ? -kg : 0));
	const most = greatest(data.rows, (a, b) => growth(a) - growth(b));
	if (most === undefined || growth(most) <= 0 || !fitsTitle(most.label)) {
		return m.figure_multiples_title({}, { locale });
	}
	const value = saidNumber(formatKg(growth(most), locale), most.key, 'growth', middle, end);
	const words = { label: most.label, value };
	return m.figure_multiples_title_grew(words, { locale });
}

function table(data: MultipleRows, unit: MassUnit, locale: Locale): FigureTable {
	const steps = data.starts.slice(0, -1);
	return {
		columns: [
			{ label: data.column, numeric: false },
			{ label: m.figure_table_central({ unit: unit.many }, { locale }), numeric: true },
			...steps.map((step) => ({
				label: stepName(step, data, locale),
				numeric: true,
				keys: [step]
			}))
		],
		rowKeys: data.rows.map(({ key }) => key),
		rows: data.rows.map((row) => {
			const byStep = new Map(row.steps.map(({ step, kg }) => [step, kg]));
			const cell = (step: string) => {
				const kg = byStep.get(step);
				return kg === undefined ? '' : tableNumber(kg, unit, locale);
			};
			return [row.label, tableNumber(totalOf(row), unit, locale), ...steps.map(cell)];
		})
	};
}

/** One small trend for each part, all on one scale. */
export function multiples(given: MultipleRows, options: FigureOptions): Figure {
	const { width, locale, theme, order } = options;
	const by = { value: totalOf, name: ({ label }: MultipleRow) => label };
	const rows = order === undefined ? given.rows : inOrder(given.rows, order, by, locale);
	const data = { ...given, rows };
	const unit = massUnitFor(Math.max(...domainOf(data.rows).map(Math.abs)), locale);
	const isEmpty = data.rows.length === 0 || data.starts.length < 2;
	const names = data.rows.map(({ label }) => label).join(m.figure_list_separator({}, { locale }));
	const parts = {
		name: 'multiples',
		title: title(data, locale),
		subtitle: m.figure_multiples_subtitle({}, { locale }),
		description: m.figure_multiples_description({ parts: names }, { locale }),
		drawing: isEmpty
			? nothingDrawn(m.figure_trend_no_dates({}, { locale }), width, theme)
			: drawing(data, unit, options),
		table: table(data, unit, locale),
		notes: []
	};
	return assembled(parts, options);
}
