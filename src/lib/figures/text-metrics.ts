import { fontMetrics } from './font-metrics';

/** A bundled face: family and weight. */
export type BundledFace = keyof typeof fontMetrics;

/** Units of the widths of a font of a theme's own in one em. */
export const widthUnits = 2048;

/** Advance widths by code point, in `widthUnits`: whole, as embedded fonts have them. */
export type CharacterWidths = ReadonlyMap<number, number>;

/** A face that a theme brings; what it lacks is set in the bundled face that it stands for. */
export interface OwnFace {
	readonly standsFor: BundledFace;
	/** What it is called in drawings and files. */
	readonly family: string;
	readonly widths: CharacterWidths;
}

/** A face whose widths are known. */
export type FontFace = BundledFace | OwnFace;

/** Size of a subscript two in its line, in em: no bundled font has the character, so it is set small. */
export const subscriptScale = 0.68;

/** The character that is drawn as a lowered small 2. */
export const subscriptTwo = '\u2082';

const subscriptCode = 0x2082;

/** Width in em of what no bundled font has and what is not full-width: a cautious guess. */
const unknownWidth = 0.7;

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Han, kana, hangul, their punctuation, full-width forms and pictures: one em each. */
const fullWidth =
	/^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]$/u;

const breaksAnywhere =
	/^[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]$/u;

/** What may not begin a line (closing marks) and what may not end one (opening marks). */
const neverFirst = /^[、。，．：；？！）》」』】〉〕％%’”…·—～,.:;?!)\]}]/u;
const neverLast = /[（《「『【〈〔‘“([{]$/u;

function measured(code: number, face: BundledFace): number | undefined {
	const run = fontMetrics[face].find(
		({ from, widths }) => code >= from && code < from + widths.length
	);
	const width = run?.widths[code - run.from];
	return width === undefined || width === 0 ? undefined : width / 1000;
}

function characterWidth(character: string, face: FontFace): number {
	const code = character.codePointAt(0)!;
	if (code === subscriptCode) return characterWidth('2', face) * subscriptScale;
	if (typeof face === 'object') {
		const own = face.widths.get(code);
		return own === undefined ? characterWidth(character, face.standsFor) : own / widthUnits;
	}
	if (fullWidth.test(character)) return 1;
	if (zeroWidth.test(character)) return 0;
	return measured(code, face) ?? unknownWidth;
}

/**
 * Width in px of one line of text set in `face` at `size` px, without kerning, digits as tabular
 * figures: rather too wide than too narrow.
 */
export function textWidth(text: string, face: FontFace, size: number): number {
	let width = 0;
	for (const character of text) width += characterWidth(character, face);
	return width * size;
}

/** Whether a line may break between two neighbouring characters. */
function breaksBetween(before: string, after: string): boolean {
	if (after === ' ' || neverFirst.test(after) || neverLast.test(before)) return false;
	return before === ' ' || breaksAnywhere.test(before) || breaksAnywhere.test(after);
}

/** Pieces that stay whole: Latin words with the space after them, single Han characters. */
function pieces(text: string): string[] {
	const parts: string[] = [];
	let before: string | undefined;
	for (const character of text) {
		if (before === undefined || breaksBetween(before, character)) parts.push(character);
		else parts[parts.length - 1] += character;
		before = character;
	}
	return parts;
}

/** A piece that is wider than the line, cut where it must be. */
function cut(piece: string, width: number, face: FontFace, size: number): string[] {
	const lines = [''];
	for (const character of piece) {
		const longer = lines.at(-1)! + character;
		if (lines.at(-1) !== '' && textWidth(longer, face, size) > width) lines.push(character);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/**
 * The lines of `text` at most `width` px wide: Latin breaks between words, Chinese between
 * characters with no closing mark at the start of a line. A word wider than the line is cut.
 */
export function wrap(text: string, width: number, face: FontFace, size: number): string[] {
	const fits = (line: string) => textWidth(line.trimEnd(), face, size) <= width;
	const lines = [''];
	for (const piece of pieces(text)) {
		const longer = lines.at(-1)! + piece;
		if (fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(...(fits(piece) ? [piece] : cut(piece, width, face, size)));
	}
	return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** `text` where it fits into `width` px, else its beginning with an ellipsis. */
export function ellipsis(text: string, width: number, face: FontFace, size: number): string {
	if (textWidth(text, face, size) <= width) return text;
	const characters = [...text];
	const keep = characters.findLastIndex(
		(_, index) => textWidth(shortened(characters, index), face, size) <= width
	);
	return shortened(characters, Math.max(keep, 0));
}

function shortened(characters: readonly string[], length: number): string {
	return `${characters.slice(0, length).join('').trimEnd()}…`;
}

/** At most `count` lines; the last one ends in an ellipsis where text is left. */
export function wrapAtMost(
	text: string,
	count: number,
	width: number,
	face: FontFace,
	size: number
): string[] {
	const lines = wrap(text, width, face, size);
	if (lines.length <= count) return lines;
	const rest = lines.slice(count - 1).join(breaksAnywhere.test(text.at(-1)!) ? '' : ' ');
	return [...lines.slice(0, count - 1), ellipsis(rest, width, face, size)];
}
