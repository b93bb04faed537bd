import { bytesOf, joined, u16, u32 } from './font-bytes';

/** Where the checksum of the whole file stands in the table `head`. */
const adjustmentAt = 8;

/** The sum of four-byte numbers, what is missing at the end counted as zero. */
function checksum(bytes: Uint8Array): number {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) {
		const word =
			((bytes[at]! << 24) |
				((bytes[at + 1] ?? 0) << 16) |
				((bytes[at + 2] ?? 0) << 8) |
				(bytes[at + 3] ?? 0)) >>>
			0;
		sum = (sum + word) >>> 0;
	}
	return sum;
}

function padded(bytes: Uint8Array): Uint8Array {
	return joined([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

/** Tables of a TrueType font as one file with its directory; they are given in the order of their names. */
export function fontFile(
	tables: readonly (readonly [name: string, bytes: Uint8Array])[]
): Uint8Array<ArrayBuffer> {
	const steps = Math.floor(Math.log2(tables.length));
	const range = 16 * 2 ** steps;
	const start = 12 + 16 * tables.length;
	let at = start;
	const entries = tables.flatMap(([name, bytes]) => {
		const entry = [
			...[...name].map((letter) => letter.charCodeAt(0)),
			...[...u32(checksum(bytes)), ...u32(at), ...u32(bytes.length)]
		];
		at += padded(bytes).length;
		return entry;
	});
	const header = [
		...[...u32(0x10000), ...u16(tables.length)],
		...[...u16(range), ...u16(steps), ...u16(16 * tables.length - range)]
	];
	const file = joined([
		bytesOf([...header, ...entries]),
		...tables.map(([, bytes]) => padded(bytes))
	]);
	const before = tables.slice(
		0,
		tables.findIndex(([name]) => name === 'head')
	);
	const head = start + before.reduce((sum, [, bytes]) => sum + padded(bytes).length, 0);
	file.set(u32((0xb1b0afba - checksum(file)) >>> 0), head + adjustmentAt);
	return file;
}
