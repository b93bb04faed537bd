import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { crc32, inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFile } from '../../../src/cli/font-files';
import { figureFile } from '../../../src/lib/export/figure/figure-file';
import type { FigureKind } from '../../../src/lib/export/figure/figure-kinds';
import { figureNumbers } from '../../../src/lib/export/figure/figure-numbers';
import { figureFonts } from '../../../src/lib/export/figure/figure-fonts';
import { figurePng } from '../../../src/lib/export/figure/figure-png';
import {
	categories,
	fitted,
	frameFormat,
	lightTheme,
	textWidth,
	type FittedFigure
} from '../../../src/lib/figures/index';
import { categoryRows, ranked, source } from '../../figures/samples';
import { pdfContent } from '../../support/pdf-text';

const manifest = '{"schema":"reprise/figure@1","note":"<&>"}';

function drawn(size: string, locale: 'en' | 'zh' = 'en', rows = categoryRows(locale)) {
	const options = { locale, theme: lightTheme, source };
	return fitted((given) => categories(rows, given), frameFormat(size)!, options);
}

const renderer = () =>
	readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
		(bytes) => new Uint8Array(bytes)
	);

const written = (figure: FittedFigure, kind: FigureKind, times = 1) => {
	const numbers = figureNumbers(figure.figure, null);
	return figureFile(
		kind,
		{ fitted: figure, manifest, numbers },
		{ font: fontFile, renderer, times }
	);
};

interface Chunk {
	readonly type: string;
	readonly data: Buffer;
	readonly isSound: boolean;
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
	const bytes = Buffer.from(png);
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const body = bytes.subarray(at + 4, at + 8 + length);
		const isSound = crc32(body) === bytes.readUInt32BE(at + 8 + length);
		chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), isSound });
		at += 12 + length;
	}
	return chunks;
}

describe('an SVG file', () => {
	const fontsIn = (svg: string) => [
		...svg.matchAll(
			/font-family:'([^']+)';font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\)/g
		)
	];

	test('needs nothing beside itself: no link, no class, no other style than its fonts', async () => {
		const svg = String(await written(drawn('1080x1080'), 'svg'));
		const withoutFonts = svg.replace(/<style>[\s\S]*?<\/style>/, '');
		expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns=')).toBe(true);
		expect(withoutFonts).not.toMatch(/<style|style=|class=|foreignObject|href|<script|var\(|url\(/);
		expect(svg.match(/<style>([\s\S]*?)<\/style>/)![1]).not.toMatch(/https?:|@import/);
	});

	test('says in words what it shows, and to programs what it was made from', async () => {
		const figure = drawn('1080x1080');
		const svg = String(await written(figure, 'svg'));
		expect(svg).toContain(`<title>${figure.figure.title}</title>`);
		expect(svg).toContain(`<desc>${figure.figure.description}</desc>`);
		expect(svg).toContain(
			'<metadata>{&quot;schema&quot;:&quot;reprise/figure@1&quot;,&quot;note&quot;:&quot;&lt;&amp;&gt;&quot;}</metadata>'
		);
	});

	test.each(['en', 'zh'] as const)('in %s brings every character of each face', async (locale) => {
		const figure = drawn('1080x1080', locale);
		const fonts = fontsIn(String(await written(figure, 'svg')));
		expect(fonts.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
			'Inter Variable 400',
			'Inter Variable 500',
			'Inter Variable 600',
			'Source Serif 4 Variable 600'
		]);
		const title = create(Buffer.from(fonts[3]![3]!, 'base64')) as Font;
		for (const character of figure.figure.title.replaceAll('\u00a0', '')) {
			expect(title.hasGlyphForCodePoint(character.codePointAt(0)!)).toBe(true);
		}
	});
});

describe('the fonts of a figure', () => {
	test('are as wide as its texts were measured, to a thousandth of an em', async () => {
		const letters = 'ABCxyz0123456789-–−%., é';
		const figure = drawn('1080', 'en', [ranked(letters, 12)]);
		const [regular] = await figureFonts(figure.scene, lightTheme, fontFile);
		const font = create(Buffer.from(regular!.bytes)) as Font;
		for (const character of letters) {
			const glyph = font.glyphForCodePoint(character.codePointAt(0)!);
			const width = (glyph.advanceWidth * 1000) / font.unitsPerEm;
			expect(Math.abs(width - textWidth(character, 'sans-400', 1000))).toBeLessThanOrEqual(1);
		}
	});

	test('are the same bytes for the same texts', async () => {
		const [first, second] = await Promise.all(
			[drawn('1080x1350', 'zh'), drawn('1080x1350', 'zh')].map(({ scene }) =>
				figureFonts(scene, lightTheme, fontFile)
			)
		);
		expect(first).toEqual(second);
	});
});

