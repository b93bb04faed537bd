import Papa from 'papaparse';

/**
 * Rows as CSV (RFC 4180, LF). A text cell that a spreadsheet would run as a formula is preceded by
 * an apostrophe; numbers, negative ones too, stay as they are.
 */
export function safeCsv(
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell))
	);
	return Papa.unparse([[...columns], ...cells], { newline: '\n' }) + '\n';
}

/** A cell that begins with = + - @, a tab, a carriage return or NUL could be taken for a formula. */
function inert(text: string): string {
	return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}
