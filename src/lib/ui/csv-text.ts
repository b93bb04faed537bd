import { inertText } from '$lib/model/inert-text';

/**
 * Rows as CSV text (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. Text
 * that a spreadsheet would run as a formula is made inert.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\ufeff${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: string | number | null): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const harmless = inertText(cell);
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
