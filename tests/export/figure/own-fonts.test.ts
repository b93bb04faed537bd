import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { fontFile } from '../../../src/cli/font-files';
import { figureFile, type DrawnFigure } from '../../../src/lib/export/figure/figure-file';
import { figureFonts, type FigureFont } from '../../../src/lib/export/figure/figure-fonts';
import { openFigure } from '../../../src/lib/export/figure/open-figure';
import { readTheme } from '../../../src/lib/export/figure/read-theme';
import { base64 } from '../../../src/lib/export/font/font-bytes';
import { darkTheme, lightTheme, themeContent, type Theme } from '../../../src/lib/figures/index';
import { canvas } from '../../../src/lib/figures/canvas';
import { stylesOf } from '../../../src/lib/figures/type-scale';
import { widthIn, write } from '../../../src/lib/figures/write';
import { drawnFigure } from '../../../src/lib/ui/studio/drawn-figure';
import {
	ascii,
	cubicFont,
	faceOf,
	ownFont,
	ownThemeText,
	withRights
} from '../../support/own-font';
import { drawnOf, hostileLog, subjectOf, tools } from '../../support/drawn-figures';

let theme: Theme;
let regular: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
	theme = (await readTheme(await ownThemeText())).theme!;
	regular = await ownFont('serif', 400);
});

/** A theme whose text is set in one font. */
const textIn = (bytes: Uint8Array, more: object = {}) => {
	const text = { family: 'Acme', licence: 'by contract', faces: [faceOf(400, bytes)], ...more };
	return readTheme(JSON.stringify({ fonts: { text } }));
};

/** The fonts that one line in each style of a theme needs. */
const fontsOf = (line: string, own: Theme) => {
	const { label, value, grade, title } = stylesOf(own);
	const place = { x: 0, y: 0, fill: '#000000' };
	const nodes = [label, value, grade, title].map((style) => write(line, style, place));
	const size = { width: 100, height: 20, locale: 'en', description: '', theme: own } as const;
	return figureFonts(canvas(size, nodes), own, fontFile);
};

const laidOut = ({ bytes }: FigureFont, line: string) => {
	const font = create(Buffer.from(bytes)) as Font;
	return font.layout(line).advanceWidth / font.unitsPerEm;
};

describe('text in a font of a theme', () => {
	test('is as wide as it was measured, whatever its letters', async () => {
		const [, , , title] = await fontsOf(ascii, theme);
		const [text] = await fontsOf(ascii, theme);
		const { label, title: head } = stylesOf(theme);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...ascii) }), (line) => {
				for (const [font, style] of [
					[text!, label],
					[title!, head]
				] as const) {
					expect(widthIn(line, style) / style.size).toBeCloseTo(laidOut(font, line), 9);
				}
			})
		);
	});

	test('is measured as the font itself is, not as the one that it stands for', () => {
		const own = create(Buffer.from(regular)) as Font;
		const { label } = stylesOf(theme);
		for (const letter of 'gW1%') {
			const given = own.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / own.unitsPerEm;
			expect(widthIn(letter, label) / label.size).toBeCloseTo(given, 3);
		}
		expect(widthIn('W', label)).not.toBe(widthIn('W', stylesOf(lightTheme).label));
	});

	test('falls back character by character, in measure and in the file', async () => {
		const line = 'ab 手机 → é';
		const [font] = await fontsOf(line, theme);
		const { label } = stylesOf(theme);
		const { label: bundled } = stylesOf(lightTheme);
		const ofBundled = (text: string) => widthIn(text, bundled);
		expect(widthIn('手机→é', label)).toBe(ofBundled('手机→é'));
		expect(widthIn(line, label) / label.size).toBeCloseTo(laidOut(font!, line), 2);
		const file = create(Buffer.from(font!.bytes)) as Font;
		for (const one of line) expect(file.hasGlyphForCodePoint(one.codePointAt(0)!)).toBe(true);
	});

	test('is set in the nearest weight that the theme has', async () => {
		const fonts = await fontsOf('Wg', theme);
		expect(fonts.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
			'Theme Text Acme Text 400',
			'Theme Text Acme Text 500',
			'Theme Text Acme Text 600',
			'Theme Titles 标题 Head 600'
		]);
		const [light, medium, bold] = fonts.map((font) => laidOut(font, 'Wg'));
		expect(medium).toBe(light);
		expect(bold).not.toBe(light);
	});

	test('with cubic outlines is drawn with quadratic ones as near as a grid of 2,048 has them', async () => {
		const cubic = (await textIn(cubicFont)).theme!;
		const plain = (await textIn(regular)).theme!;
		const boxOf = async (own: Theme, letter: string) => {
			const [font] = await fontsOf(letter, own);
			const file = create(Buffer.from(font!.bytes)) as Font;
			const { minX, minY, maxX, maxY } = file.glyphForCodePoint(letter.codePointAt(0)!).bbox;
			return [minX, minY, maxX, maxY];
		};
		for (const letter of 'gS8&') {
			const [given, drawn] = [await boxOf(plain, letter), await boxOf(cubic, letter)];
			drawn.forEach((edge, at) => expect(Math.abs(edge - given[at]!)).toBeLessThanOrEqual(2));
		}
	});
});

