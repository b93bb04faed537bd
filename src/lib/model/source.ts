/** Where a value comes from. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly year: string;
	readonly url: string | null;
	readonly licence: string;
}
