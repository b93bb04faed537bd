/**
 * A value as SQL text: the only door for values into statements. Text is quoted with doubled
 * quotes; NUL characters, which no engine stores, are refused; numbers must be finite.
 */
export function literal(value: string | number | boolean | null): string {
	if (value === null) return 'NULL';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'number') return numberLiteral(value);
	if (value.includes('\0')) throw new Error(`text with a NUL character cannot be a literal`);
	return `'${value.replaceAll("'", "''")}'`;
}

/** Numbers are written as DOUBLE by an exponent: without one, `0.1` would be a DECIMAL. */
function numberLiteral(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
	const text = Object.is(value, -0) ? '0' : String(value);
	return text.includes('e') ? text : `${text}e0`;
}
