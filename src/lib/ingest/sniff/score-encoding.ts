import { textDecoder } from './text-decoder';
import { scripts, telling, type EncodedScript, type Letters } from './scripts-of-encodings';

/** A decoding of some bytes, and how much it looks like text. */
export interface EncodingScore {
	readonly encoding: string;
	readonly text: string;
	/** 1 where every character is a frequent one of the encoding's languages; can be negative. */
	readonly score: number;
}

/** Words in the text that stand over columns raise its score by this much. */
const TELLING_BONUS = 0.25;

/**
 * How the bytes read in each encoding, the likeliest first. That they are valid is no evidence:
 * nearly every text is valid in several encodings. What counts is whether the characters are those
 * that people write, next to letters of the same script and case.
 */
export function scoreEncodings(bytes: Uint8Array): EncodingScore[] {
	const sample = telltaleLines(bytes);
	return scripts
		.flatMap((script) => {
			const text = strictText(sample, script.encoding);
			return text === null
				? []
				: [{ encoding: script.encoding, text, score: scoreOf(text, script) }];
		})
		.sort((a, b) => b.score - a.score);
}

/** How many bytes of the lines that are not all ASCII are looked at. */
const SAMPLE_BYTES = 16 * 1024;

/** The lines with bytes above 127: no others can tell encodings apart. */
function telltaleLines(bytes: Uint8Array): Uint8Array {
	const lines: number[] = [];
	let start = 0;
	for (let at = 0; at <= bytes.length && lines.length < SAMPLE_BYTES; at++) {
		if (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
		const line = bytes.subarray(start, Math.min(at, start + SAMPLE_BYTES));
		if (line.some((byte) => byte > 0x7f)) lines.push(...line, 0x0a);
		start = at + 1;
	}
	return Uint8Array.from(lines);
}

/** The text, or null where it is not valid; a few characters may be cut off or damaged. */
function strictText(bytes: Uint8Array, encoding: string): string | null {
	const text = textDecoder(encoding).decode(bytes);
	const damaged = text.match(/\ufffd/g)?.length ?? 0;
	return damaged > 1 + text.length / 500 ? null : text;
}

function scoreOf(text: string, script: EncodedScript): number {
	const places = placesOf(text);
	const common = commonOf(script);
	if (places.length === 0) return 0;
	const scores = script.languages.map((letters) => {
		const sum = places.reduce(
			(total, place) => total + placeScore(place, letters, script, common),
			0
		);
		return sum / places.length - misfitShare(text, places.length, letters);
	});
	return Math.max(...scores) * script.trust + (telling.test(text) ? TELLING_BONUS : 0);
}

/** A character that is not ASCII, and what stands around it. */
interface Place {
	readonly character: string;
	readonly strangeness: number;
}

function placesOf(text: string): Place[] {
	const characters = [...text];
	return characters.flatMap((character, at) => {
		if (character < '\x80') return [];
		const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
		return [{ character, strangeness: strangeness(character, before, after) }];
	});
}

function misfitShare(text: string, places: number, { misfit }: Letters): number {
	if (misfit === undefined) return 0;
	return (text.match(new RegExp(misfit.source, 'gi'))?.length ?? 0) / places;
}

function placeScore(
	{ character, strangeness: strange }: Place,
	{ frequent }: Letters,
	{ usual }: EncodedScript,
	common: ReadonlySet<string>
): number {
	if (/[\x80-\x9f\ufffd\ue000-\uf8ff]|[^\0-\uffff]/u.test(character)) return -1.5;
	if (frequent.has(character)) return 1 - strange;
	if (isKana(character)) return (usual.test(character) ? 0.95 : 0.2) - strange;
	if (common.has(character)) return 0.75 - strange;
	if (usual.test(character)) return (isLetter(character) ? 0.35 : 0.97) - strange;
	return isLetter(character) ? -0.3 : -0.15 - strange;
}

const commons = new Map<string, ReadonlySet<string>>();

/** The common characters of an encoding, which its standard puts into one range. */
function commonOf({ encoding, common }: EncodedScript): ReadonlySet<string> {
	const known = commons.get(encoding);
	if (known) return known;
	const bytes: number[] = [];
	if (common)
		for (let pair = common[0]; pair <= common[1]; pair++) bytes.push(pair >> 8, pair & 255);
	const text = textDecoder(encoding).decode(Uint8Array.from(bytes));
	const found = new Set(text.match(/[\u4e00-\u9fff\uac00-\ud7a3]/g));
	commons.set(encoding, found);
	return found;
}

function isKana(character: string): boolean {
	return /[\u3041-\u3096\u30a1-\u30fc]/.test(character);
}

/** How strange a character is between its neighbours, from 0 to 1.5. */
function strangeness(character: string, before: string, after: string): number {
	if (!isLetter(character)) return strangenessOfMark(character, before, after);
	if (isCjk(character)) return isAsciiLetter(before) || isAsciiLetter(after) ? 0.35 : 0;
	const script = scriptOf(character);
	const isMixed = [before, after].some((other) => isLetter(other) && scriptOf(other) !== script);
	const isAlone = isUpper(character) && !isLetter(before) && !isLetter(after);
	const isBroken = isUpper(character) && isLower(before);
	const isCapital = isUpper(character) && isUpper(before);
	const isShouted = isLower(character) && isUpper(before) && isUpper(after);
	const isOdd = isAlone || isBroken || isShouted;
	return (isMixed ? 1 : 0) + (isOdd ? 0.5 : isCapital ? 0.08 : 0);
}

/** A mark between letters, or one of several in a row, is hardly what someone has written. */
function strangenessOfMark(character: string, before: string, after: string): number {
	if (isWord(before) && isWord(after) && character !== '’') return 0.8;
	const isSign = (other: string) => other > '\x7f' && !isLetter(other) && !punctuation.test(other);
	return isSign(before) || isSign(after) ? 0.5 : 0;
}

/** Marks that do stand beside each other. */
const punctuation = /[“”‘’„‚«»–—…\u00a0\u3000-\u3020\uff01-\uff5e]/;

function isLetter(character: string): boolean {
	return /[\p{L}\p{M}]/u.test(character) && !/[µªº]/.test(character);
}

function isWord(character: string): boolean {
	return /\p{L}/u.test(character);
}

function isAsciiLetter(character: string): boolean {
	return /^[a-z]$/i.test(character);
}

function isCjk(character: string): boolean {
	return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(character);
}

function isUpper(character: string): boolean {
	return /\p{Lu}/u.test(character);
}

function isLower(character: string): boolean {
	return /\p{Ll}/u.test(character);
}

function scriptOf(character: string): string {
	if (/\p{Script=Latin}/u.test(character)) return 'latin';
	if (/\p{Script=Cyrillic}/u.test(character)) return 'cyrillic';
	if (/\p{Script=Greek}/u.test(character)) return 'greek';
	return 'other';
}
