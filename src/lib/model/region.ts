/** A country, a province-level unit of China, or an area of several. `words` are all the names that resolve to it. */
export interface Region {
	readonly id: string;
	readonly level: 'country' | 'province' | 'area';
	/** The entry this one is counted under, where a country code and a province stand for the same place. */
	readonly sameAs: string | null;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly words: readonly string[];
	readonly order: number;
}
