import inter from '@fontsource-variable/inter/unicode.json';
import notoSans from '@fontsource-variable/noto-sans-sc/unicode.json';
import notoSerif from '@fontsource-variable/noto-serif-sc/unicode.json';
import sourceSerif from '@fontsource-variable/source-serif-4/unicode.json';

/** Families of a document: Latin letters of their own, and Chinese characters of one family for both. */
export type PdfFamily = 'sans' | 'serif';

/** Gives the bytes of a font file by its name, such as `noto-sans-sc-4-wght-normal.woff2`. */
export type LoadFont = (file: string) => Promise<Uint8Array>;

const latin = {
	sans: slicesOf('inter', inter),
	serif: slicesOf('source-serif-4', sourceSerif)
} as const;
const chinese = {
	sans: slicesOf('noto-sans-sc', notoSans),
	serif: slicesOf('noto-serif-sc', notoSerif)
} as const;

/** One file of a family with the characters it holds. */
interface Slice {
	readonly file: string;
	readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * The file in which a family has a character; that of its Latin letters where none has it. Documents
 * have the Chinese characters of one family for both.
 */
export function fileOf(
	codePoint: number,
	family: PdfFamily,
	chineseFamily: PdfFamily = 'sans'
): string {
	const known = [...latin[family], ...chinese[chineseFamily]].find(({ ranges }) =>
		ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
	);
	return known?.file ?? `${family === 'sans' ? 'inter' : 'source-serif-4'}-latin-wght-normal.woff2`;
}

function slicesOf(name: string, ranges: Readonly<Record<string, string>>): readonly Slice[] {
	// Latin first: the slices of Chinese families hold some of its characters as well.
	return Object.entries(ranges)
		.map(([key, text]) => ({
			file: `${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
			ranges: text.split(',').map(rangeOf)
		}))
		.toSorted(
			(a, b) => Number(b.file.includes('-latin-wght')) - Number(a.file.includes('-latin-wght'))
		);
}

function rangeOf(text: string): readonly [number, number] {
	const [from, to = from] = text.replace(/U\+/i, '').split('-');
	return [parseInt(from!, 16), parseInt(to!, 16)];
}
