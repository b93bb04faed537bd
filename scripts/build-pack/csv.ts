import Papa from 'papaparse';

/** One line of a table by column name; an empty cell is the empty string. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV text with a header line. Throws on a malformed line, since these tables are our own. */
export function readCsv(text: string): CsvRow[] {
	const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
	const [error] = errors;
	if (error) throw new Error(`malformed csv at row ${error.row ?? '?'}: ${error.message}`);
	return data;
}

/** Writes rows under the given columns, in that order, LF line ends and a final one. */
export function writeCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
	return `${Papa.unparse([...rows], { columns: [...columns], newline: '\n' })}\n`;
}
