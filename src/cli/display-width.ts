const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Whether a character takes two columns of a terminal: Chinese characters and full-width marks. */
export function isWide(character: string): boolean {
	return wide.test(character);
}

/** Columns that a terminal gives a text. */
export function displayWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
	if (isWide(character)) return 2;
	return zeroWidth.test(character) ? 0 : 1;
}

/** The text, cut with an ellipsis where it is wider than `width` columns. */
export function clip(text: string, width: number): string {
	if (displayWidth(text) <= width) return text;
	let kept = '';
	let taken = 1;
	for (const character of text) {
		taken += widthOf(character);
		if (taken > width) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
