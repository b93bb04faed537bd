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
	const widths = columnWidths(columns, [labels, ...rows.map((row) => row.map(terminalLine))]);
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	const [header, ...body] = alignedRows(columns, [labels, ...rows]);
	return [header!, rule, ...body, ''].join('\n');
}

/** Rows in aligned columns, without a header. */
export function alignedRows(
	columns: readonly Omit<TextColumn, 'label'>[],
	rows: readonly (readonly string[])[]
): readonly string[] {
	const shown = rows.map((row) => row.map(terminalLine));
	const widths = columnWidths(columns, shown);
	return shown.map((row) =>
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
