import { bytesOf, u16 } from './font-bytes';

/** What a font is found by. */
export interface FontIdentity {
	readonly family: string;
	/** 100 to 900. */
	readonly weight: number;
}

/** Names in UTF-16 for Windows in English, which all programs read. */
const platform = [...u16(3), ...u16(1), ...u16(0x409)];

/** The table of a font's names: family, style, what it is in all, and what PostScript calls it. */
export function fontNames({ family, weight }: FontIdentity): Uint8Array {
	const whole = `${family} ${weight}`;
	const names: readonly (readonly [number, string])[] = [
		[1, family],
		[2, weight >= 600 ? 'Bold' : 'Regular'],
		[3, `Reprise subset of ${whole}`],
		[4, whole],
		[6, whole.replaceAll(' ', '-')]
	];
	const texts = names.map(([, text]) =>
		[...text].flatMap((letter) => [...u16(letter.charCodeAt(0))])
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
