import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	darkTheme,
	edited,
	fileThemes,
	fitted,
	frameFormat,
	frameSizes,
	serialise,
	type FittedFigure
} from '../../src/lib/figures/index';
import { readTheme } from '../../src/lib/export/figure/read-theme';
import { naturalHeight } from '../../src/lib/figures/draw-figure';
import { framedFigures, framedScene } from './framed';
import { collisions, strays } from './geometry';
import { wideTheme } from './own-fonts';
import { source } from './samples';

const goldenFile = join(import.meta.dirname, 'frames.json');
const update = process.env['UPDATE_GOLDEN'] === '1';

const total = { low: 180_000, central: 437_000, high: 790_000 };
const locales = ['en', 'zh'] as const;

function framed(
	name: string,
	size: string,
	theme: keyof typeof fileThemes = 'light',
	locale: 'en' | 'zh' = 'en'
): FittedFigure {
	const options = { locale, theme: fileThemes[theme], source: { ...source, total } };
	return fitted(framedFigures[name]!(locale), frameFormat(size)!, options);
}

/** The first bytes of the hash of each file, by figure and frame: the whole files would be many megabytes. */
function hashes(): Record<string, Record<string, string>> {
	const looks = [
		{ theme: 'light', locale: 'en' },
		{ theme: 'dark', locale: 'zh' }
	] as const;
	const cases = frameSizes.flatMap((size) => looks.map((look) => ({ size, ...look })));
	const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
	return Object.fromEntries(
		Object.keys(framedFigures).map((name) => [
			name,
			Object.fromEntries(
				cases.map(({ size, theme, locale }) => {
					const { figure, scene } = framed(name, size, theme, locale);
					return [`${size} ${theme} ${locale}`, hashOf(serialise(scene, figure))];
				})
			)
		])
	);
}

test('every figure has the same bytes as before in every size, in both themes and languages', () => {
	const actual = hashes();
	if (update) writeFileSync(goldenFile, `${JSON.stringify(actual, null, '\t')}\n`);
	const golden: unknown = existsSync(goldenFile)
		? JSON.parse(readFileSync(goldenFile, 'utf8'))
		: null;
	expect(actual).toEqual(golden);
});

describe.each(Object.keys(framedFigures))('figure %s in its frame', (name) => {
	test.each(frameSizes)('%s keeps its texts inside and apart from each other', (size) => {
		for (const locale of locales) {
			const scene = framedScene(framed(name, size, 'light', locale));
			expect(strays(scene)).toEqual([]);
			expect(collisions(scene)).toEqual([]);
		}
	});

	test.each(['1080x1080', '1200x628', '85mm'])(
		'%s keeps its texts apart in a wide font of the theme, in which it measures them',
		(size) => {
			const options = { locale: 'en', theme: wideTheme, source: { ...source, total } } as const;
			const scene = framedScene(fitted(framedFigures[name]!('en'), frameFormat(size)!, options));
			expect(strays(scene, wideTheme)).toEqual([]);
			expect(collisions(scene, wideTheme)).toEqual([]);
		}
	);

	test('says the total with its range, the period, the coverage and the pack', () => {
		const { figure } = framed(name, '1080x1080');
		const stated =
			name === 'own-values'
				? 'Own query on city-exchange-2024-25.csv (synthetic data) · log of 2024 to 2025'
				: 'Source: city-exchange-2024-25.csv (synthetic data) · 2024 to 2025 · 93.2 % covered · total 437 t CO₂e (modelled range 180 to 790 t) · factor pack 2026.1';
		expect(figure.footer.source.replaceAll('\u00a0', ' ')).toBe(stated);
	});
});

describe('a frame', () => {
	test.each([
		['1080x1080', 1080, 1080],
		['1200x628', 1200, 628],
		['1080x1920', 1080, 1920]
	])('%s has just that size', (size, width, height) => {
		const { scene } = framed('trend', size);
		expect([scene.attributes['width'], scene.attributes['height']]).toEqual([
			String(width),
			String(height)
		]);
	});

	test('of print states millimetres and draws in the pixels of 96 to the inch', () => {
		// 85 mm / 25.4 mm * 96 = 321.26 px.
		const { scene, width } = framed('categories', '85mm');
		expect(scene.attributes['width']).toBe('85mm');
		expect(scene.attributes['height']).toMatch(/^[\d.]+mm$/);
		expect(width).toBeCloseTo(321.26, 2);
	});

	test.each(['trend', 'heat-map', 'flow', 'distribution', 'waterfall'])(
		'that is taller than the figure is filled by a higher %s',
		(name) => {
			const { figure } = framed(name, '1080x1350');
			const room = (1350 * (figure.width + 48)) / 1080;
			expect(naturalHeight(figure) / room).toBeGreaterThan(0.9);
			expect(naturalHeight(figure)).toBeLessThanOrEqual(room);
		}
	);

	test('with too little height takes parts together before its type gets small', () => {
		const rowsIn = (size: string) => framed('categories', size).scene;
		const texts = (size: string) => JSON.stringify(rowsIn(size));
		expect(texts('1080x1350')).toContain('Bicycles');
		expect(texts('1200x628')).toContain('3 more');
	});

	test.each(['', '12x12', '1080 x 1080', '9001', '1080x', '30mm', '85 mm', '1e3', '-5x5', 'axb'])(
		'is not made of %j',
		(text) => expect(frameFormat(text)).toBeNull()
	);
});

describe('edited', () => {
	const { figure } = framed('categories', '1080');

	test('puts words of one’s own in place of the drafted ones and keeps what must be said', () => {
		const own = edited(figure, { title: ' Phones\nlead ', note: 'Preliminary.', byline: 'A. Li' });
		expect(own.title).toBe('Phones lead');
		expect(own.footer.note).toBe(`Preliminary. ${figure.footer.note}`);
		expect(own.footer.source).toBe(`Figure: A. Li · ${figure.footer.source}`);
		expect(own.subtitle).toBe(figure.subtitle);
	});

	test('without words leaves a figure as it was', () => {
		expect(edited(figure, { title: '  ', note: '' })).toEqual(figure);
	});
});

describe('a theme of one’s own', () => {
	test('takes what it does not say from its base', async () => {
		const { theme } = await readTheme('{"base":"dark","accent":"#AABBCC"}');
		expect(theme).toEqual({ ...darkTheme, accent: '#aabbcc' });
	});

	test.each([
		['', 'json', ''],
		['[]', 'json', ''],
		['null', 'json', ''],
		['{"accent":"red"}', 'colour', 'accent'],
		['{"accent":"#fff"}', 'colour', 'accent'],
		['{"parts":["#000000"]}', 'parts', 'parts'],
		['{"parts":[1,2,3,4,5,"#000000"]}', 'colour', 'parts.0'],
		['{"base":"blue"}', 'choice', 'base'],
		['{"x":1}', 'name', 'x']
	])('is not %j, of which it says what is wrong and where', async (text, fault, path) => {
		const { problems } = await readTheme(text);
		expect(problems?.[0]).toEqual({ fault, path });
	});

	test('says all that is wrong with it', async () => {
		const { problems } = await readTheme('{"ink":"black","titles":"mono"}');
		expect(problems).toEqual([
			{ fault: 'colour', path: 'ink' },
			{ fault: 'choice', path: 'titles' }
		]);
	});
});
