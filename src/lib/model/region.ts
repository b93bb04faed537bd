/** A country, or a province-level unit of China. `words` are all the names that resolve to it. */
export interface Region {
	readonly id: string;
	readonly level: 'country' | 'province';
	readonly nameEn: string;
	readonly nameZh: string;
	readonly words: readonly string[];
	readonly order: number;
}
