import { extname } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { readingOption } from './checked-options';
import { exitCodes, usageError } from './cli-error';
import { convertEach } from './convert-each';
import { damageNotes, noteLeftOut } from './convert-notes';
import { writeTidy } from './convert-tidy';
import { inputFiles } from './input-files';
import { requireOther } from './require-other';
import { textOption } from './options';
import { rawTable, sniffedFiles } from './raw-table';
import type { CommandRun } from './run';
import { writeRawTable } from './write-raw-table';

/** `reprise convert`: the table of files as one, tidy or as it was written, or one output for each. */
export async function convertCommand(run: CommandRun): Promise<number> {
	const out = textOption(run.values, 'out');
	if (run.values['each'] === true) {
		if (out === undefined) throw usageError(m.convert_needs_folder({}, { locale: run.locale }));
		return convertEach(run, out);
	}
	requireEnding(run, out);
	const files = await inputFiles(run);
	if (out !== undefined) requireOther(files, out, run.locale);
	if (run.values['raw'] !== true) {
		await writeTidy(run, files, out);
		return exitCodes.done;
	}
	const overrides = readingOption(run.values, run.locale);
	const sniffed = [];
	for (const file of files) sniffed.push(...(await sniffedFiles(file, overrides)));
	for (const one of sniffed) noteLeftOut(run, one);
	const damage = damageNotes(run);
	await writeRawTable(run, await rawTable(sniffed, damage.onDamage), out);
	damage.tell();
	return exitCodes.done;
}

/** Without a name the table goes to standard output as CSV. */
function requireEnding({ locale }: CommandRun, out: string | undefined): void {
	if (out === undefined || ['.csv', '.parquet'].includes(extname(out).toLowerCase())) return;
	throw usageError(m.convert_bad_ending({ path: out }, { locale }));
}
