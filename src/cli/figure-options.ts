import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isFigureKind, type FigureKind } from '../lib/export/figure/figure-kinds';
import { logoOfFile } from '../lib/export/figure/logo-file';
import { readTheme } from '../lib/export/figure/read-theme';
import type {
	FigureAnnotation,
	FigureEdits,
	FrameFormat,
	Logo,
	SceneNode,
	Theme
} from '../lib/figures';
import {
	defaultFrameSize,
	fileThemes,
	frameFormat,
	frameSizes,
	hasMark,
	markNames
} from '../lib/figures';
import { rowOrders, usualOrders, type RowOrder } from '../lib/figures/row-order';
import * as m from '../lib/messages/compiled/messages.js';
import {
	chosenUnits,
	type ChosenUnit,
	type NumberStyle
} from '../lib/messages/format/number-style';
import type { Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import { figureNames, type FigureName } from '../lib/ui/studio/figure-names';
import { themeProblemText } from '../lib/ui/studio/theme-problem-text';
import { oneOf, refuse, wholeNumber } from './checked-options';
import { usageError } from './cli-error';
import { textOption, textOptions, type OptionValues } from './options';
import { rendererBytes } from './renderer-bytes';

/** How a figure is to be drawn and written. */
export interface FigureCall {
	readonly path: string;
	readonly kind: FigureKind;
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	/** Pixels of a PNG for each one of its size. */
	readonly times: number;
	readonly edits: FigureEdits;
	readonly sourceName: string | undefined;
	readonly order: RowOrder | undefined;
	readonly numbers: NumberStyle;
}

/** What the options say of a figure. */
export async function figureCall(values: OptionValues, locale: Locale): Promise<FigureCall> {
	const path = textOption(values, 'out');
	if (path === undefined) throw usageError(m.studio_cli_needs_out({}, { locale }));
	const ending = extname(path).toLowerCase().slice(1);
	if (!isFigureKind(ending)) refuse('out', path, m.studio_cli_out({}, { locale }), locale);
	const [title, subtitle, note, byline, alt] = ['title', 'subtitle', 'note', 'byline', 'alt'].map(
		(name) => textOption(values, name)
	);
	return {
		path,
		kind: ending,
		format: formatOf(values, locale),
		theme: await themeOf(values, locale),
		times: wholeNumber(values, 'scale', { least: 1, most: 4 }, locale) ?? 1,
		edits: {
			...{ title, subtitle, note, byline, alt, logo: await logoOf(values, locale) },
			highlight: textOptions(values, 'highlight'),
			annotations: annotationsOf(values, locale)
		},
		sourceName: textOption(values, 'source'),
		order: oneOf(values, 'order', rowOrders, locale),
		numbers: {
			unit: oneOf(values, 'unit', Object.keys(chosenUnits) as ChosenUnit[], locale),
			decimals: wholeNumber(values, 'decimals', { least: 0, most: 6 }, locale)
		}
	};
}

async function logoOf(values: OptionValues, locale: Locale): Promise<Logo | undefined> {
	const path = textOption(values, 'logo');
	if (path === undefined) return undefined;
	const logo = await logoOfFile(await bytesOf(path), rendererBytes);
	return logo ?? refuse('logo', path, m.studio_cli_logo({}, { locale }), locale);
}

function annotationsOf(values: OptionValues, locale: Locale): readonly FigureAnnotation[] {
	return textOptions(values, 'annotate').map((value) => {
		const [at = '', ...rest] = value.split('=');
		const text = rest.join('=').trim();
		if (at.trim() !== '' && text !== '') return { at: at.trim(), text };
		return refuse('annotate', value, m.studio_cli_annotate({}, { locale }), locale);
	});
}

/** Refuses an order for a figure whose rows have one of their own. */
export function requireOrder(name: FigureName, { order }: FigureCall, locale: Locale): void {
	if (order === undefined || name in usualOrders) return;
	const names = figureNames.filter((one) => one in usualOrders).join(', ');
	refuse('order', order, m.files_cli_no_order({ name, names }, { locale }), locale);
}

/** Refuses marks that the figure does not have, naming those it has; it is drawn for them alone. */
export function requireMarks(
	{ edits: { highlight = [], annotations = [] } }: FigureCall,
	drawn: () => SceneNode,
	locale: Locale
): void {
	if (highlight.length + annotations.length === 0) return;
	const scene = drawn();
	const names = markNames(scene).join(', ');
	const refused = (option: string, words: string) => {
		if (hasMark(scene, words)) return;
		refuse(option, words, m.studio_cli_marks({ names }, { locale }), locale);
	};
	for (const words of highlight) refused('highlight', words);
	for (const { at } of annotations) refused('annotate', at);
}

function formatOf(values: OptionValues, locale: Locale): FrameFormat {
	const size = textOption(values, 'size') ?? defaultFrameSize;
	const sizes = frameSizes.join(', ');
	return (
		frameFormat(size) ?? refuse('size', size, m.studio_cli_sizes({ sizes }, { locale }), locale)
	);
}

async function themeOf(values: OptionValues, locale: Locale): Promise<FigureCall['theme']> {
	const name = textOption(values, 'theme') ?? 'light';
	if (name === 'light' || name === 'dark') return { name, colours: fileThemes[name] };
	const themes = Object.keys(fileThemes).join(', ');
	const allowed = m.studio_cli_themes({ themes }, { locale });
	if (!name.endsWith('.json')) refuse('theme', name, allowed, locale);
	const { theme: colours, problems } = await readTheme(await textOf(name));
	if (colours !== undefined) return { name: basename(name), colours };
	const said = problems.map((one) => `- ${themeProblemText(one, locale)}`);
	throw usageError([m.studio_theme_bad({ name }, { locale }), ...said].join('\n'));
}

async function textOf(path: string): Promise<string> {
	return (await bytesOf(path)).toString('utf8');
}

async function bytesOf(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}