describe('a PNG file', () => {
	test.each([1, 2, 4])(
		'at %d times has as many pixels and the density that keeps its size',
		async (times) => {
			const chunks = chunksOf((await written(drawn('1200x628'), 'png', times)) as Uint8Array);
			const [head] = chunks;
			expect(chunks.every(({ isSound }) => isSound)).toBe(true);
			expect([head!.data.readUInt32BE(0), head!.data.readUInt32BE(4)]).toEqual([
				1200 * times,
				628 * times
			]);
			// 96 pixels an inch of 0.0254 m are 3779.5 a metre.
			const density = chunks.find(({ type }) => type === 'pHYs')!.data;
			expect(density.readUInt32BE(0)).toBe(Math.round((96 * times) / 0.0254));
			expect(density[8]).toBe(1);
		}
	);

	test('carries its title, its words and its manifest', async () => {
		const figure = drawn('1080x1080', 'zh');
		const texts = chunksOf((await written(figure, 'png')) as Uint8Array)
			.filter(({ type }) => type === 'iTXt')
			.map(({ data }) => data.toString('utf8').split('\0\0\0\0\0'));
		expect(Object.fromEntries(texts)).toEqual({
			Title: figure.figure.title,
			Description: figure.figure.description,
			Software: 'Reprise',
			reprise: manifest
		});
	});

	test('shows its texts: without fonts it would be another picture', async () => {
		const figure = drawn('1080x1080');
		const pixels = (png: Uint8Array) =>
			inflateSync(
				Buffer.concat(chunksOf(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))
			);
		const options = { times: 1, load: renderer };
		const bare = pixels(await figurePng(figure, [], manifest, options));
		const fonts = await figureFonts(figure.scene, lightTheme, fontFile);
		expect(pixels(await figurePng(figure, fonts, manifest, options)).equals(bare)).toBe(false);
	});
});

describe('a PDF file', () => {
	test.each([
		['1080x1080', 810, 810],
		['180mm', 510.24, null]
	])('of %s is one page of that size', async (size, width, height) => {
		// 180 mm / 25.4 mm * 72 = 510.24 points; 1080 px are 810 points.
		const text = Buffer.from((await written(drawn(size), 'pdf')) as Uint8Array).toString('latin1');
		const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!;
		expect(Number(box[1])).toBeCloseTo(width, 1);
		if (height !== null) expect(Number(box[2])).toBeCloseTo(height, 1);
		expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
	});

	test.each(['en', 'zh'] as const)(
		'in %s can be read: its words, and the words for those who listen',
		async (locale) => {
			const figure = drawn('1080x1080', locale);
			const content = pdfContent((await written(figure, 'pdf')) as Uint8Array);
			expect(content.pages[0]).toContain(figure.figure.title);
			expect(content.roles).toEqual(['Figure']);
			const objects = [...content.objects.values()].join('\n');
			expect(objects.match(/\/FontFile2 /g)).toHaveLength(4);
			expect(objects).toContain('/Alt ');
			expect(objects).toContain('manifest.json');
		}
	);

	test('is the same bytes for the same figure', async () => {
		const [first, second] = await Promise.all([
			written(drawn('85mm'), 'pdf'),
			written(drawn('85mm'), 'pdf')
		]);
		expect(Buffer.from(first as Uint8Array).equals(Buffer.from(second as Uint8Array))).toBe(true);
	});
});

describe('hostile names', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'"/><image href="x"/>',
		']]>&amp;',
		'=HYPERLINK("http://x")',
		'\u202e\u2066egap',
		'a\u200b\u200db\u0000',
		'</style><svg onload=x>',
		'שלום عليكم',
		'😀 \ud800'
	];
	const figure = drawn(
		'1080x1350',
		'en',
		hostile.map((name, at) => ranked(name, 100 - at))
	);

	test('are text and nothing else in SVG', async () => {
		const svg = String(await written(figure, 'svg'));
		expect(svg).not.toMatch(/<script|<image|onload=x>|<svg onload/);
		for (const unseen of ['\u202e', '\u2066', '\u0000']) expect(svg).not.toContain(unseen);
		const tags = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
		expect([...tags].sort()).toEqual(
			[
				'circle',
				'desc',
				'g',
				'line',
				'metadata',
				'path',
				'rect',
				'style',
				'svg',
				'text',
				'title',
				'tspan'
			].filter((tag) => tags.has(tag))
		);
	});

	test.each(['png', 'pdf'] as const)('are drawn in %s', async (kind) => {
		expect((await written(figure, kind)).length).toBeGreaterThan(1000);
	});
});
