/**
 * A text cell as a spreadsheet takes it for text: one that begins with = + - @, also in the full width
 * of Chinese input, with a tab, a line's end or NUL could be run as a formula and gets an apostrophe in
 * front (OWASP, CSV injection).
 */
export function inertText(text: string): string {
	return /^[=+\-@＝＋－＠\t\r\n\0]/.test(text) ? `'${text}` : text;
}
