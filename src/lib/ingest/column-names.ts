/**
 * Column names that can be told apart: outer spaces go, an empty name becomes `column_1` by its
 * place, a name that occurs again gets a number (`a`, `a_2`). Case and width do not tell apart.
 */
export function columnNames(found: readonly string[]): string[] {
	const taken = new Set<string>();
	return found.map((raw, index) => {
		const name = raw.trim() === '' ? `column_${index + 1}` : raw.trim();
		const unique = firstFree(name, taken);
		taken.add(unique.toLowerCase());
		return unique;
	});
}

/** Names for columns without a header. */
export function numberedNames(width: number): string[] {
	return Array.from({ length: width }, (_, index) => `column_${index + 1}`);
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name.toLowerCase())) return name;
	let number = 2;
	while (taken.has(`${name}_${number}`.toLowerCase())) number++;
	return `${name}_${number}`;
}
