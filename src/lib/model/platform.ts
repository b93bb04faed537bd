/** A second-hand platform and how items change hands on it; null where that is mixed or not known. */
export interface Platform {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly words: readonly string[];
	readonly operatingModel: string | null;
	/** Ids of the categories it is known for; none where it trades everything or little is known. */
	readonly usualCategories: readonly string[];
	/** ISO 4217; null where there are no prices, several currencies, or it is not known. */
	readonly currency: string | null;
	/** ISO country code of its home; null where it has none. */
	readonly country: string | null;
	/** What is traded on it. */
	readonly tradesEn: string;
	readonly tradesZh: string;
}
