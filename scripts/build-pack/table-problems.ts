import { cellProblem } from './cell-problem';
import { readCsv, type CsvRow } from './csv';
import type { TableSchema } from './table-schema';

/** Everything in a CSV text that its Table Schema does not allow, one sentence each; empty when all is well. */
export function tableProblems(schema: TableSchema, text: string): string[] {
	const rows = readCsv(text);
	return [
		...headerProblems(schema, text),
		...rows.flatMap((row, index) => rowProblems(schema, row, index + 2)),
		...keysOf(schema).flatMap((key) => duplicates(rows, key))
	];
}

function headerProblems({ fields }: TableSchema, text: string): string[] {
	const [header = ''] = text.split('\n', 1);
	const expected = fields.map((field) => field.name).join(',');
	return header === expected ? [] : [`header is ${header}, not ${expected}`];
}

function rowProblems({ fields }: TableSchema, row: CsvRow, line: number): string[] {
	return fields.flatMap((field) => {
		const problem = cellProblem(field, row[field.name] ?? '');
		return problem === null ? [] : [`row ${line}: ${field.name} ${problem}`];
	});
}

function keysOf({ fields, primaryKey }: TableSchema): (readonly string[])[] {
	const unique = fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
	return primaryKey ? [primaryKey, ...unique] : unique;
}

function duplicates(rows: readonly CsvRow[], key: readonly string[]): string[] {
	const seen = new Set<string>();
	return rows.flatMap((row) => {
		// A missing value is not equal to another missing value.
		if (key.every((name) => row[name] === '')) return [];
		const value = key.map((name) => row[name]).join(' / ');
		if (seen.has(value)) return [`${key.join(' / ')} twice: ${value}`];
		seen.add(value);
		return [];
	});
}
