/**
 * A text of 16 hex digits that is another one for other parts, as good as always: tells whether
 * something is the same without saying what it is. It is FNV-1a in two lanes and guards against
 * mix-ups, not against forgery.
 */
export function fingerprint(parts: Iterable<string>): string {
	let [one, other] = [0x811c9dc5, 0x5bd1e995];
	for (const part of parts) {
		for (let at = 0; at <= part.length; at++) {
			// What stands at the end of a part no text holds as a unit: parts are kept apart.
			const unit = at === part.length ? 0x10000 : part.charCodeAt(at);
			one = Math.imul(one ^ unit, 0x01000193);
			other = Math.imul(other ^ unit, 0x85ebca6b);
		}
	}
	return hex(one) + hex(other);
}

function hex(value: number): string {
	return (value >>> 0).toString(16).padStart(8, '0');
}
