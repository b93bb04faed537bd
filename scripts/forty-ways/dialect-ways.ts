import { tableIn, type Table } from './styles';
import { textWay, type Way } from './way';
import { delimited, type Writing } from './write-text';

const dialects: Readonly<Record<string, Partial<Writing>>> = {
	'commas and LF': {},
	'every field quoted, CRLF': { quotesAll: true, end: '\r\n' },
	'commas and CR alone': { end: '\r' },
	semicolons: { delimiter: ';' },
	tabs: { delimiter: '\t' },
	'vertical bars': { delimiter: '|' },
	tildes: { delimiter: '~' },
	carets: { delimiter: '^' },
	'comma and space': { delimiter: ', ' },
	'two bars': { delimiter: '||' },
	'the first control character': { delimiter: '\u0001' },
	'apostrophes as quotes': { quote: "'" },
	'a backslash before quotes': { escape: '\\', quotesAll: true },
	'full-width commas': { delimiter: '，' },
	guillemets: { quote: '«»', delimiter: ';' }
};

/** Rows with something after, before or between them. */
const frames: Readonly<Record<string, (table: Table) => string>> = {
	'a line sep=;': (table) => `sep=;\r\n${delimited(table, { delimiter: ';', end: '\r\n' })}`,
	'no newline at the end': (table) => delimited(table).trimEnd(),
	'mixed line ends': (table) =>
		table.map((row, at) => delimited([row], { end: at % 3 === 0 ? '\r\n' : '\n' })).join(''),
	'a delimiter at the end of every line': (table) => delimited(table, { end: ',\n' }),
	'blank lines between rows': (table) =>
		table.map((row, at) => delimited([row]) + (at % 5 === 0 ? '\n' : '')).join(''),
	'spaces around fields': (table) =>
		delimited(
			table.map((row) => row.map((field) => field.replaceAll(/[|"]/g, '/').padEnd(12))),
			{ delimiter: ' | ', quote: '\u0000' }
		).replaceAll('\u0000', ''),
	'numbered rows under an unnamed column': (table) =>
		delimited(table.map((row, at) => [at === 0 ? '' : String(at - 1), ...row])),
	'row names without a header cell': (table) =>
		delimited(table.map((row, at) => (at === 0 ? row : [`row ${at}`, ...row]))),
	// Without a name, it is the sign that tells a price.
	'no header': (table) =>
		delimited(
			table.slice(1).map((row) => row.map((field, at) => (at === 5 ? `€${field}` : field)))
		),
	'a preamble': (table) =>
		`Repair records\nWritten on 3 March 2023\n\n${delimited(table, { delimiter: ';' })}`,
	'a preamble padded with delimiters': (table) =>
		`"Repair records, Benelux",,,,,,\n,,,,,,\nfrom,2020-05-12,to,2023-02-20,,,\n,,,,,,\n${delimited(table)}`,
	'comment lines': (table) => `# records of repairs\n# all of them\n${delimited(table)}`,
	'two header rows': ([names, ...rows]) =>
		delimited([
			['repair', 'event', 'product', 'event', 'product', 'product', 'note'],
			names!,
			...rows
		]),
	'a total at the end': (table) =>
		delimited([
			...table,
			['Total', '', '', '', String(sumOf(table, 4)), sumOf(table, 5).toFixed(2), '']
		]),
	'notes at the end': (table) =>
		`${delimited(table)}\nSource: Open Repair Alliance\nLicence: CC BY-SA 4.0\n`,
	'columns in another order': (table) =>
		delimited(table.map((row) => [6, 5, 3, 0, 4, 1, 2].map((at) => row[at]!))),
	'capital letters and spaces in names': ([names, ...rows]) =>
		delimited([names!.map((name) => ` ${name.toUpperCase()} `), ...rows]),
	'empty columns and rows': (table) =>
		delimited([...table.map((row) => [...row, '', '']), Array<string>(9).fill('')])
};

function sumOf(table: Table, column: number): number {
	return table.slice(1).reduce((sum, row) => sum + Number(row[column]), 0);
}

/** Delimiters, quotes and record ends, and what stands around a table. */
export const dialectWays: readonly Way[] = [
	...Object.entries(dialects).map(([name, writing]) =>
		textWay(name, (trades) => delimited(tableIn(trades), writing))
	),
	...Object.entries(frames).map(([name, text]) => textWay(name, (trades) => text(tableIn(trades))))
];
