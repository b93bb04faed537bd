/** A number as two bytes, the greater first; negative ones in two's complement. */
export function u16(value: number): readonly number[] {
	return [(value >> 8) & 0xff, value & 0xff];
}

/** A number as four bytes, the greatest first. */
export function u32(value: number): readonly number[] {
	return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** Bytes given one by one. */
export function bytesOf(values: readonly number[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(values);
}

/** Stretches of bytes, one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Bytes as base64 text. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x3000) {
		text += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000)));
	}
	return text;
}
