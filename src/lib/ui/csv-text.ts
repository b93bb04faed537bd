/**
 * Rows as CSV text (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. Text
 * that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\ufeff${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: string | number | null): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const harmless = /^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
