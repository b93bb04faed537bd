const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Characters that no document holds, and marks that turn the direction of what follows. */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as it stands in an HTML document, between tags or in an attribute with quotes. */
export function escapeHtml(text: string): string {
	return text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character]!);
}
