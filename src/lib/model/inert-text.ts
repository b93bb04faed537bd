/**
 * A text cell as a spreadsheet takes it for text: one that begins with = + - @, a tab, a carriage
 * return or NUL could be run as a formula and gets an apostrophe in front (OWASP, CSV injection).
 */
export function inertText(text: string): string {
	return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}
