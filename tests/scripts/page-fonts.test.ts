import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { variableFont } from '../../src/lib/export/pdf/variable-font';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../src/lib/ui');
const styles = readFileSync(join(folder, 'fonts.css'), 'utf8');

/** Characters that `fonts.css` takes from a file, out of its ranges. */
function rangesOf(file: string): readonly number[] {
	const rule = styles.split('@font-face').find((one) => one.includes(file))!;
	const ranges = /unicode-range:([^;]*);/
		.exec(rule)![1]!
		.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g);
	return [...ranges].flatMap(([, from, to = from]) => {
		const [first, last] = [parseInt(from!, 16), parseInt(to!, 16)];
		return Array.from({ length: last - first + 1 }, (_, at) => first + at);
	});
}

/** Advances of characters in thousandths of an em, as a font file sets them at a weight. */
function advances(file: string, codePoints: readonly number[], weight: number): readonly number[] {
	const font = variableFont(readFileSync(file), weight, 'measured');
	return codePoints.map((codePoint) => {
		const { advanceWidth } = font.glyphForCodePoint(codePoint);
		return Math.round((advanceWidth / font.unitsPerEm) * 1000);
	});
}

describe.each([
	['sans', 'inter', 'Reprise Sans'],
	['serif', 'source-serif-4', 'Reprise Serif']
])('the cut %s font of the pages', (slot, name, family) => {
	const file = join(folder, 'fonts', `${slot}-latin.woff2`);
	const wholeFile = require.resolve(
		`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`
	);
	const cut = fontkit.openSync(file) as fontkit.Font;
	// The last place of a map of characters is not one of them.
	const characters = cut.characterSet.filter((codePoint) => codePoint !== 0xffff);

	test('has every character that the styles take from it, and no other', () => {
		expect(characters.toSorted((a, b) => a - b)).toEqual(rangesOf(`${slot}-latin.woff2`));
	});

	test('has every letter, digit and sign of a keyboard', () => {
		const keyboard = Array.from({ length: 95 }, (_, at) => 0x20 + at);
		expect(characters).toEqual(expect.arrayContaining(keyboard));
	});

	test.each([400, 500, 600, 700])('sets them as wide as the whole font at %d', (weight) => {
		const [cutTo, before] = [file, wholeFile].map((one) => advances(one, characters, weight));
		const off = cutTo!.map((width, at) => Math.abs(width - before![at]!));
		// Weights between the masters are rounded anew: a thousandth of an em at most.
		expect(Math.max(...off)).toBeLessThanOrEqual(1);
		expect(Math.min(...cutTo!)).toBeGreaterThan(0);
	});

	test('stands after the whole font, so that it is the one that is fetched', () => {
		expect(styles.indexOf(`${slot}-latin.woff2`)).toBeGreaterThan(
			styles.indexOf(`${name}-latin-wght-normal.woff2`)
		);
	});

	test('says whose it is and by which licence, under a name of its own', () => {
		const { copyright, license } = (cut as unknown as Named).name.records;
		expect(cut.familyName).toBe(family);
		expect(copyright!.en).toBe((fontkit.openSync(wholeFile) as fontkit.Font).copyright);
		expect(license!.en).toContain('SIL Open Font License 1.1');
	});

	test('weighs less than half of the whole', () => {
		expect(statSync(file).size).toBeLessThan(statSync(wholeFile).size / 2);
	});
});

interface Named {
	readonly name: { readonly records: Readonly<Record<string, { readonly en: string }>> };
}
