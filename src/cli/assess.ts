import type { AssessOptions } from '../lib/assess';
import { rejectText } from '../lib/messages/reject-text';
import { defaultPreset } from '../lib/model/factor-pack';
import { safeCsv } from '../lib/model/safe-csv';
import { assessFiles, type AssessedFiles } from './assess-files';
import { assessmentCsv } from './assessment-csv';
import { assessmentTable } from './assessment-table';
import { textOption } from './options';
import type { CommandRun } from './run';
import { writeOutput, writeOwnFile } from './write-output';

/** `reprise assess`: the whole flow on a trade log. */
export async function assessCommand(run: CommandRun): Promise<number> {
	const { result, log, library, options } = await assessFiles(run);
	const { assessment } = result;
	const text = {
		json: () => `${JSON.stringify(assessment, null, '\t')}\n`,
		csv: () => assessmentCsv(assessment),
		table: () => assessmentTable(assessment, library, isDefaultMethod(options), run.locale)
	}[run.format as 'json' | 'csv' | 'table']();
	const rejects = textOption(run.values, 'rejects');
	if (rejects !== undefined) await writeOwnFile(rejects, rejectsCsv(log, run), run.locale);
	await writeOutput(run, text);
	return 0;
}

/** Every reject that was kept, one row each. */
function rejectsCsv({ rejects }: AssessedFiles['log'], { locale }: CommandRun): string {
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
	const { preset = defaultPreset, displacement, overrides = [] } = method;
	return preset === defaultPreset && displacement === undefined && overrides.length === 0;
}
