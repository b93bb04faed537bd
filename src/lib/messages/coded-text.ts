import type { Locale } from './locale';

/** What a message may name. */
export type TextParameters = Readonly<Record<string, string | number>>;

/** A compiled message; that every code gives what its text names is tested. */
type MessageText = (parameters: TextParameters, options: { locale: Locale }) => string;

/** The texts of codes, such as those of issues. */
export type CodedTexts = ReadonlyMap<string, MessageText>;

/** The texts of codes from pairs of code and compiled message, each of which takes names of its own. */
export function codedTexts(entries: readonly (readonly [string, unknown])[]): CodedTexts {
	return new Map(entries) as CodedTexts;
}

/** The text of a code in a language. Throws for a code without a text. */
export function codedText(
	texts: CodedTexts,
	code: string,
	parameters: TextParameters,
	locale: Locale
): string {
	const text = texts.get(code);
	if (!text) throw new Error(`no text for code: ${code}`);
	return text(parameters, { locale });
}
