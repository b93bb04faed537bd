import { greatest, least } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import { domainOf } from './chart-axis';
import type { Figure } from './figure';
import { valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import type { RankedOptions } from './ranked';
import { tableNumber } from './ranked-table';
import { circle, group, line, type SceneNode } from './scene';
import { spread } from './spread';
import { tableOf } from './table';
import { ellipsis } from './text-metrics';
import { stylesOf, type TextStyle } from './type-scale';
import { fitsTitle, listed, saidOf } from './words';
import { baselineAt, widestIn, widthIn, write } from './write';

/** A part at two times, central kg CO2e. */
export interface SlopeRow {
	readonly key: string;
	readonly label: string;
	readonly before: number;
	readonly after: number;
}

/** Parts at two times. */
export interface SlopeRows {
	/** `parts` where the sides are no periods. */
	readonly of?: 'parts';
	readonly before: string;
	readonly after: string;
	readonly rows: readonly SlopeRow[];
}
const [plotHeight, headHeight, lineHeight] = [230, 24, 17];
/** From the end of a line to its words, px. */
const leader = 16;
/** Names take at most this share of the width. */
const nameShare = 0.42;

const growthOf = ({ before, after }: SlopeRow) => after - before;

/** The largest parts at either time. */
function shownRows({ rows }: SlopeRows, most: number): readonly SlopeRow[] {
	const size = ({ before, after }: SlopeRow) => Math.max(Math.abs(before), Math.abs(after));
	return rows.toSorted((a, b) => size(b) - size(a)).slice(0, most);
}

/** The parts that rose and that fell most, which are told from the others. */
function extremes(rows: readonly SlopeRow[]) {
	const [rise, fall] = [
		greatest(rows, (a, b) => growthOf(a) - growthOf(b)),
		least(rows, (a, b) => growthOf(a) - growthOf(b))
	];
	return {
		rise: rise !== undefined && growthOf(rise) > 0 ? rise : null,
		fall: fall !== undefined && growthOf(fall) < 0 ? fall : null
	};
}

interface Side {
	readonly at: (row: SlopeRow) => number;
	readonly x: number;
	readonly textX: number;
	readonly anchor?: 'end';
	readonly words: (row: SlopeRow) => string;
}

function drawing(data: SlopeRows, unit: MassUnit, options: RankedOptions): Drawing {
	const { width, locale, theme, tall = 1, maxRows = 12 } = options;
	const { label: style, axis: headStyle } = stylesOf(theme);
	const rows = shownRows(data, maxRows);
	const value = (kg: number) => valueText(kg, unit, locale);
	const { rise, fall } = extremes(rows);
	const colourOf = (row: SlopeRow) =>
		row === rise ? theme.accent : row === fall ? theme.cost : theme.muted;
	const cut = (text: string, most: number) => ellipsis(text, most, style.face, style.size);
	const afterWords = (row: SlopeRow) => cut(`${value(row.after)} ${row.label}`, width * nameShare);
	const left =
		Math.min(
			widestIn(
				rows.map(({ before }) => value(before)),
				style
			),
			width * 0.25
		) + leader;
	const right = width - widestIn(rows.map(afterWords), style) - leader - 1;
	const [top, height] = [
		headHeight + 10,
		Math.max(plotHeight, (rows.length + 1) * lineHeight) * tall
	];
	const bottom = top + height;
	const domain = domainOf(rows.flatMap(({ before, after }) => [before, after]));
	const scale = scaleLinear()
		.domain(domain)
		.range([bottom - 8, top + 8]);
	const sides: readonly Side[] = [
		{
			at: ({ before }) => before,
			x: left,
			textX: left - leader,
			anchor: 'end',
			words: ({ before }) => cut(value(before), left - leader)
		},
		{ at: ({ after }) => after, x: right, textX: right + leader, words: afterWords }
	];
	const head = (text: string, x: number, anchor?: 'end') => {
		const content = ellipsis(text, width / 2 - 6, headStyle.face, headStyle.size);
		return write(content, headStyle, { x, y: 13, fill: theme.muted, ...(anchor && { anchor }) });
	};
	const nodes = rows.map((row): SceneNode => {
		const [y1, y2, stroke] = [scale(row.before), scale(row.after), colourOf(row)];
		const ends = { x1: left, x2: right, y1, y2 };
		const dot = (cx: number, cy: number) => circle({ cx, cy, r: 3.5, fill: stroke });
		const lines = [
			row.label,
			`${data.before}: ${formatKg(row.before, locale)}`,
			`${data.after}: ${formatKg(row.after, locale)}`
		];
		const thick = row === rise || row === fall ? 2.5 : 1.5;
		return group(
			{},
			[line({ ...ends, stroke, 'stroke-width': thick }), dot(left, y1), dot(right, y2)],
			{ key: row.key, lines }
		);
	});
	const columns = [left, right].map((x) =>
		line({ x1: x, x2: x, y1: top, y2: bottom, stroke: theme.hairline })
	);
	const names = sides.flatMap((side) =>
		sideNodes(rows, side, { scale, top, bottom, colourOf, style, hairline: theme.hairline })
	);
	const afterHead =
		widthIn(data.after, headStyle) > width - right
			? head(data.after, width, 'end')
			: head(data.after, right);
	return {
		height: bottom + 6,
		nodes: [head(data.before, 0), afterHead, ...columns, ...nodes, ...names]
	};
}

interface SideStyle {
	readonly scale: (kg: number) => number;
	readonly top: number;
	readonly bottom: number;
	readonly colourOf: (row: SlopeRow) => string;
	readonly style: TextStyle;
	readonly hairline: string;
}

/** Words at one end of the lines, moved apart where they would cover each other. */
function sideNodes(
	rows: readonly SlopeRow[],
	side: Side,
	{ scale, top, bottom, colourOf, style, hairline }: SideStyle
): SceneNode[] {
	const sorted = rows.toSorted((a, b) => side.at(b) - side.at(a));
	const wanted = sorted.map((row) => scale(side.at(row)));
	const places = spread(wanted, lineHeight, top + 8, bottom - 8);
	const end = side.anchor === 'end' ? side.textX + 3 : side.textX - 3;
	return sorted.flatMap((row, index) => {
		const middle = places[index]!;
		const place = { x: side.textX, y: baselineAt(middle, style), fill: colourOf(row) };
		const words = write(
			side.words(row),
			style,
			side.anchor ? { ...place, anchor: side.anchor } : place
		);
		return [line({ x1: side.x, x2: end, y1: wanted[index]!, y2: middle, stroke: hairline }), words];
	});
}

/** Words of time hold for periods alone. */
function wordsOf(of: SlopeRows['of']) {
	return of === 'parts'
		? {
				...{ title: m.files_sides_title, rise: m.files_sides_rise, fall: m.files_sides_fall },
				change: m.files_sides_apart
			}
		: {
				...{ title: m.studio_slope_title, rise: m.studio_slope_title_rise },
				...{ fall: m.studio_slope_title_fall, change: m.studio_slope_change }
			};
}

function title(data: SlopeRows, rows: readonly SlopeRow[], locale: Locale): string {
	const { rise, fall } = extremes(rows);
	const most = rise ?? fall;
	const says = wordsOf(data.of);
	if (most === null || !fitsTitle(most.label) || !fitsTitle(data.before))
		return says.title({}, { locale });
	const words = {
		label: most.label,
		value: formatKg(Math.abs(growthOf(most)), locale),
		before: data.before
	};
	return (most === rise ? says.rise : says.fall)(words, { locale });
}

/** Parts as lines from one time to another, named at their ends; what rose and what fell most stands out. */
export function slope(data: SlopeRows, options: RankedOptions): Figure {
	const { width, locale, theme } = options;
	const largest = data.rows.flatMap(({ before, after }) => [Math.abs(before), Math.abs(after)]);
	const unit = massUnitFor(Math.max(0, ...largest), locale);
	const said = data.rows.map((row) =>
		saidOf(
			row.label,
			m.studio_slope_said(
				{ before: formatKg(row.before, locale), after: formatKg(row.after, locale) },
				{ locale }
			),
			locale
		)
	);
	const heads = [
		m.studio_slope_column({}, { locale }),
		data.before,
		data.after,
		wordsOf(data.of).change({ unit: unit.many }, { locale })
	];
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const cells = data.rows.map((row) => [
		row.label,
		number(row.before),
		number(row.after),
		number(growthOf(row))
	]);
	const keys = data.rows.map(({ key }) => key);
	const nothing = m.figure_nothing({}, { locale });
	const left = data.rows.length - shownRows(data, options.maxRows ?? 12).length;
	const parts = {
		name: 'slope',
		title: title(data, data.rows, locale),
		subtitle: m.studio_slope_subtitle({ unit: unit.many }, { locale }),
		description:
			data.rows.length === 0
				? nothing
				: m.studio_slope_description({ ...data, parts: listed(said, locale) }, { locale }),
		drawing:
			data.rows.length === 0 ? nothingDrawn(nothing, width, theme) : drawing(data, unit, options),
		table: tableOf(heads, cells, 1, { rows: keys, columns: [null, 'before', 'after', null] }),
		notes: left === 0 ? [] : [m.studio_slope_rest({ count: String(left) }, { locale })]
	};
	return assembled(parts, options);
}
