/**
 * Writes `src/lib/figures/font-metrics.ts`: advance widths of the bundled fonts, so that figures
 * measure text the same way with and without a browser. Run it again when a font changes:
 * `npx tsx scripts/build-font-metrics.ts`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import * as prettier from 'prettier';

const output = 'src/lib/figures/font-metrics.ts';

/** Runs of code points that figures use: Latin with accents, punctuation, signs of arithmetic. */
const runs: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
	[0x2248, 0x2248],
	[0x2264, 0x2265]
];

const faces = [
	{ face: 'sans', package: 'inter', fallback: 'noto-sans-sc', weights: [400, 500, 600] },
	{ face: 'serif', package: 'source-serif-4', fallback: 'noto-serif-sc', weights: [400, 600] }
] as const;

type Face = (typeof faces)[number];

const require = createRequire(import.meta.url);

function fontFiles(name: string): string[] {
	const folder = join(
		dirname(require.resolve(`@fontsource-variable/${name}/package.json`)),
		'files'
	);
	return readdirSync(folder)
		.filter((file) => file.endsWith('-wght-normal.woff2'))
		.sort()
		.map((file) => join(folder, file));
}

/**
 * The font at a weight. `getVariation` reads WOFF2 tables as if they were uncompressed, and composite
 * glyphs are unpacked only without a variation: so the tables are unpacked first, at the default.
 */
function openAt(file: string, weight: number): fontkit.Font {
	const font = fontkit.create(readFileSync(file)) as fontkit.Font;
	Object.defineProperty(font, '_variationProcessor', { value: null, configurable: true });
	font.getGlyph(0);
	Reflect.deleteProperty(font, '_variationProcessor');
	return Object.assign(font, { variationCoords: [weight] });
}

/** Width in thousandths of an em; digits as tabular figures, which are the widest. */
function advance(font: fontkit.Font, code: number): number {
	const features = code >= 0x30 && code <= 0x39 ? ['tnum'] : [];
	const { advanceWidth } = font.layout(String.fromCodePoint(code), features);
	return Math.round((advanceWidth * 1000) / font.unitsPerEm);
}

/** Latin faces first, then the Chinese fallback, as a browser picks them. */
function fontsOf({ package: name, fallback }: Face, weight: number): fontkit.Font[] {
	return [...fontFiles(name), ...fontFiles(fallback)].map((file) => openAt(file, weight));
}

function codesOf([from, to]: readonly [number, number]): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Widths of a run, 0 where no bundled font has the character. */
function widthsOf(run: readonly [number, number], fonts: readonly fontkit.Font[]): number[] {
	return codesOf(run).map((code) => {
		const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
		return font === undefined ? 0 : advance(font, code);
	});
}

function metricsOf(face: Face): [string, { from: number; widths: number[] }[]][] {
	return face.weights.map((weight) => {
		const fonts = fontsOf(face, weight);
		const measured = runs.map((run) => ({ from: run[0], widths: widthsOf(run, fonts) }));
		return [`${face.face}-${weight}`, measured];
	});
}

const source = `/**
 * Advance widths in thousandths of an em, by face and run of code points; 0 where the bundled fonts
 * lack a character. Measured from Inter and Source Serif 4 (SIL Open Font License 1.1) with their
 * Chinese companions Noto Sans SC and Noto Serif SC by scripts/build-font-metrics.ts.
 */
export const fontMetrics = ${JSON.stringify(Object.fromEntries(faces.flatMap(metricsOf)))} as const;
`;
const style = await prettier.resolveConfig(output);
writeFileSync(output, await prettier.format(source, { ...style, parser: 'typescript' }));
