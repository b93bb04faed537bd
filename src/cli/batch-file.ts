import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, normalize } from 'node:path';
import * as v from 'valibot';
import { figureKinds, type FigureKind } from '../lib/export/figure/figure-kinds';
import { defaultFrameSize } from '../lib/figures';
import * as m from '../lib/messages/compiled/messages.js';
import { locales, type Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import { figureNames, type FigureName } from '../lib/ui/studio/figure-names';
import { CliError, exitCodes } from './cli-error';
import type { OptionValues } from './options';

/** One file that a batch asks for. */
export interface BatchFigure {
	/** Its entry, counted from 1 as it stands in the file. */
	readonly entry: number;
	readonly name: FigureName;
	readonly locale: Locale;
	readonly kind: FigureKind;
	/** Within the folder that the run writes to. */
	readonly path: string;
	/** What the options of that one figure would be. */
	readonly values: OptionValues;
}

function oneOrMore<const Item extends v.GenericSchema<unknown, string>>(item: Item) {
	const alone = v.pipe(
		item,
		v.transform((one) => [one])
	);
	return v.union([alone, v.pipe(v.array(item), v.minLength(1))]);
}

/** A text, or one for each language. */
const words = v.optional(
	v.union([v.string(), v.strictObject({ en: v.optional(v.string()), zh: v.optional(v.string()) })])
);

const option = v.optional(v.string());

const entrySchema = v.strictObject({
	figure: v.picklist(figureNames),
	name: v.optional(v.pipe(v.string(), v.nonEmpty()), '{figure}-{size}-{lang}'),
	formats: v.optional(oneOrMore(v.picklist(figureKinds)), 'svg'),
	lang: v.optional(oneOrMore(v.picklist(locales)), 'en'),
	size: v.optional(oneOrMore(v.string()), defaultFrameSize),
	theme: v.optional(v.string()),
	scale: v.optional(v.number()),
	decimals: v.optional(v.number()),
	...{ item: option, target: option, logo: option, order: option, unit: option },
	...{ compare: option, before: option, after: option, by: option },
	only: v.optional(v.array(v.string())),
	highlight: v.optional(v.array(v.string())),
	annotate: v.optional(v.array(v.string())),
	...{ title: words, subtitle: words, note: words, byline: words, alt: words, source: words }
});

type Entry = v.InferOutput<typeof entrySchema>;

/** What an entry looks like. */
const example = '{"figure": "categories", "lang": ["en", "zh"], "formats": ["svg", "pptx"]}';

/** The files that a batch file asks for, in its order; every entry is checked before one is drawn. */
export async function batchFigures(path: string, locale: Locale): Promise<readonly BatchFigure[]> {
	const file = basename(path);
	const fault = (text: string) => new CliError(text, exitCodes.input);
	const list = v.safeParse(
		v.pipe(v.string(), v.parseJson(), v.array(v.unknown()), v.minLength(1)),
		await textOf(path)
	);
	if (!list.success) throw fault(m.files_batch_no_list({ file, example }, { locale }));
	const figures = list.output.flatMap((given, at) => {
		const read = v.safeParse(entrySchema, given);
		if (read.success) return filesOf(read.output, at + 1);
		const [{ message, path: keys }] = read.issues;
		const where = keys?.map(({ key }) => String(key)).join('.') ?? '';
		throw fault(entryText({ file, entry: at + 1, problem: `${where}: ${message}` }, locale));
	});
	const taken = new Set<string>();
	for (const { entry, path: own } of figures) {
		const problem = isInside(own)
			? m.files_batch_twice({ path: own, size: '{size}', lang: '{lang}' }, { locale })
			: m.files_batch_outside({ path: own }, { locale });
		if (taken.has(own) || !isInside(own)) throw fault(entryText({ file, entry, problem }, locale));
		taken.add(own);
	}
	return figures;
}

/** What is wrong with an entry, with its place. */
export function entryText(
	{
		file,
		entry,
		problem
	}: { readonly file: string; readonly entry: number; readonly problem: string },
	locale: Locale
): string {
	return m.files_batch_entry({ file, entry: String(entry), problem }, { locale });
}

function filesOf(entry: Entry, number: number): BatchFigure[] {
	const { figure, name, formats, lang, size: sizes } = entry;
	return lang.flatMap((locale) =>
		sizes.flatMap((size) =>
			formats.map((kind) => {
				const path = `${name
					.replaceAll('{figure}', figure)
					.replaceAll('{size}', size)
					.replaceAll('{lang}', locale)}.${kind}`;
				const values = { ...lookOf(entry), ...wordsOf(entry, locale), size };
				return { entry: number, name: figure, locale, kind, path, values };
			})
		)
	);
}

/** What an entry says in every language, as options. */
function lookOf(entry: Entry): OptionValues {
	const { theme, item, target, logo, order, unit, highlight, annotate, scale, decimals } = entry;
	const { compare, before, after, by, only } = entry;
	const text = (number: number | undefined) => (number === undefined ? undefined : String(number));
	return {
		...{ theme, item, target, logo, order, unit, highlight, annotate },
		...{ compare, before, after, by, only },
		...{ scale: text(scale), decimals: text(decimals) }
	};
}

function wordsOf(entry: Entry, locale: Locale): OptionValues {
	const { title, subtitle, note, byline, alt, source } = entry;
	const said = Object.entries({ title, subtitle, note, byline, alt, source });
	return Object.fromEntries(
		said.map(([key, text]) => [key, typeof text === 'object' ? text[locale] : text])
	);
}

/** A batch writes within its folder: a file of specifications may come from elsewhere. */
function isInside(path: string): boolean {
	return !isAbsolute(path) && !/^\.\.([\\/]|$)/.test(normalize(path));
}

async function textOf(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}
