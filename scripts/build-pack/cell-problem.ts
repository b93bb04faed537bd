import type { SchemaField } from './table-schema';

const shapeByType: Readonly<Record<SchemaField['type'], RegExp>> = {
	string: /^[^]*$/,
	number: /^-?\d+(\.\d+)?$/,
	integer: /^-?\d+$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

/** What is wrong with a cell according to its column, or null. */
export function cellProblem(field: SchemaField, cell: string): string | null {
	const { required, pattern, minimum, maximum, enum: allowed } = field.constraints ?? {};
	if (cell === '') return required ? 'is missing' : null;
	if (!shapeByType[field.type].test(cell)) return `is no ${field.type}: ${cell}`;
	if (pattern !== undefined && !new RegExp(pattern, 'u').test(cell))
		return `has no such form: ${cell}`;
	if (allowed && !allowed.map(String).includes(cell)) return `is not allowed: ${cell}`;
	if (minimum !== undefined && Number(cell) < minimum) return `is below ${minimum}: ${cell}`;
	if (maximum !== undefined && Number(cell) > maximum) return `is above ${maximum}: ${cell}`;
	return null;
}
