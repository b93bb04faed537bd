import { openLog, type OpenLog } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import * as m from '../lib/messages/compiled/messages.js';
import { issueText } from '../lib/messages/issue-text';
import type { Locale } from '../lib/messages/locale';
import { rejectText } from '../lib/messages/reject-text';
import { assignmentOf } from '../lib/model/column-assignment';
import { version } from '../lib/model/version';
import { endProgress, readOf } from './assess-files';
import { usageError } from './cli-error';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { inspectionTable } from './inspection-table';
import type { CommandRun } from './run';
import { writeOutput } from './write-output';

/** Rejects that an inspection lists; their number is exact all the same. */
const listedRejects = 1000;

/** `reprise inspect`: how a file is read, what its columns mean, and what could not be read. */
export async function inspectCommand(run: CommandRun): Promise<number> {
	const read = { ...readOf(run), mayBeEmpty: true };
	const files = await inputFiles(run);
	if (files.length !== 1) throw usageError(m.cli_one_file({}, { locale: run.locale }));
	const engine = await openNodeEngine();
	try {
		const log = await openLog(engine, await loadLibrary(undefined), files, read);
		const text =
			run.format === 'json' ? inspectionJson(log, run.locale) : inspectionTable(log, run.locale);
		endProgress(run);
		await writeOutput(run, text);
		return 0;
	} finally {
		await engine.close();
	}
}

/** What was sniffed as `reprise/inspection@1`: the reading of the file, and its columns with role and samples. */
function inspectionJson(log: OpenLog, locale: Locale): string {
	const [input] = log.inputs;
	const { reading, rows, name, size } = input!;
	const value = {
		schema: 'reprise/inspection@1',
		version,
		input: { name, sha256: log.hashes[0]!, bytes: size, rows },
		reading,
		plan: log.plan,
		columns: columnsOf(log),
		rejects: log.rejects.slice(0, listedRejects).map((reject) => ({
			input: reject.input,
			line: reject.line,
			code: reject.reason,
			reason: rejectText(reject, locale),
			raw: reject.raw
		})),
		issues: log.issues.map((issue) => ({ ...issue, message: issueText(issue, locale) }))
	};
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function columnsOf({ inputs, plan }: OpenLog) {
	return inputs[0]!.reading.columns.map(({ name, samples }) => {
		const { assignment, level } = assignmentOf(plan, name) ?? {};
		const { role = null, confidence = null, by = null } = assignment ?? {};
		return { name, role, ...(level === undefined ? {} : { level }), confidence, by, samples };
	});
}
