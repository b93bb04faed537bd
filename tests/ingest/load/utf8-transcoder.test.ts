import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Transcoder } from '../../../src/lib/ingest/load/utf8-transcoder';
import { textDecoder } from '../../../src/lib/ingest/sniff/text-decoder';

const encodings = [
	'gb18030',
	'shift_jis',
	'euc-jp',
	'iso-2022-jp',
	'big5',
	'euc-kr',
	'windows-1251',
	'windows-1252',
	'macintosh',
	'utf-16le',
	'utf-16be'
];

/** The text in UTF-8, its bytes given in pieces that end at `cuts`. */
function transcoded(encoding: string, bytes: Uint8Array, cuts: readonly number[]): string {
	const transcoder = utf8Transcoder(encoding);
	const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
	const parts = ends.map((end, at) =>
		Buffer.from(transcoder.encode(bytes.subarray(ends[at - 1] ?? 0, end)))
	);
	return Buffer.concat([...parts, transcoder.end()]).toString('utf8');
}

/** Bytes as they stand in files: much ASCII, much that leads and trails, and some of anything. */
const someBytes = fc
	.array(
		fc.oneof(
			fc.constantFrom(0x0a, 0x2c, 0x22, 0x31, 0x41, 0x5c, 0x7e),
			fc.integer({ min: 0x81, max: 0xfe }),
			fc.integer({ min: 0, max: 0xff })
		),
		{ maxLength: 200 }
	)
	.map((bytes) => Uint8Array.from(bytes));

describe.each(encodings)('text in %s as UTF-8', (encoding) => {
	it('is what the platform decodes, of any bytes and however they are cut', () => {
		fc.assert(
			fc.property(someBytes, fc.array(fc.nat(), { maxLength: 5 }), (bytes, cuts) => {
				expect(transcoded(encoding, bytes, cuts)).toBe(textDecoder(encoding).decode(bytes));
			}),
			{ numRuns: 500, seed: 20261127 }
		);
	});
});

describe('text in GB18030 as UTF-8', () => {
	it('has every character of two bytes as the platform decodes it', () => {
		const pairs = Array.from({ length: 0x7e * 0x100 }, (_, at) => [
			0x81 + (at >> 8),
			at & 0xff,
			0x0a
		]);
		const bytes = Uint8Array.from(pairs.flat());
		expect(transcoded('gb18030', bytes, [])).toBe(textDecoder('gb18030').decode(bytes));
	});

	it('keeps characters of four bytes whole over a cut at any of them', () => {
		// U+20000, 95 32 82 36 in GB18030, between two of two bytes: 手 CA D6.
		const bytes = Uint8Array.of(0xca, 0xd6, 0x95, 0x32, 0x82, 0x36, 0xca, 0xd6, 0x2c);
		for (const cut of bytes.keys()) {
			expect(transcoded('gb18030', bytes, [cut])).toBe('手\u{20000}手,');
		}
	});

	it('goes on where nothing ends what is not valid for more than 64 KiB', () => {
		const garbage = new Uint8Array(200 * 1024).fill(0xff);
		const cuts = [50, 120].map((kib) => kib * 1024);
		expect(transcoded('gb18030', garbage, cuts)).toBe('\ufffd'.repeat(garbage.length));
	});

	it('ends a text that is cut off within a character as the platform does', () => {
		expect(transcoded('gb18030', Uint8Array.of(0x41, 0xca), [])).toBe('A\ufffd');
	});
});
