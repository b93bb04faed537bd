/** One measured figure. A target is an upper bound; it is printed and gates nothing. */
export interface Measure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'MB' | 'x' | '/s' | '%' | '';
	readonly target?: number;
}
