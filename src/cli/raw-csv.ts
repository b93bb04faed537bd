/** One row as RFC 4180 has it, its CRLF included. A lone empty field is quoted: a blank line is no row. */
export function rawCsvLine(row: readonly string[]): string {
	if (row.length === 1 && row[0] === '') return '""\r\n';
	let line = '';
	for (let at = 0; at < row.length; at++) line += (at === 0 ? '' : ',') + csvField(row[at]!);
	return `${line}\r\n`;
}

function csvField(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
