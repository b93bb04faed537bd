import type { AxisScale } from './axis-ticks';
import type { ChartRow } from './chart-row';
import type { GridBand } from './row-axis';
import { wrapAtMost } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf, type TextStyle, type TextStyles } from './type-scale';
import { baselineAt, widestIn } from './write';

/** Lines of text and the baseline of the first, px. */
export interface PlacedLines {
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
}

/** Where the words and the mark of one row stand, px. */
export interface RowBox {
	readonly row: ChartRow;
	readonly top: number;
	readonly height: number;
	/** Middle of the mark. */
	readonly at: number;
	readonly mark: number;
	readonly name: PlacedLines;
	readonly notes: PlacedLines;
	readonly details: PlacedLines;
}

/** Columns of a chart of rows, px. */
export interface RowColumns {
	/** True where names stand above their marks for want of width. */
	readonly stacked: boolean;
	readonly labelWidth: number;
	readonly plotLeft: number;
	readonly width: number;
	/** What words are set in. */
	readonly styles: TextStyles;
}

/** Names stand beside their marks from this width on. */
export const besideFrom = 480;
const labelShare = 0.36;
const gap = 12;
const usualMark = 16;
/** Rows further apart than this no longer belong together, px. */
const mostAdded = 40;
/** Between a mark and words above or below it, px. */
const wordGap = 4;

/** The columns for rows with these names and notes. */
export function rowColumns(rows: readonly ChartRow[], width: number, theme: Theme): RowColumns {
	const styles = stylesOf(theme);
	if (width < besideFrom) return { stacked: true, labelWidth: width, plotLeft: 0, width, styles };
	const names = rows.map(({ label }) => label);
	const notes = rows.map(({ note = '' }) => note);
	const widest = Math.max(widestIn(names, styles.label), widestIn(notes, styles.axis));
	const labelWidth = Math.min(widest + 1, width * labelShare);
	return { stacked: false, labelWidth, plotLeft: labelWidth + gap, width, styles };
}

function wrapped(
	words: string | undefined,
	most: number,
	width: number,
	{ face, size }: TextStyle
): string[] {
	if (words === undefined || words === '') return [];
	return wrapAtMost(words, most, width, face, size);
}

function nameOf({ label }: ChartRow, { labelWidth, styles }: RowColumns): string[] {
	return wrapAtMost(label, 2, labelWidth, styles.label.face, styles.label.size);
}

/** Height of words below a mark, px. */
function wordsHeight(lines: number, { lineHeight }: TextStyle): number {
	return lines === 0 ? 0 : wordGap + lines * lineHeight;
}

/** Name above the mark, everything else below it. */
function stackedBox(row: ChartRow, mark: number, top: number, columns: RowColumns): RowBox {
	const { label: nameStyle, axis: noteStyle } = columns.styles;
	const { labelWidth, width } = columns;
	const name = nameOf(row, columns);
	const nameEnd = top + 2 + name.length * nameStyle.lineHeight;
	const at = nameEnd + wordGap + mark / 2;
	const details = wrapped(row.detail, 3, width, noteStyle);
	const notes = wrapped(row.note, 2, labelWidth, noteStyle);
	const below = at + mark / 2 + wordGap + noteStyle.lineHeight * 0.78;
	const words = wordsHeight(details.length + notes.length, noteStyle);
	return {
		row,
		top,
		height: at + mark / 2 + words + 10 - top,
		at,
		mark,
		name: { lines: name, x: 0, y: baselineAt(top + 10, nameStyle) },
		details: { lines: details, x: 0, y: below },
		notes: { lines: notes, x: 0, y: below + details.length * noteStyle.lineHeight }
	};
}

/** Name and mark level with each other; with words below either, their first lines are. */
function besideBox(row: ChartRow, mark: number, top: number, columns: RowColumns): RowBox {
	const { label: nameStyle, axis: noteStyle } = columns.styles;
	const { labelWidth, plotLeft, width } = columns;
	const name = nameOf(row, columns);
	const notes = wrapped(row.note, 2, labelWidth, noteStyle);
	const details = wrapped(row.detail, 2, width - plotLeft, noteStyle);
	const nameHeight = name.length * nameStyle.lineHeight;
	const left = nameHeight + notes.length * noteStyle.lineHeight;
	const right = mark + wordsHeight(details.length, noteStyle);
	const height = Math.max(left, right) + 18;
	const plain = notes.length + details.length === 0;
	const at = plain ? top + height / 2 : top + 9 + mark / 2;
	const first = plain ? baselineAt(at, nameStyle, name.length) : baselineAt(at, nameStyle);
	const underName = first + (name.length - 1) * nameStyle.lineHeight + noteStyle.lineHeight;
	const underMark = at + mark / 2 + wordGap + noteStyle.lineHeight * 0.78;
	return {
		row,
		top,
		height,
		at,
		mark,
		name: { lines: name, x: 0, y: first },
		notes: { lines: notes, x: 0, y: underName },
		details: { lines: details, x: plotLeft, y: underMark }
	};
}

/** The rows one below the other from `top`, each as high as its words and its mark. */
export function rowBoxes(
	rows: readonly ChartRow[],
	top: number,
	columns: RowColumns,
	scale: AxisScale,
	tall = 1
): RowBox[] {
	const boxOf = columns.stacked ? stackedBox : besideBox;
	let next = top;
	return rows.map((row) => {
		const mark = row.markHeight?.(scale) ?? usualMark;
		const box = boxOf(row, mark, next, columns);
		const added = Math.min(mostAdded, box.height * (tall - 1));
		next += box.height + added;
		return added === 0 ? box : lowered(box, added / 2);
	});
}

/** The box with as much more room above its words as below them, px. */
function lowered(box: RowBox, by: number): RowBox {
	const moved = (lines: PlacedLines) => ({ ...lines, y: lines.y + by });
	return {
		...box,
		...{ height: box.height + 2 * by, at: box.at + by },
		...{ name: moved(box.name), notes: moved(box.notes), details: moved(box.details) }
	};
}

/** Where lines may run from top to bottom: between words only as high as the marks. */
export function gridBands(boxes: readonly RowBox[], { stacked }: RowColumns): GridBand[] {
	const [first, last] = [boxes[0]!, boxes.at(-1)!];
	if (!stacked && boxes.every(({ details }) => details.lines.length === 0)) {
		return [{ y1: first.top - 4, y2: last.top + last.height }];
	}
	return boxes.map(({ at, mark }) => ({ y1: at - mark / 2 - 3, y2: at + mark / 2 + 3 }));
}
