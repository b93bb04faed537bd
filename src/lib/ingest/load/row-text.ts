import type { Dialect } from '../../model/reading';
import { splitRecord } from '../sniff/split-record';

/** How the values of a row that was no text are written side by side. */
const dialect: Dialect = { delimiter: ',', quote: '"', escape: '"', recordEnd: '\n' };

/** The values of a row that was no text, as one: quoted where they would not come apart again. */
export function rowText(cells: readonly (string | null)[]): string {
	return cells.map((cell) => quoted(cell ?? '')).join(', ');
}

/** The values of such a text, without the spaces around them. */
export function rowCells(text: string): readonly string[] {
	return splitRecord(text, dialect).map(({ text: cell, quoted }) => (quoted ? cell : cell.trim()));
}

function quoted(cell: string): string {
	return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
