/**
 * Writes `src/lib/ui/fonts/*.woff2`: the Latin letters of a page before anything else, cut from the
 * fonts of the packages to what nearly every text needs, and to the weights of the pages. They weigh
 * less than half; any other character comes from the whole font. A cut font has a name of its own, as
 * the licence of Source Serif asks. Run it again when a font changes: `npx tsx scripts/build-page-fonts.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { fontFile } from '../src/lib/export/font/font-directory';
import { fontNames } from '../src/lib/export/font/font-names';

const folder = 'src/lib/ui/fonts';

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('');
/** What the catalogues and the figures write besides; `fonts.css` has the same as ranges. */
const others = '\u00a0©°±²³·µ×÷é–—‘’“”•…‹›€™↑↓−';

const characters = ascii + others;

/** From running text to what is strong in it. */
const weights = { min: 400, max: 700, default: 400 };

/** Letters set apart as their pairs ask, accents in place, digits of one width, forms by what stands beside. */
const kept = { keepFeatures: ['calt', 'ccmp', 'kern', 'liga', 'mark', 'mkmk', 'tnum'] };

const licence = 'SIL Open Font License 1.1, https://openfontlicense.org';

const faces = [
	{ name: 'sans-latin', family: 'Reprise Sans', package: 'inter' },
	{ name: 'serif-latin', family: 'Reprise Serif', package: 'source-serif-4' }
] as const;

const require = createRequire(import.meta.url);

for (const face of faces) {
	const whole = readFileSync(
		require.resolve(
			`@fontsource-variable/${face.package}/files/${face.package}-latin-wght-normal.woff2`
		)
	);
	const cut = await subsetFont(whole, characters, {
		...kept,
		targetFormat: 'truetype',
		variationAxes: { wght: weights }
	});
	const named = withNames(cut, face.family);
	const output = `${folder}/${face.name}.woff2`;
	// Nothing is cut here: this is for the compressed form alone.
	const bytes = await subsetFont(named, characters, {
		...kept,
		targetFormat: 'woff2',
		preserveNameIds: [0, 13]
	});
	writeFileSync(output, bytes);
	console.log(`${output}: ${bytes.length} bytes, ${characters.length} characters`);
}

/** The font under another name; whose it is and by which right it is given away stay within it. */
function withNames(font: Buffer, family: string): Buffer {
	const { directory, copyright, name } = fontkit.create(font) as fontkit.Font & Tables;
	const tables = Object.values(directory.tables).map(
		({ tag, offset, length }) => [tag, font.subarray(offset, offset + length)] as const
	);
	// The axis of weights is named as well, by numbers of its own.
	const ofAxes = Object.entries(name.records.fontFeatures).map(
		([id, { en }]) => [Number(id), en] as const
	);
	const identity = { family, weight: weights.default, licence };
	const names = fontNames(identity, [[0, copyright], ...ofAxes]);
	return Buffer.from(
		fontFile(tables.map(([tag, bytes]) => [tag, tag === 'name' ? names : bytes] as const))
	);
}

interface Tables {
	readonly name: {
		readonly records: { readonly fontFeatures: Readonly<Record<number, { readonly en: string }>> };
	};
	readonly directory: {
		readonly tables: Readonly<
			Record<string, { readonly tag: string; readonly offset: number; readonly length: number }>
		>;
	};
}
