/** One column of a table for a terminal. */
export interface TextColumn {
	readonly label: string;
	/** Numbers stand at the right. */
	readonly numeric?: boolean;
}

/** A table in plain text: two spaces between columns, a rule below the header. */
export function textTable(
	columns: readonly TextColumn[],
	rows: readonly (readonly string[])[]
): string {
	const widths = columns.map(({ label }, index) =>
		Math.max(...[label, ...rows.map((row) => row[index]!)].map(displayWidth))
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, index) => padded(cell, widths[index]!, columns[index]!.numeric === true))
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [line(columns.map(({ label }) => label)), rule, ...rows.map(line), ''].join('\n');
}

function padded(text: string, width: number, right: boolean): string {
	const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
	return right ? space + text : text + space;
}

/** Columns a terminal gives a text: Chinese characters and full-width marks take two. */
function displayWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
	return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
		character
	);
}
