/** One step of arithmetic that a number is made by, where that is not a sum of lines. */
export interface Step {
	readonly label: string;
	readonly text: string;
}
