/** Longest fragment that is written or read, in characters: what every browser and messenger carries. */
export const longestLink = 8192;

/** Bytes as text that an address holds as it is: base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes, or null where the text is no base64url. */
export function fromBase64Url(text: string): Uint8Array | null {
	try {
		const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
	} catch {
		return null;
	}
}
