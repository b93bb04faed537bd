/** A JSON text's strings and numbers. */
const stringsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs;

/**
 * Parses a JSON text so that numbers keep the digits they are written with: one that would come out
 * otherwise, such as an id of twenty digits or `1.50`, comes as a string. Throws `SyntaxError`.
 */
export function parseExactJson(text: string): unknown {
	if (!/\d{16}|\.\d*0(?!\d)|\d[eE]/.test(text)) return JSON.parse(text) as unknown;
	// Checked before anything is put in quotes: what is no JSON must not become some.
	JSON.parse(text);
	const quoted = text.replace(stringsAndNumbers, (token) =>
		token.startsWith('"') || token === String(Number(token)) ? token : `"${token}"`
	);
	return JSON.parse(quoted) as unknown;
}