describe('a figure in the fonts of a theme', () => {
	let drawn: DrawnFigure;
	let svg: string;
	beforeAll(async () => {
		const plain = await drawnOf(await subjectOf(hostileLog, 'en'), 'categories');
		const opened = await openFigure(
			new TextEncoder().encode(String(await figureFile('svg', plain, tools)))
		);
		if (typeof opened === 'string') throw new Error(opened);
		const look = { ...opened.look, theme: { name: 'own.json', colours: theme } };
		drawn = drawnFigure(opened.draw, opened.basis, look);
		svg = String(await figureFile('svg', drawn, tools));
	});

	test('brings them, asks for them before the bundled ones, and is the same bytes each time', async () => {
		expect(svg).toContain("@font-face{font-family:'Theme Text Acme Text';font-weight:400;");
		expect(svg).toContain("@font-face{font-family:'Theme Titles 标题 Head';font-weight:600;");
		expect(svg).toMatch(/<svg [^>]*font-family="'Theme Text Acme Text', 'Inter Variable', /);
		expect(svg).not.toMatch(/@font-face\{font-family:'(?!Theme )/);
		expect(await figureFile('svg', drawn, tools)).toBe(svg);
	});

	test('says by which licence they are given away, to programs and in the fonts themselves', () => {
		const { specification } = JSON.parse(drawn.manifest) as {
			specification: { theme: { fonts: { text: { licence: string } } } };
		};
		expect(specification.theme.fonts.text.licence).toBe('SIL Open Font License 1.1');
		const data = /url\(data:font\/ttf;base64,([^)]+)\)/.exec(svg)![1]!;
		const { name } = create(Buffer.from(data, 'base64')) as unknown as {
			name: { records: { license: Record<string, string> } };
		};
		expect(name.records.license['en']).toBe('SIL Open Font License 1.1');
	});

	test('opens again in the same fonts, as the same file', async () => {
		const opened = await openFigure(new TextEncoder().encode(svg));
		if (typeof opened === 'string') throw new Error(opened);
		const again = drawnFigure(opened.draw, opened.basis, opened.look);
		expect(await figureFile('svg', again, tools)).toBe(svg);
	});

	test('has them in its PDF, and other pixels in its PNG than without them', async () => {
		const pdf = (await figureFile('pdf', drawn, tools)) as Uint8Array;
		const names = Buffer.from(pdf).toString('latin1');
		expect(names).toMatch(/\/FontName \/[A-Z]{6}\+Theme-Text-Acme-Text-400/);
		const figure = { ...drawn.fitted.figure, theme: darkTheme };
		const bare = { ...drawn, fitted: { ...drawn.fitted, figure } };
		const [own, other] = await Promise.all(
			[drawn, bare].map((one) => figureFile('png', one, tools))
		);
		expect(Buffer.compare(own as Uint8Array, other as Uint8Array)).not.toBe(0);
	});
});

describe('a theme file with fonts', () => {
	test('is read back as it is written', async () => {
		const again = await readTheme(JSON.stringify(themeContent(theme)));
		expect(again.theme).toEqual(theme);
	});

	const text = (family: object) => JSON.stringify({ fonts: { text: family } });
	const face = { weight: 400, data: 'data:font/ttf;base64,AAAA' };
	const whole = { family: 'Acme', licence: 'own', faces: [face] };

	test.each([
		['no licence', { family: 'Acme', faces: [face] }, 'missing', 'licence'],
		['an empty licence', { ...whole, licence: ' ' }, 'licence', 'licence'],
		['a licence without end', { ...whole, licence: 'x'.repeat(501) }, 'licence', 'licence'],
		['no font', { ...whole, faces: [] }, 'faces', 'faces'],
		['two fonts of one weight', { ...whole, faces: [face, face] }, 'faces', 'faces'],
		[
			'a weight that is none',
			{ ...whole, faces: [{ ...face, weight: 'bold' }] },
			'weight',
			'faces.0.weight'
		],
		[
			'an address on the web',
			{ ...whole, faces: [{ ...face, data: 'https://a.b/c.ttf' }] },
			'address',
			'faces.0.data'
		],
		['a font that is none', whole, 'font', 'faces.0.data'],
		[
			'a font too large',
			{ ...whole, faces: [{ ...face, data: `data:font/ttf;base64,${'A'.repeat(400_100)}` }] },
			'face_size',
			'faces.0.data'
		],
		['another name', { ...whole, style: 'italic' }, 'name', 'style']
	])('is refused for %s', async (_, family, fault, path) => {
		const { problems } = await readTheme(text(family));
		expect(problems?.[0]).toEqual({ fault, path: `fonts.text.${path}` });
	});

	test.each([
		"x'; src: url(https://a.b)",
		'</style><script>',
		'a"b',
		'a\\b',
		'a{b}',
		'\u202egnp',
		'',
		'x'.repeat(61),
		'𠀀'
	])('is refused for the hostile family %j', async (family) => {
		const { problems } = await readTheme(text({ ...whole, family }));
		expect(problems).toEqual([{ fault: 'family', path: 'fonts.text.family' }]);
	});

	test('of a bundled family by name stands beside it, not in its place', async () => {
		const { theme: own } = await textIn(regular, { family: 'Inter Variable' });
		const [font] = await fontsOf('a', own!);
		expect(font!.family).toBe('Theme Text Inter Variable');
	});

	test.each([
		['that forbids to be embedded', 0x0002, 'restricted'],
		['that forbids to be embedded in part', 0x0100, 'restricted'],
		['that may be embedded for print and preview', 0x0004, undefined],
		['that may be embedded in what is edited', 0x0008, undefined]
	])('has a font %s', async (_, fsType, fault) => {
		const { problems } = await textIn(withRights(regular, fsType));
		expect(problems?.[0]?.fault).toBe(fault);
	});

	test('is refused for a font without the letters that figures need, a variable one, a torn one', async () => {
		const faults = async (bytes: Uint8Array) =>
			(await textIn(bytes)).problems?.map(({ fault }) => fault);
		expect(await faults(await ownFont('serif', 400, 'abc 123'))).toEqual(['letters']);
		expect(await faults(await fontFile('inter-latin-wght-normal.woff2'))).toEqual(['several']);
		expect(await faults(regular.subarray(0, 2000))).toEqual(['letters']);
		expect(await faults(new TextEncoder().encode('OTTO'))).toEqual(['font']);
	});

	test('is refused for fonts that are larger together than one theme may be', async () => {
		const large = `data:font/ttf;base64,${'A'.repeat(390_000)}`;
		const faces = [100, 300, 500, 700].map((weight) => ({ weight, data: large }));
		const { problems } = await readTheme(text({ ...whole, faces }));
		expect(problems).toEqual([{ fault: 'fonts_size', path: 'fonts' }]);
	});

	test('never fails in another way, whatever the bytes of its font', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(regular.length - 1), fc.nat(255)), { maxLength: 40 }),
				async (changes) => {
					const bytes = regular.slice();
					for (const [at, value] of changes) bytes[at] = value;
					const { theme: own, problems } = await textIn(bytes);
					if (own === undefined) expect(problems!.length).toBe(1);
					else expect((await fontsOf(ascii, own)).length).toBe(4);
				}
			),
			{ numRuns: 30 }
		);
	});

	test('takes bytes as they stand in base64', () => {
		expect(base64(regular)).toBe(Buffer.from(regular).toString('base64'));
	});
});
