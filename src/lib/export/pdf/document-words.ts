import { escapeMarkup } from '../escape-markup';
import { writableText } from '../writable-text';

/**
 * Text that a document says of itself, in two places that ask for it in two ways: its information takes
 * the text as it is, its metadata are XML that their writer puts together without escaping.
 */
class DocumentWords extends String {
	override toString(): string {
		return escapeMarkup(this.valueOf());
	}
}

/** A title or a description for the information of a document; the types know plain text alone. */
export function documentWords(text: string): string {
	return new DocumentWords(writableText(text)) as unknown as string;
}

/** Text as it is drawn: controls and marks of format have no glyph, and take no room where texts are measured. */
export function drawnText(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
