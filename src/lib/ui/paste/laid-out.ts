/** A cell of a table in a page, with how many columns and rows it takes. */
export interface TableCell {
	readonly text: string;
	readonly across: number;
	readonly down: number;
}

/** No table of trades has wider cells: a page may claim any number. */
const mostSpanned = 200;

/** Rows with a text for every column: a cell that takes several has its text in the first of them. */
export function laidOut(rows: readonly (readonly TableCell[])[]): readonly (readonly string[])[] {
	/** How many more rows the cell above takes of each column. */
	let taken: number[] = [];
	return rows.map((cells) => {
		const below = taken.map((rest) => Math.max(0, rest - 1));
		const texts: string[] = [];
		for (const { text, across, down } of cells) {
			while ((taken[texts.length] ?? 0) > 0) texts.push('');
			const width = Math.max(1, Math.min(across, mostSpanned));
			for (let step = 0; step < width; step++) {
				below[texts.length] = Math.max(0, Math.min(down, mostSpanned) - 1);
				texts.push(step === 0 ? text : '');
			}
		}
		taken = Array.from(below, (rest) => rest ?? 0);
		return texts;
	});
}

/** A table as text with tabs between its cells. */
export function tabbedText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cellText).join('\t')}\n`).join('');
}

function cellText(cell: string): string {
	return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
