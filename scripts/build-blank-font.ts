/**
 * Writes `static/blank-ideographs.woff2`: a font whose Chinese characters are empty squares as
 * wide as those of Noto. It keeps the lines of a page in place until the slices of the real font
 * arrive. Run it again when the ranges change: `npx tsx scripts/build-blank-font.ts`.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const output = 'static/blank-ideographs.woff2';

/** Full-width code points: punctuation, extension A, unified ideographs, full-width forms. */
const ranges: readonly (readonly [number, number])[] = [
	[0x3000, 0x303f],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6]
];

const unitsPerEm = 1000;
/** Of Noto Sans SC, so that a line is as high as with it. */
const ascent = 880;
const descent = -120;
/** After the glyph for what is missing, which every font has. */
const emptyGlyph = 1;
const glyphs = 2;

/** Big-endian numbers, each with its width in bits. */
function packed(...fields: readonly (readonly [bits: 8 | 16 | 32, value: number])[]): Buffer {
	return Buffer.concat(
		fields.map(([bits, value]) => {
			const bytes = Buffer.alloc(bits / 8);
			bytes.writeUIntBE(value < 0 ? value + 2 ** bits : value, 0, bits / 8);
			return bytes;
		})
	);
}

function words(...values: readonly number[]): Buffer {
	return packed(...values.map((value) => [16, value] as const));
}

/** The one outline, for what is missing: a square dot, since a font needs some outline. */
function outline(): Buffer {
	const box = words(1, 0, 0, 10, 10, 3, 0);
	const points = packed(...[1, 1, 1, 1].map((flag) => [8, flag] as const));
	return Buffer.concat([box, points, words(0, 0, 10, 0), words(0, 10, 0, -10)]);
}

/** Code points of one segment of the map at most, so that all segments can share one list of glyphs. */
const segmentLength = 256;

interface Segment {
	readonly from: number;
	readonly to: number;
}

function segmentsOf(): Segment[] {
	return ranges.flatMap(([from, to]) =>
		Array.from({ length: Math.ceil((to - from + 1) / segmentLength) }, (_, place) => ({
			from: from + place * segmentLength,
			to: Math.min(to, from + (place + 1) * segmentLength - 1)
		}))
	);
}

/** Character map of format 4, in which every segment reads the same list of the one empty glyph. */
function characterMap(): Buffer {
	const segments = segmentsOf();
	const count = segments.length + 1;
	// An offset counts from its own place, so that each is two bytes nearer to the list.
	const offsets = segments.map((_, place) => 2 * (count - place));
	const body = words(
		...segments.map(({ to }) => to),
		...[0xffff, 0],
		...segments.map(({ from }) => from),
		0xffff,
		...segments.map(() => 0),
		1,
		...offsets,
		0,
		...Array.from({ length: segmentLength }, () => emptyGlyph)
	);
	const power = Math.floor(Math.log2(count));
	const search = [2 * 2 ** power, power, 2 * (count - 2 ** power)];
	const head = words(4, 14 + body.length, 0, 2 * count, ...search);
	return Buffer.concat([words(0, 1, 3, 1), packed([32, 12]), head, body]);
}

function names(): Buffer {
	const entries = new Map([
		[1, 'Blank Ideographs'],
		[2, 'Regular'],
		[4, 'Blank Ideographs'],
		[6, 'BlankIdeographs']
	]);
	const texts = [...entries].map(([id, text]) => ({
		id,
		bytes: Buffer.from(text, 'utf16le').swap16()
	}));
	let offset = 0;
	const records = texts.map(({ id, bytes }) => {
		const record = words(3, 1, 0x409, id, bytes.length, offset);
		offset += bytes.length;
		return record;
	});
	const head = words(0, records.length, 6 + 12 * records.length);
	return Buffer.concat([head, ...records, ...texts.map(({ bytes }) => bytes)]);
}

/** Tables of an OpenType font by tag (OpenType specification 1.9, each table as named there). */
function tables(): Map<string, Buffer> {
	const glyf = outline();
	const width = unitsPerEm;
	// The second glyph begins and ends where the outlines end: it is empty.
	const loca = words(0, glyf.length / 2, glyf.length / 2);
	const widths = words(width, 0, 0);
	const os2 = [4, width, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0];
	const coverage = packed([32, 0], [32, 0x28010000], [32, 0], [32, 0]);
	return new Map([
		[
			'OS/2',
			Buffer.concat([
				words(...os2),
				Buffer.alloc(10),
				coverage,
				Buffer.from('NONE'),
				words(0x40, 0x3000, 0xffe6, ascent, descent, 0, ascent, -descent),
				packed([32, 1], [32, 0]),
				words(500, 700, 0, 32, 1)
			])
		],
		['cmap', characterMap()],
		['glyf', glyf],
		[
			'head',
			Buffer.concat([
				packed([32, 0x10000], [32, 0x10000], [32, 0], [32, 0x5f0f3cf5]),
				words(3, unitsPerEm),
				Buffer.alloc(16),
				words(0, 0, 10, 10, 0, 8, 2, 0, 0)
			])
		],
		[
			'hhea',
			Buffer.concat([
				packed([32, 0x10000]),
				words(ascent, descent, 0, width, 0, 0, 10, 1, 0, 0, 0, 0, 0, 0, 0, 1)
			])
		],
		['hmtx', widths],
		['loca', loca],
		[
			'maxp',
			Buffer.concat([packed([32, 0x10000]), words(glyphs, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])
		],
		['name', names()],
		[
			'post',
			packed(
				[32, 0x30000],
				[32, 0],
				[16, -75],
				[16, 50],
				[32, 0],
				[32, 0],
				[32, 0],
				[32, 0],
				[32, 0]
			)
		]
	]);
}

/** Tags that WOFF2 names by number. */
const knownTags = [
	'cmap',
	'head',
	'hhea',
	'hmtx',
	'maxp',
	'name',
	'OS/2',
	'post',
	'cvt ',
	'fpgm',
	'glyf',
	'loca'
];

/** A size in seven bits a byte, the highest first (WOFF2, section 4.1). */
function base128(size: number): Buffer {
	const bytes = [size & 0x7f];
	for (let rest = size >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
	return Buffer.from(bytes);
}

/** Outlines are stored as they are, which WOFF2 marks by transformation 3. */
function directoryEntry(tag: string, table: Buffer): Buffer {
	const asIs = tag === 'glyf' || tag === 'loca' ? 0xc0 : 0;
	return Buffer.concat([Buffer.from([knownTags.indexOf(tag) | asIs]), base128(table.length)]);
}

/** A WOFF2 file of tables (W3C recommendation WOFF File Format 2.0, section 4). */
function woff2(fontTables: ReadonlyMap<string, Buffer>): Buffer {
	const entries = [...fontTables];
	const directory = Buffer.concat(entries.map(([tag, table]) => directoryEntry(tag, table)));
	const data = brotliCompressSync(Buffer.concat(entries.map(([, table]) => table)));
	const plain = 12 + entries.reduce((sum, [, { length }]) => sum + 16 + length + (-length & 3), 0);
	const size = 48 + directory.length + data.length;
	const padding = Buffer.alloc(-size & 3);
	const header = packed(
		[32, 0x774f4632],
		[32, 0x10000],
		[32, size + padding.length],
		[16, entries.length],
		[16, 0],
		[32, plain],
		[32, data.length],
		[32, 0x10000]
	);
	return Buffer.concat([header, Buffer.alloc(20), directory, data, padding]);
}

writeFileSync(output, woff2(tables()));
