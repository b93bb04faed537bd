import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import type { Target } from '../lib/model/target';
import { dayOption } from './checked-options';
import { usageError, CliError, exitCodes } from './cli-error';
import { assessFiles } from './assess-files';
import { batchFigures, entryText, type BatchFigure } from './batch-file';
import { askedChoice, type AskedChoice } from './choice-option';
import { figureCall, requireOrder, type FigureCall } from './figure-options';
import { writeFigureFile } from './figure-writer';
import { textOption } from './options';
import type { CommandRun } from './run';
import { targetOption } from './target-option';

/** What describes one figure stands in the batch file, not beside it. */
const ofOneFigure = [
	...[
		'size',
		'theme',
		'scale',
		'item',
		'target',
		'title',
		'subtitle',
		'note',
		'byline',
		'alt',
		'source'
	],
	...['logo', 'highlight', 'annotate', 'order', 'unit', 'decimals'],
	...['compare', 'before', 'after', 'by', 'only']
];

/**
 * Writes many figures of one log, which is read once, into a folder. Every entry is checked before the
 * log is read; one that the log cannot fill is told by its place, and the others go on.
 */
export async function figureBatch(run: CommandRun, path: string): Promise<number> {
	const { locale, values, files, effects } = run;
	const beside = ofOneFigure.find((name) => values[name] !== undefined);
	if (beside !== undefined) {
		throw usageError(m.files_batch_beside({ option: beside }, { locale }));
	}
	if (files.length === 0 && values['project'] === undefined) {
		throw usageError(m.files_batch_needs_log({}, { locale }));
	}
	const folder = textOption(values, 'out') ?? '.';
	const file = basename(path);
	const wanted = await batchFigures(path, locale);
	const calls = await Promise.all(wanted.map((one) => callOf(run, one, { file, folder })));
	const assessed = await assessFiles(run, { cube: true });
	const made = dayOption(values, 'made-on', locale) ?? effects.today;
	let failed = 0;
	for (const [at, { entry, name, locale: own, values: look }] of wanted.entries()) {
		const { call, targets, asked } = calls[at]!;
		try {
			await mkdir(dirname(call.path), { recursive: true });
			const item = textOption(look, 'item');
			await writeFigureFile(assessed, { name, locale: own, item, targets, made, asked }, call);
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			failed += 1;
			effects.warn(`reprise: ${entryText({ file, entry, problem: error.message }, locale)}\n`);
		}
	}
	if (failed === 0) return exitCodes.done;
	const counts = { count: formatCount(failed, locale), total: formatCount(wanted.length, locale) };
	effects.warn(`reprise: ${m.files_batch_failed(counts, { locale })}\n`);
	return exitCodes.input;
}

/** What an entry asks for. */
interface CheckedEntry {
	readonly call: FigureCall;
	readonly targets: readonly Target[];
	readonly asked: AskedChoice;
}

/** What an entry asks for, checked as the options of one figure are. */
async function callOf(
	{ locale }: CommandRun,
	{ entry, name, path, values }: BatchFigure,
	{ file, folder }: { readonly file: string; readonly folder: string }
): Promise<CheckedEntry> {
	try {
		const call = await figureCall({ ...values, out: join(folder, path) }, locale);
		requireOrder(name, call, locale);
		return { call, targets: targetOption(values, locale), asked: askedChoice(values, locale) };
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		const text = entryText({ file, entry, problem: error.message }, locale);
		throw new CliError(text, exitCodes.input, { cause: error });
	}
}
