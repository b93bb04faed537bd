/** A second-hand platform and how items change hands on it; null where that is mixed or not known. */
export interface Platform {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly words: readonly string[];
	readonly operatingModel: string | null;
	/** ISO country code of its home; null where it has none. */
	readonly country: string | null;
	/** What is traded on it. */
	readonly tradesEn: string;
	readonly tradesZh: string;
}
