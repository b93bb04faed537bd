import { figureFile } from '../lib/export/figure/figure-file';
import { checkTheme } from '../lib/figures';
import * as m from '../lib/messages/compiled/messages.js';
import { drawables } from '../lib/ui/studio/drawable';
import { figureNames, isFigureName, type FigureName } from '../lib/ui/studio/figure-names';
import { countedSubject } from '../lib/ui/studio/counted-subject';
import { figureTitle } from '../lib/ui/studio/figure-title';
import { drawnFigure } from '../lib/ui/studio/drawn-figure';
import { factorOfItem, itemCategories } from '../lib/ui/studio/item-of-log';
import type { FigureSubject } from '../lib/ui/studio/figure-subject';
import { themeFindingText } from '../lib/ui/studio/theme-finding-text';
import { assessFiles } from './assess-files';
import { refuse } from './checked-options';
import { figureGiven } from './figure-given';
import { CliError, exitCodes, usageError } from './cli-error';
import { figureCall, requireMarks } from './figure-options';
import { fontFile } from './font-files';
import { limitsInWords } from './limits-in-words';
import { textOption } from './options';
import { rendererBytes } from './renderer-bytes';
import type { CommandRun } from './run';
import { targetOption } from './target-option';
import { alignedRows } from './text-table';
import { writeOwnFile } from './write-output';

const listing = figureNames.join(', ');

/** `reprise figure`: one figure of a log as a file for print or screen. */
export async function figureCommand(run: CommandRun): Promise<number> {
	const { locale, values, effects } = run;
	if (values['list'] === true) {
		effects.print(listOf(run));
		return exitCodes.done;
	}
	const [name, ...files] = run.files;
	const isNamed = name !== undefined && isFigureName(name);
	if (name !== undefined && !isNamed) {
		throw usageError(m.studio_cli_unknown({ name, names: listing }, { locale }));
	}
	if (!isNamed || (files.length === 0 && values['project'] === undefined)) {
		throw usageError(m.studio_cli_needs_name({ names: listing }, { locale }));
	}
	const call = await figureCall(values, locale);
	const assessed = await assessFiles({ ...run, files }, { cube: true });
	const { options } = assessed;
	const item = textOption(values, 'item');
	const { scenario } = options.method;
	const targets = targetOption(values, locale);
	const given = figureGiven(targets, scenario === undefined ? [] : [scenario]);
	const subject = countedSubject({ ...assessed, options: options.method, item, given });
	if (item !== undefined && factorOfItem(subject) === null) {
		const ids = itemCategories(subject).join(', ');
		refuse('item', item, m.studio_cli_item({ ids }, { locale }), locale);
	}
	const draw = await drawables[name](subject);
	if (draw === null) throw await notHeld(name, subject);
	const limits = limitsInWords(options, locale);
	const plain = { ...call, edits: {}, limits };
	requireMarks(call, drawnFigure(draw, subject, plain).fitted.figure.scene, locale);
	for (const finding of checkTheme(call.theme.colours)) {
		effects.warn(`${themeFindingText(finding, locale)}\n`);
	}
	const { fitted, manifest } = drawnFigure(draw, subject, { ...call, limits });
	const tools = { font: fontFile, renderer: rendererBytes, times: call.times };
	const content = await figureFile(call.kind, fitted, manifest, tools);
	await writeOwnFile(call.path, content, locale);
	return exitCodes.done;
}

function listOf({ locale }: CommandRun): string {
	const rows = figureNames.map((name) => [name, figureTitle(name, locale)]);
	return `${alignedRows([{}, {}], rows).join('\n')}\n`;
}

/** The log is at fault, which lacks what the figure shows; said with the figures that it has. */
async function notHeld(name: FigureName, subject: FigureSubject): Promise<CliError> {
	const { locale } = subject.options;
	const held: string[] = [];
	for (const other of figureNames) {
		if ((await drawables[other](subject)) !== null) held.push(other);
	}
	const names = held.join(', ') || m.studio_cli_none({}, { locale });
	return new CliError(m.studio_cli_not_held({ name, names }, { locale }), exitCodes.input);
}
