/** Kinds of legs an item travels under an operating model. */
export const legKinds = ['parcel', 'in_person', 'platform'] as const;

/** One of these kinds. */
export type LegKind = (typeof legKinds)[number];

/** How an item changes hands. */
export interface OperatingModel {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	/** Words by which a log may say it in a column of its own. */
	readonly words: readonly string[];
	/** How many legs of `leg` one trade takes. */
	readonly legs: number;
	readonly leg: LegKind;
	/** Whether the platform refurbishes what it sells. */
	readonly refurbished: boolean;
}
