/** One measured figure. A target is an upper bound; it is printed and gates nothing. */
export interface Measure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'MB' | 'x' | '/s' | '%' | '';
	readonly target?: number;
}

/** A measure as the cells of a table: its name, its value, and what it should be at most. */
export function measureCells({ name, value, unit, target }: Measure): readonly string[] {
	// What is left of one, such as 1 - 0.8, is binary only to the last digit.
	const most = target === undefined ? '' : `${Number(target.toPrecision(6))} ${unit}`;
	return [name, `${Number(value.toPrecision(3))} ${unit}`, most];
}
