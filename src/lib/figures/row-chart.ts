import type { Estimate } from '../model/estimate';
import type { Drawing } from './assembled';
import type { AxisScale } from './axis-ticks';
import type { AxisMaker } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { FigureOptions } from './figure';
import { placedTicks } from './placed-ticks';
import { rowAxis, type GridBand } from './row-axis';
import { gridBands, rowBoxes, rowColumns, type PlacedLines, type RowBox } from './row-layout';
import { group, hitArea, line, rect, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf, type TextStyle } from './type-scale';
import { widthIn, write, writeLines } from './write';

/** What the rows of a chart have in common. */
export interface RowChartFrame {
	readonly axis: AxisMaker;
	/** Room for words left and right of the outermost marks, px. */
	readonly room: { readonly left: number; readonly right: number };
	/** A value to compare with, as a broken line with its words below the rows. */
	readonly reference?: { readonly value: number; readonly label: string };
	/** An estimate to compare with: the ground is tinted over its range, with a line at its centre. */
	readonly shade?: Estimate;
}

/** Room left of the first mark for half a tick label, px. */
const inset = 10;
/** Height of the axis of values along the top, px. */
const axisHeight = 26;

/** Nodes of placed lines. */
function words({ lines, x, y }: PlacedLines, style: TextStyle, fill: string): SceneNode[] {
	return writeLines(lines, style, { x, y, fill });
}

function referenceLabel(label: string, x: number, y: number, width: number, theme: Theme) {
	const style = stylesOf(theme).axis;
	const content = ellipsis(label, width, style.face, style.size);
	const half = widthIn(content, style) / 2;
	const middle = Math.max(half, Math.min(width - half, x));
	return write(content, style, { x: middle, y, anchor: 'middle', fill: theme.ink });
}

function referenceLines(x: number, bands: readonly GridBand[], theme: Theme): SceneNode[] {
	const stroke = { stroke: theme.ink, 'stroke-dasharray': '3 3' };
	return bands.map((band) => line({ x1: x, x2: x, ...band, ...stroke }));
}

function shadeNodes(
	{ low, central, high }: Estimate,
	scale: AxisScale,
	bands: readonly GridBand[],
	{ accent }: Theme
): SceneNode[] {
	const [x, middle] = [scale(low), scale(central)];
	const width = scale(high) - x;
	const tint = { fill: accent, 'fill-opacity': 0.12 };
	return bands.flatMap(({ y1, y2 }) => [
		rect({ x, y: y1, width, height: y2 - y1, ...tint }),
		line({ x1: middle, x2: middle, y1, y2, stroke: accent })
	]);
}

function rowNode(
	{ row, top, height, name, notes, details }: RowBox,
	marks: readonly SceneNode[],
	{ width, theme }: FigureOptions
): SceneNode {
	const nodes = [
		hitArea({ x: 0, y: top, width, height }),
		...words(name, stylesOf(theme).label, theme.ink),
		...words(notes, stylesOf(theme).axis, theme.muted),
		...words(details, stylesOf(theme).axis, theme.muted),
		...marks
	];
	return group({}, nodes, { key: row.key, lines: row.lines });
}

/** Rows with names on the left and marks along one axis of values, which stands at the top. */
export function rowChart(
	rows: readonly ChartRow[],
	{ axis, room, reference, shade }: RowChartFrame,
	options: FigureOptions
): Drawing {
	const { width, theme, tall } = options;
	const columns = rowColumns(rows, width, theme);
	const left = columns.plotLeft;
	const from = left + Math.max(inset, room.left);
	const { scale, ticks } = axis(from, Math.max(from + 1, width - Math.max(inset, room.right)));
	const boxes = rowBoxes(rows, axisHeight, columns, scale, tall);
	const bands = gridBands(boxes, columns);
	const place = { scale, left, right: width, theme };
	const nextOf = (index: number) => (bands.length > 1 ? null : (boxes[index + 1]?.at ?? null));
	const marks = boxes.map(({ row, at }, index) => row.marks({ ...place, at, next: nextOf(index) }));
	const bottom = boxes.at(-1)!.top + boxes.at(-1)!.height;
	const nodes = [
		...rowAxis(placedTicks(ticks, width, theme), bands, theme),
		...(shade === undefined ? [] : shadeNodes(shade, scale, bands, theme)),
		...(reference === undefined ? [] : referenceLines(scale(reference.value), bands, theme)),
		...boxes.map((box, index) => rowNode(box, marks[index]!, options))
	];
	if (reference === undefined) return { height: bottom + 6, nodes };
	const { value, label } = reference;
	const caption = referenceLabel(label, scale(value), bottom + 14, width, theme);
	return { height: bottom + 24, nodes: [...nodes, caption] };
}
