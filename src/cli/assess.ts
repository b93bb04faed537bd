import { drawsOf, traceCsv, traceJson, traceLog, type AssessOptions } from '../lib/assess';
import { drawsCsv } from '../lib/impact';
import { rejectText } from '../lib/messages/reject-text';
import { defaultPreset } from '../lib/model/factor-pack';
import { safeCsv } from '../lib/model/safe-csv';
import { assessFiles } from './assess-files';
import type { AssessedFiles } from './assessed-files';
import { assessmentCsv } from './assessment-csv';
import { assessmentTable } from './assessment-table';
import { loadEvidence } from './data-folder';
import { textOption } from './options';
import type { CommandRun } from './run';
import { writeOutput, writeOwnFile } from './write-output';

/** `reprise assess`: the whole flow on a trade log. */
export async function assessCommand(run: CommandRun): Promise<number> {
	const assessed = await assessFiles(run);
	const { result, library, options } = assessed;
	const { assessment } = result;
	const text = {
		json: () => `${JSON.stringify(assessment, null, '\t')}\n`,
		csv: () => assessmentCsv(assessment),
		table: () => assessmentTable(assessment, library, isDefaultMethod(options), run.locale)
	}[run.format as 'json' | 'csv' | 'table']();
	const rejects = textOption(run.values, 'rejects');
	if (rejects !== undefined) await writeOwnFile(rejects, rejectsCsv(assessed, run), run.locale);
	await writeTrace(run, assessed);
	await writeDraws(run, assessed);
	await writeOutput(run, text);
	return 0;
}

/** How every number was made, where that is asked for: CSV by the name of the file, else JSON. */
async function writeTrace(
	{ values, locale }: CommandRun,
	{ library, facts, options }: AssessedFiles
): Promise<void> {
	const path = textOption(values, 'trace');
	if (path === undefined) return;
	const trace = await traceLog(library, facts, options.method, await loadEvidence());
	const isCsv = path.toLowerCase().endsWith('.csv');
	await writeOwnFile(path, isCsv ? traceCsv(trace) : traceJson(trace), locale);
}

/** Every draw behind the totals, where that is asked for. */
async function writeDraws(
	{ values, locale }: CommandRun,
	{ library, facts, options }: AssessedFiles
): Promise<void> {
	const path = textOption(values, 'draws-out');
	if (path === undefined) return;
	await writeOwnFile(path, drawsCsv(drawsOf(library, facts, options.method)), locale);
}

/** Every reject that was kept, one row each. */
function rejectsCsv({ rejects }: AssessedFiles, { locale }: CommandRun): string {
	return safeCsv(
		['input', 'line', 'code', 'reason', 'raw'],
		rejects.map((reject) => [
			reject.input,
			reject.line,
			reject.reason,
			rejectText(reject, locale),
			reject.raw
		])
	);
}

/** Whether nothing sets aside the default method, from which alone a cautious headline is taken. */
function isDefaultMethod({ method }: AssessOptions): boolean {
	const { preset = defaultPreset, scenario, displacement, overrides = [] } = method;
	const isUnchanged = scenario === undefined && displacement === undefined;
	return preset === defaultPreset && isUnchanged && overrides.length === 0;
}
