import { plainMethod, type Method } from '../impact';
import * as m from '../messages/compiled/messages.js';
import { formatNumber } from '../messages/format';
import type { Locale } from '../messages/locale';
import type { Estimate } from '../model/estimate';
import { defaultPreset, type ParameterFactor } from '../model/factor-pack';
import type { Library } from '../model/library';
import { numberId } from '../model/number-id';
import { sheetId } from '../model/sheet-id';
import type { DocumentCell, DocumentColumn } from './document-tree';

/** What the method is written from: the data, the method in force, and the language. */
export interface MethodContext {
	readonly library: Library;
	readonly method: Method;
	readonly locale: Locale;
}

/** A message without parameters. */
export type Said = (inputs: object, options: { locale: Locale }) => string;

/** The default method of the library's pack. */
export function methodContext(library: Library, locale: Locale): MethodContext {
	return { library, method: plainMethod(library.pack), locale };
}

/** The name of an entry in a language. */
export function inWords({ nameEn, nameZh }: Named, locale: Locale): string {
	return locale === 'zh' ? nameZh : nameEn;
}

interface Named {
	readonly nameEn: string;
	readonly nameZh: string;
}

/** Heads of columns; those of numbers are told apart by the second list. */
export function heads(
	locale: Locale,
	labels: readonly Said[],
	numeric: readonly Said[] = []
): DocumentColumn[] {
	return labels.map((label) => ({
		label: label({}, { locale }),
		numeric: numeric.includes(label)
	}));
}

/** Heads of the three values of an estimate. */
export const boundHeads: readonly Said[] = [m.method_low, m.method_central, m.method_high];

/** An input as the pack has it: in full, without the residue of binary arithmetic. */
export function exactText(value: number, locale: Locale): string {
	return formatNumber(value, locale, 12);
}

/**
 * A result to some digits, rounded from its decimal form: what stands a hair below half a digit in
 * binary is rounded up, as by hand.
 */
export function roundedText(value: number, locale: Locale, digits: number): string {
	return formatNumber(decimal(value), locale, digits);
}

/** A number without the residue of binary arithmetic: 15.334999999999997 is 15.335. */
export function decimal(value: number): number {
	return Number(value.toPrecision(12));
}

/** An estimate as three cells, to six digits, with the name of what says how it came about. */
export function boundCells(
	{ low, central, high }: Estimate,
	locale: Locale,
	how?: string
): DocumentCell[] {
	return [low, central, high].map((value) => named(formatNumber(value, locale, 6), how));
}

/** A cell with the name of the number that it says; an empty one says none. */
export function named(text: string, how: string | undefined): DocumentCell {
	return how === undefined || text === '' ? { text } : { text, how };
}

/** One item by a preset of the pack as it stands. */
export function itemHow(category: string, operatingModel: string, preset = defaultPreset): string {
	const of = { kind: 'item', category, operatingModel } as const;
	return numberId({ kind: 'by', method: { kind: 'plain', id: preset }, of });
}

/** A row of a table of parameters in the pack. */
export function parameterHow({ parameter, subject }: ParameterFactor): string {
	return sheetId('pack', 'parameters', parameter, subject.kind, subject.id);
}

/** An estimate in one text: "0.25 / 0.47 / 0.72"; one without a range is one number. */
export function threeValues({ low, central, high }: Estimate, locale: Locale): string {
	if (low === high) return exactText(central, locale);
	const [a, b, c] = [low, central, high].map((value) => exactText(value, locale));
	return m.method_three({ low: a!, central: b!, high: c! }, { locale });
}

/** Several names in a row. */
export function listed(names: readonly string[], locale: Locale): string {
	return names.join(m.page_list_separator({}, { locale }));
}

/** The id that marks an assumption of the project in place of a source. */
const judgement = 'judgement';

/** The sources of a value by their place in the list; an assumption of ours is called so. */
export function sourcesCell(
	ids: readonly string[],
	{ library, locale }: MethodContext
): DocumentCell {
	const text = ids.includes(judgement) ? m.appendix_judgement({}, { locale }) : '';
	const references = ids
		.filter((id) => id !== judgement)
		.map((id) => placeOf(id, library))
		.filter((place) => place !== null);
	return { text, references };
}

/** The number of a source in the list; null for one that only a pack of the user's own knows. */
function placeOf(id: string, { sources }: Library): number | null {
	const index = sources.findIndex((source) => source.id === id);
	return index < 0 ? null : index + 1;
}
