import Papa from 'papaparse';
import { inertText } from './inert-text';

/**
 * Rows as CSV (RFC 4180, LF). A text cell that a spreadsheet would run as a formula is preceded by
 * an apostrophe; numbers, negative ones too, stay as they are.
 */
export function safeCsv(
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? inertText(cell) : cell))
	);
	return Papa.unparse([[...columns], ...cells], { newline: '\n' }) + '\n';
}
