import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unzipPack } from '../../src/lib/model/zip-pack';

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);

describe('unzipPack(file, bytes)', () => {
	test('takes the files of a pack out of a folder, and leaves others', () => {
		const files = unzipPack(
			'p.zip',
			zipped({ 'mine/production.csv': 'a', 'mine/readme.md': 'b', '__MACOSX/presets.csv': 'c' })
		);
		expect([...files]).toEqual([['production.csv', 'a']]);
	});

	test('of two files of one name takes the one nearer to the top', () => {
		const files = unzipPack('p.zip', zipped({ 'old/production.csv': 'a', 'production.csv': 'b' }));
		expect(files.get('production.csv')).toBe('b');
	});

	const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, '']));

	test.each([
		['bad_zip', strToU8('this is no zip file')],
		['bad_zip', zipped({ 'production.csv': 'a' }).subarray(0, 40)],
		['zip_too_many', zipped(many)],
		// 50 MB and one byte of nothing, packed to some 50 kB.
		['too_large', zipped({ 'production.csv': new Uint8Array(50e6 + 1) })],
		['no_pack', zipped({ 'readme.md': 'a' })],
		// 0xB1 0xED is a character of GBK and none of UTF-8.
		['not_utf8', zipped({ 'production.csv': new Uint8Array([0xb1, 0xed]) })]
	])('refuses with %s', (code, bytes) => {
		expect(() => unzipPack('p.zip', bytes)).toThrow(new RegExp(`^${code} `));
	});
});
