import { displayWidth } from './display-width';

/** Width of what is printed for people, in columns. */
export const pageWidth = 100;

/** Marks that may not begin a line: they stay with what stands before them. */
const closing = '，。；：、！？）】」』”’%\\]),.;:!?';

/** What a line may be broken between: spaces, single Chinese characters, and words of other scripts. */
const unit = new RegExp(
	` +|(?:[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]|[^\\s\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]+|\\s)[${closing}]*`,
	'gu'
);

/**
 * A text in lines of at most `pageWidth` columns, later lines indented by `indent` columns (and the
 * first by `first`). Chinese breaks between characters, other scripts at spaces; a word that is
 * wider than a line stands on a line of its own.
 */
export function wrapText(text: string, indent = 0, first = indent): string {
	const lines: string[] = [];
	let line = '';
	let room = pageWidth - first;
	for (const [word] of text.matchAll(unit)) {
		if (line !== '' && displayWidth(line + word.trimEnd()) > room) {
			lines.push(line.trimEnd());
			[line, room] = ['', pageWidth - indent];
		}
		line += line === '' ? word.trimStart() : word;
	}
	lines.push(line.trimEnd());
	return lines.map((one, index) => `${' '.repeat(index === 0 ? first : indent)}${one}`).join('\n');
}
