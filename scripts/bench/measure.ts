/** One measured figure. A target is an upper bound; it is printed and gates nothing. */
export interface Measure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'MB' | 'x' | '/s' | '%' | '';
	readonly target?: number;
}

/** A measure as the cells of a table: its name, its value, and what it should be at most. */
export function measureCells({ name, value, unit, target }: Measure): readonly string[] {
	return [name, `${value.toPrecision(3)} ${unit}`, target === undefined ? '' : `${target} ${unit}`];
}
