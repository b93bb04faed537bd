/**
 * Column names that can be told apart: outer spaces go, an empty name becomes `column_1` by its
 * place, a name that occurs again gets a number (`a`, `a_2`). Case and width do not tell apart.
 */
export function columnNames(found: readonly string[]): string[] {
	/** The names taken, with the number that the next column of that name tries first. */
	const taken = new Map<string, number>();
	return found.map((raw, index) => {
		const name = raw.trim() === '' ? `column_${index + 1}` : raw.trim();
		const unique = firstFree(name, taken);
		taken.set(unique.toLowerCase(), 2);
		return unique;
	});
}

/** Names for columns without a header. */
export function numberedNames(width: number): string[] {
	return Array.from({ length: width }, (_, index) => `column_${index + 1}`);
}

function firstFree(name: string, taken: Map<string, number>): string {
	const key = name.toLowerCase();
	let number = taken.get(key);
	if (number === undefined) return name;
	while (taken.has(`${key}_${number}`)) number++;
	taken.set(key, number + 1);
	return `${name}_${number}`;
}
