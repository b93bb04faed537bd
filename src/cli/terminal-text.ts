/** Returns to the start of a terminal's line and clears it. */
export const startOfLine = '\r\u001b[K';

/** What a terminal obeys instead of showing, and marks that turn the direction of what follows. */
const obeyed = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text as a terminal may have it: a name of a log moves no cursor, sets no title and colours nothing.
 * Only a line that begins with `startOfLine` takes the place of the one before.
 */
export function terminalText(text: string): string {
	const [begin, own] = text.startsWith(startOfLine)
		? [startOfLine, text.slice(startOfLine.length)]
		: ['', text];
	return begin + own.replace(obeyed, '');
}

/** The same within one line. */
export function terminalLine(text: string): string {
	return text.replace(/[\n\r\t\u2028\u2029]+/g, ' ').replace(obeyed, '');
}
