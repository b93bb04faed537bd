import type { Font } from 'fontkit';
import { drawnText } from './document-words';
import { fileOf, type LoadFont, type PdfFamily } from './font-slices';
import { variableFont } from './variable-font';

/** How a text is set: family and weight. */
export interface PdfFace {
	readonly family: PdfFamily;
	readonly weight: number;
}

/** A stretch of text that one font has, with the name of that font in the document. */
export interface FontRun {
	readonly font: string;
	readonly text: string;
}

/** Makes a font known to a document by its name. */
export type RegisterFont = (name: string, font: Font) => void;

/**
 * Digits of one width, so that columns line up; no forms that depend on what stands beside, which
 * could not be read back as text.
 */
const features = { tnum: true, calt: false };

/** The fonts of a document, of which only the files that its texts need are loaded. */
export class PdfFonts {
	readonly #files: ReadonlyMap<string, Uint8Array>;
	readonly #register: RegisterFont;
	readonly #known = new Set<string>();
	readonly #fileOf = new Map<string, string>();

	constructor(files: ReadonlyMap<string, Uint8Array>, register: RegisterFont) {
		this.#files = files;
		this.#register = register;
	}

	/** The text cut where another font begins. */
	runs(text: string, { family, weight }: PdfFace): readonly FontRun[] {
		const runs: { font: string; text: string }[] = [];
		for (const character of drawnText(text)) {
			const font = this.#fontOf(character, family, weight);
			const last = runs.at(-1);
			if (last?.font === font) last.text += character;
			else runs.push({ font, text: character });
		}
		return runs;
	}

	#fontOf(character: string, family: PdfFamily, weight: number): string {
		const key = `${family}${character}`;
		const file = this.#fileOf.get(key) ?? fileOf(character.codePointAt(0)!, family);
		this.#fileOf.set(key, file);
		const name = `${file.replace('-wght-normal.woff2', '')}-${weight}`;
		if (!this.#known.has(name)) {
			this.#known.add(name);
			this.#register(name, reportFont(this.#files.get(file)!, weight, name));
		}
		return name;
	}
}

/**
 * A font whose every text is set with the features of reports. Asked for with each text instead, what a
 * document has laid out before would be laid out again.
 */
function reportFont(bytes: Uint8Array, weight: number, name: string): Font {
	const font = variableFont(bytes, weight, name);
	const layout = font.layout.bind(font);
	font.layout = (text) => layout(text, features);
	return font;
}

/** Loads the files that some text needs, in both families. */
export async function filesFor(
	text: string,
	load: LoadFont
): Promise<ReadonlyMap<string, Uint8Array>> {
	const points = [...new Set(text)].map((character) => character.codePointAt(0)!);
	const families: readonly PdfFamily[] = ['sans', 'serif'];
	const names = new Set(families.flatMap((family) => points.map((point) => fileOf(point, family))));
	const entries = [...names].sort().map(async (name) => [name, await load(name)] as const);
	return new Map(await Promise.all(entries));
}
