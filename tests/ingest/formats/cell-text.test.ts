import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clockOf,
	decimalText,
	floatText,
	momentOf,
	numberText,
	plainText
} from '../../../src/lib/ingest/load/cell-text';
import { parseExactJson } from '../../../src/lib/ingest/load/exact-json';
import { decodeLz4Frame } from '../../../src/lib/ingest/load/lz4-frame';

describe('numbers as text', () => {
	test.each([
		[0.1 + 0.2, '0.3'],
		[1e21, '1000000000000000000000'],
		[1.5e-9, '0.0000000015'],
		[-1e-7, '-0.0000001'],
		[9007199254740991, '9007199254740991'],
		[NaN, null]
	])('%d is %s', (value, text) => {
		expect(numberText(value)).toBe(text);
	});

	test('have no exponent and mean the same number', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const text = plainText(value);
				expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
				expect(Number(text) === value).toBe(true);
			}),
			{ seed: 4 }
		);
	});

	test('of 32 bits have the fewest digits that mean them', () => {
		expect(floatText(Math.fround(0.1))).toBe('0.1');
		fc.assert(
			fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(Math.fround(Number(floatText(value)))).toBe(value === 0 ? 0 : value);
			}),
			{ seed: 4 }
		);
	});

	test.each([
		[1250n, 2, '12.50'],
		[-5n, 3, '-0.005'],
		[7n, 0, '7'],
		[7n, -2, '700']
	])('%s at a scale of %s is %s', (unscaled, scale, text) => {
		expect(decimalText(unscaled, scale)).toBe(text);
	});
});

describe('times as text', () => {
	test.each([
		[0n, 1n, '1970-01-01'],
		[-1n, 1000n, '1969-12-31 23:59:59.999'],
		[86_400_500n, 1000n, '1970-01-02 00:00:00.5'],
		[10n ** 20n, 1n, null]
	])('%s units of 1/%s s since 1970 are %s', (units, perSecond, text) => {
		expect(momentOf(units, perSecond)).toBe(text);
	});

	test('of day count from midnight', () => {
		// 7 h = 25,200 s, 8 min = 480 s, 9 s: 25,689 s.
		expect(clockOf(25_689_250n, 1000n)).toBe('07:08:09.25');
	});
});

describe('parseExactJson', () => {
	test('parses as JSON does, but for the digits of numbers', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = JSON.stringify(value);
				const texts = (_: string, part: unknown) =>
					typeof part === 'number' || (typeof part === 'string' && /^-?[\d.]+$/.test(part))
						? Number(part)
						: part;
				expect(JSON.stringify(parseExactJson(text), texts)).toBe(
					JSON.stringify(JSON.parse(text), texts)
				);
			}),
			{ seed: 4 }
		);
	});

	test('throws for what is no JSON', () => {
		expect(() => parseExactJson('[01.50]')).toThrow(SyntaxError);
	});
});

describe('decodeLz4Frame', () => {
	/** A frame with blocks: magic, flags, block size, checksum of the header (not looked at), end. */
	function frame(...blocks: readonly (readonly number[])[]): Uint8Array {
		const heads = blocks.map((block) => [block.length & 255, block.length >> 8, 0, 0, ...block]);
		return new Uint8Array([0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0, ...heads.flat(), 0, 0, 0, 0]);
	}
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

	test('copies what was there before, over itself and from earlier blocks', () => {
		// 3 literals `abc`, then 5 + 4 bytes from 3 back: abc abcabcabc; the block ends with `!`.
		const first = [0x35, 97, 98, 99, 3, 0, 0x10, 33];
		// No literals, then 0 + 4 bytes from 13 back, in the block before; ends with `?`.
		const second = [0x00, 13, 0, 0x10, 63];
		expect(text(decodeLz4Frame(frame(first, second)))).toBe('abcabcabcabc!abca?');
	});

	test('goes on counting lengths of 15 and more', () => {
		// 15 + 255 + 2 = 272 literals.
		const literals = new Array<number>(272).fill(120);
		expect(text(decodeLz4Frame(frame([0xf0, 255, 2, ...literals])))).toBe('x'.repeat(272));
	});

	test('refuses what cannot be', () => {
		expect(() => decodeLz4Frame(frame([0x10, 97, 9, 0]))).toThrow('out of range');
		expect(() => decodeLz4Frame(frame([0xf0, 255]))).toThrow('cut');
		expect(() => decodeLz4Frame(new Uint8Array(20))).toThrow('no LZ4 frame');
	});
});
