/** The bytes of a font within its `data:` address in base64; null for any that cannot be read. */
export function fontBytes(href: string): Uint8Array<ArrayBuffer> | null {
	try {
		const text = atob(href.slice(href.indexOf(',') + 1));
		return Uint8Array.from(text, (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}
