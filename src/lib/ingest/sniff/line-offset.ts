const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Offset of the byte at which a line begins, lines counted from 1. No encoding of more than one byte
 * uses the bytes of line ends for anything else, apart from UTF-16, which is looked at in pairs.
 */
export function lineOffset(
	bytes: Uint8Array,
	line: number,
	encoding: string,
	endsAtReturn: boolean
): number {
	const unit = unitOf(bytes, encoding);
	let current = 1;
	let at = 0;
	for (; at < bytes.length && current < line; at += unit.size) {
		const code = unit.at(at);
		const isPaired = code === RETURN && unit.at(at + unit.size) === NEWLINE;
		if (code === NEWLINE || (code === RETURN && endsAtReturn && !isPaired)) current++;
	}
	return at;
}

function unitOf(bytes: Uint8Array, encoding: string) {
	const low = (at: number) => bytes[at] ?? -1;
	if (encoding === 'utf-16le') return { size: 2, at: (at: number) => low(at) + low(at + 1) * 256 };
	if (encoding === 'utf-16be') return { size: 2, at: (at: number) => low(at) * 256 + low(at + 1) };
	return { size: 1, at: low };
}
