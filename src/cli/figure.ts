import { checkTheme } from '../lib/figures';
import * as m from '../lib/messages/compiled/messages.js';
import { figureNames, isFigureName } from '../lib/ui/studio/figure-names';
import { figureTitle } from '../lib/ui/studio/figure-title';
import { themeFindingText } from '../lib/ui/studio/theme-finding-text';
import { assessFiles } from './assess-files';
import { dayOption } from './checked-options';
import { askedChoice } from './choice-option';
import { exitCodes, usageError } from './cli-error';
import { figureBatch } from './figure-batch';
import { figureCall, requireOrder } from './figure-options';
import { writeFigureFile } from './figure-writer';
import { textOption } from './options';
import type { CommandRun } from './run';
import { targetOption } from './target-option';
import { alignedRows } from './text-table';

const listing = figureNames.join(', ');

/** `reprise figure`: a figure of a log as a file for print or screen, or many of them in one run. */
export async function figureCommand(run: CommandRun): Promise<number> {
	const { locale, values, effects } = run;
	if (values['list'] === true) {
		effects.print(listOf(run));
		return exitCodes.done;
	}
	const batch = textOption(values, 'batch');
	if (batch !== undefined) return figureBatch(run, batch);
	const [name, ...files] = run.files;
	const isNamed = name !== undefined && isFigureName(name);
	if (name !== undefined && !isNamed) {
		throw usageError(m.studio_cli_unknown({ name, names: listing }, { locale }));
	}
	if (!isNamed || (files.length === 0 && values['project'] === undefined)) {
		throw usageError(m.studio_cli_needs_name({ names: listing }, { locale }));
	}
	const call = await figureCall(values, locale);
	requireOrder(name, call, locale);
	const wanted = {
		...{ name, locale, item: textOption(values, 'item') },
		targets: targetOption(values, locale),
		asked: askedChoice(values, locale),
		made: dayOption(values, 'made-on', locale) ?? effects.today
	};
	const assessed = await assessFiles({ ...run, files }, { cube: true });
	for (const finding of checkTheme(call.theme.colours)) {
		effects.warn(`${themeFindingText(finding, locale)}\n`);
	}
	await writeFigureFile(assessed, wanted, call);
	return exitCodes.done;
}

function listOf({ locale }: CommandRun): string {
	const rows = figureNames.map((name) => [name, figureTitle(name, locale)]);
	return `${alignedRows([{}, {}], rows).join('\n')}\n`;
}
