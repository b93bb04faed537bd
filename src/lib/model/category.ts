/** How an item travels, by size: the key to its handling. */
export const sizeClasses = [
	'flat',
	'small',
	'light',
	'medium',
	'large',
	'extra_large',
	'bulky',
	'vehicle'
] as const;

/** One of the size classes. */
export type SizeClass = (typeof sizeClasses)[number];

/** A canonical class of goods, the key to a factor. A category without evidence has none. */
export interface Category {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly group: string;
	readonly sizeClass: SizeClass;
	/** Mass of one item in kg, null where not known. */
	readonly defaultMassKg: number | null;
	readonly massSource: string | null;
	/** True where differences in use can turn the sign of the result. */
	readonly useCanReverse: boolean;
	/** Position in the table: the order in which categories are listed. */
	readonly order: number;
}
