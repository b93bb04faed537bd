import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isFigureKind, type FigureKind } from '../lib/export/figure/figure-kinds';
import type { FigureEdits, FrameFormat, Theme } from '../lib/figures';
import { defaultFrameSize, fileThemes, frameFormat, frameSizes, readTheme } from '../lib/figures';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import { refuse, wholeNumber } from './checked-options';
import { usageError } from './cli-error';
import { textOption, type OptionValues } from './options';

/** How a figure is to be drawn and written. */
export interface FigureCall {
	readonly path: string;
	readonly kind: FigureKind;
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	/** Pixels of a PNG for each one of its size. */
	readonly times: number;
	readonly edits: FigureEdits;
}

/** What the options say of a figure. */
export async function figureCall(values: OptionValues, locale: Locale): Promise<FigureCall> {
	const path = textOption(values, 'out');
	if (path === undefined) throw usageError(m.studio_cli_needs_out({}, { locale }));
	const ending = extname(path).toLowerCase().slice(1);
	if (!isFigureKind(ending)) refuse('out', path, m.studio_cli_out({}, { locale }), locale);
	const [title, note, byline] = ['title', 'note', 'byline'].map((name) => textOption(values, name));
	return {
		path,
		kind: ending,
		format: formatOf(values, locale),
		theme: await themeOf(values, locale),
		times: wholeNumber(values, 'scale', { least: 1, most: 4 }, locale) ?? 1,
		edits: { title, note, byline }
	};
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
	const colours = readTheme(await textOf(name));
	return { name: basename(name), colours: colours ?? refuse('theme', name, allowed, locale) };
}

async function textOf(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}
