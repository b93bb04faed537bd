import { textDecoder } from '../../src/lib/ingest/sniff/text-decoder';

/** The bytes of a text in an encoding, found by decoding: there is no encoder but for UTF-8. */
export function encode(text: string, encoding: string): Uint8Array {
	const bytesOf = tableOf(encoding);
	return Uint8Array.from(
		[...text].flatMap((character) => {
			const bytes = bytesOf.get(character);
			if (bytes === undefined) throw new Error(`no ${character} in ${encoding}`);
			return bytes;
		})
	);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
	const known = tables.get(encoding);
	if (known) return known;
	const table = new Map<string, readonly number[]>();
	const decoder = textDecoder(encoding);
	const add = (bytes: readonly number[]) => {
		const [character, ...others] = [...decoder.decode(Uint8Array.from(bytes))];
		const isWhole = character !== undefined && others.length === 0 && character !== '\ufffd';
		if (isWhole && !table.has(character)) table.set(character, bytes);
	};
	for (let byte = 0; byte < 256; byte++) add([byte]);
	for (let lead = 0x81; lead < 0xff; lead++) {
		for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
	}
	tables.set(encoding, table);
	return table;
}
