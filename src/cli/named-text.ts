/** A file that an option names, read by the caller. */
export interface NamedText {
	readonly name: string;
	readonly text: string;
}
