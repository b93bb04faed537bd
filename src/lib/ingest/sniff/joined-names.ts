/** The names of the columns of a header with one row or several: their cells, joined by a space. */
export function joinedNames(rows: readonly (readonly string[])[]): string[] {
	if (rows.length === 1) return [...rows[0]!];
	const width = Math.max(0, ...rows.map((row) => row.length));
	return Array.from({ length: width }, (_, column) =>
		rows
			.map((row) => row[column]?.trim() ?? '')
			.filter((cell) => cell !== '')
			.join(' ')
	);
}
