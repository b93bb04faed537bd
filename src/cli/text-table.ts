import { clip, displayWidth } from './display-width';
import { terminalLine } from './terminal-text';

/** One column of a table for a terminal. */
export interface TextColumn {
	readonly label: string;
	/** Numbers stand at the right. */
	readonly numeric?: boolean;
	/** Wider cells are cut. */
	readonly widest?: number;
}

/** A table in plain text: two spaces between columns, a rule below the header. */
export function textTable(
	columns: readonly TextColumn[],
	rows: readonly (readonly string[])[]
): string {
	const labels = columns.map(({ label }) => label);
	const shown = shownRows([labels, ...rows]);
	const widths = columnWidths(columns, shown);
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	const [header, ...body] = aligned(columns, shown, widths);
	return [header!, rule, ...body, ''].join('\n');
}

/** Rows in aligned columns, without a header. */
export function alignedRows(
	columns: readonly Omit<TextColumn, 'label'>[],
	rows: readonly (readonly string[])[]
): readonly string[] {
	const shown = shownRows(rows);
	return aligned(columns, shown, columnWidths(columns, shown));
}

function shownRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	return rows.map((row) => row.map(terminalLine));
}

function aligned(
	columns: readonly Omit<TextColumn, 'label'>[],
	rows: readonly (readonly string[])[],
	widths: readonly number[]
): readonly string[] {
	return rows.map((row) =>
		row
			.map((cell, index) => padded(cell, widths[index]!, columns[index]!))
			.join('  ')
			.trimEnd()
	);
}

function columnWidths(
	columns: readonly Omit<TextColumn, 'label'>[],
	rows: readonly (readonly string[])[]
): readonly number[] {
	return columns.map(({ widest = Infinity }, index) =>
		rows.reduce((width, row) => Math.max(width, Math.min(widest, displayWidth(row[index]!))), 0)
	);
}

function padded(
	text: string,
	width: number,
	{ numeric = false }: Omit<TextColumn, 'label'>
): string {
	const cut = clip(text, width);
	const space = ' '.repeat(width - displayWidth(cut));
	return numeric ? space + cut : cut + space;
}
