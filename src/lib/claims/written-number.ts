/**
 * A number in a text: thousands set off by commas, spaces or apostrophes, a decimal point or comma.
 * A comma before three digits sets off thousands, any other is a decimal mark: "66,800", "66,8".
 * Digits that belong to a word, as in CO2 and COP28, are none.
 */
export const numberSource =
	'(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])' +
	"(?:\\d{1,3}(?:[, \\u00a0\\u202f'’]\\d{3})+(?:\\.\\d+)?(?!\\d)" +
	'|\\d{1,3}(?:\\.\\d{3})+,\\d+' +
	'|\\d+(?:[.,]\\d+)?)';

/** The value of a number written so. */
export function numberOfText(text: string): number {
	const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
	if (/^\d{1,3}(\.\d{3})+,\d+$/.test(bare))
		return Number(bare.replaceAll('.', '').replace(',', '.'));
	const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
	return Number(isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.'));
}

/** A text of the same length with full-width letters, digits and marks in their usual form. */
export function narrowed(text: string): string {
	return text.replace(/[\uff01-\uff5e\u3000]/g, (mark) =>
		mark === '\u3000' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)
	);
}
