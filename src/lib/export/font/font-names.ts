import { bytesOf, u16 } from './font-bytes';

/** What a font is found by. */
export interface FontIdentity {
	readonly family: string;
	/** 100 to 900. */
	readonly weight: number;
	/** By which right it is given away, for a font that is not one of the bundled. */
	readonly licence?: string;
}

/** Names in UTF-16 for Windows in English, which all programs read. */
const platform = [...u16(3), ...u16(1), ...u16(0x409)];

/** The name that PostScript knows a font by: printable ASCII, and no more of it than 63 letters. */
function postScriptName(whole: string): string {
	const plain = whole
		.replaceAll(' ', '-')
		.replace(/[^A-Za-z0-9._-]/g, (letter) => letter.codePointAt(0)!.toString(16));
	return plain.slice(-63);
}

/** One name of a font with its number in OpenType. */
export type FontName = readonly [id: number, text: string];

/**
 * The table of a font's names: family, style, what it is in all, what PostScript calls it, its licence;
 * with others that it keeps, such as whose work it is.
 */
export function fontNames(
	{ family, weight, licence }: FontIdentity,
	kept: readonly FontName[] = []
): Uint8Array {
	const whole = `${family} ${weight}`;
	const named: readonly FontName[] = [
		...kept,
		[1, family],
		[2, weight >= 600 ? 'Bold' : 'Regular'],
		[3, `Reprise subset of ${whole}`],
		[4, whole],
		[6, postScriptName(whole)],
		...(licence === undefined ? [] : [[13, licence] as const])
	];
	const names = named.toSorted(([one], [other]) => one - other);
	const texts = names.map(([, text]) =>
		Array.from({ length: text.length }, (_, unit) => u16(text.charCodeAt(unit))).flat()
	);
	let at = 0;
	const records = names.flatMap(([id], index) => {
		const { length } = texts[index]!;
		const record = [...platform, ...u16(id), ...u16(length), ...u16(at)];
		at += length;
		return record;
	});
	const start = 6 + records.length;
	return bytesOf([...u16(0), ...u16(names.length), ...u16(start), ...records, ...texts.flat()]);
}
