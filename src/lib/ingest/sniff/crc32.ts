const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The CRC-32 that zip and gzip keep of their content, carried on from piece to piece; begin with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let value = ~before;
	for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
	return ~value >>> 0;
}
