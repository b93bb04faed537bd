import { writableText } from './writable-text';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it stands in an HTML or XML document, between tags or in an attribute with quotes. */
export function escapeMarkup(text: string): string {
	return writableText(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
