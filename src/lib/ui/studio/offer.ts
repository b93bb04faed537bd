/** Something that can be chosen, by key and name. */
export interface Offer<Key extends string = string> {
	readonly key: Key;
	readonly label: string;
}
