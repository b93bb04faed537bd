import { openLog, type OpenLog } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatPercent } from '../lib/messages/format';
import { issueText } from '../lib/messages/issue-text';
import type { Locale } from '../lib/messages/locale';
import { rejectText } from '../lib/messages/reject-text';
import { version } from '../lib/model/version';
import { readOf } from './assess-files';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import type { CommandRun } from './run';
import { textTable } from './text-table';
import { UsageError } from './usage-error';
import { writeOutput } from './write-output';

/** Rejects that an inspection lists. */
const listedRejects = 1000;

/** `reprise inspect`: how a file is read, what its columns mean, and what could not be read. */
export async function inspectCommand(run: CommandRun): Promise<number> {
	const files = await inputFiles(run);
	if (files.length !== 1) throw new UsageError(m.cli_one_file({}, { locale: run.locale }));
	const engine = await openNodeEngine();
	try {
		const log = await openLog(engine, await loadLibrary(undefined), files, readOf(run));
		const text =
			run.format === 'json' ? inspectionJson(log, run.locale) : inspectionTable(log, run.locale);
		await writeOutput(run, text);
		return 0;
	} finally {
		await engine.close();
	}
}

function inspectionJson(log: OpenLog, locale: Locale): string {
	const [input] = log.inputs;
	const value = {
		schema: 'reprise/inspection@1',
		version,
		input: { name: input!.name, sha256: log.hashes[0]!, bytes: input!.size, rows: input!.rows },
		reading: input!.reading,
		plan: log.plan,
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

function inspectionTable(log: OpenLog, locale: Locale): string {
	return [
		facts(log, locale),
		columns(log, locale),
		...log.issues.map((issue) => `- ${issueText(issue, locale)}`),
		...log.rejects
			.slice(0, listedRejects)
			.map((reject) => `${reject.input}:${reject.line} ${rejectText(reject, locale)}`),
		''
	].join('\n');
}

function facts({ inputs, plan }: OpenLog, locale: Locale): string {
	const { reading, rows, name } = inputs[0]!;
	const { dialect, headerRow, compression } = reading;
	const packed = compression === 'none' ? '' : ` (${compression})`;
	const header =
		headerRow === null
			? m.cli_inspect_header_none({}, { locale })
			: m.cli_inspect_header_line({ line: headerRow }, { locale });
	const lines: readonly (readonly [string, string])[] = [
		[m.cli_inspect_file({}, { locale }), name],
		[m.cli_inspect_format({}, { locale }), `${reading.format}${packed}`],
		[m.cli_inspect_encoding({}, { locale }), reading.encoding],
		[m.cli_inspect_delimiter({}, { locale }), dialect === null ? '–' : JSON.stringify(dialect.delimiter)],
		[m.cli_inspect_preamble({}, { locale }), formatCount(reading.preambleLines, locale)],
		[m.cli_inspect_header({}, { locale }), header],
		[m.cli_inspect_dates({}, { locale }), plan.dateOrder],
		[m.cli_inspect_decimal({}, { locale }), plan.decimal],
		[
			m.cli_inspect_rows({}, { locale }),
			m.cli_rows(
				{
					read: formatCount(rows.read, locale),
					loaded: formatCount(rows.loaded, locale),
					rejected: formatCount(rows.rejected, locale),
					filtered: formatCount(0, locale)
				},
				{ locale }
			)
		]
	];
	return textTable([{ label: '' }, { label: '' }], lines).split('\n').slice(2).join('\n');
}

/** Values of a column that a table shows. */
const shownSamples = 3;

function columns({ inputs, plan }: OpenLog, locale: Locale): string {
	return textTable(
		[
			{ label: m.cli_column_column({}, { locale }) },
			{ label: m.cli_column_role({}, { locale }) },
			{ label: m.cli_column_confidence({}, { locale }), numeric: true },
			{ label: m.cli_column_samples({}, { locale }) }
		],
		inputs[0]!.reading.columns.map(({ name, samples }) => {
			const role = plan.roles.find(({ column }) => column === name);
			return [
				name,
				role?.role ?? m.cli_inspect_unused({}, { locale }),
				role ? formatPercent(role.confidence, locale) : '',
				samples.slice(0, shownSamples).join(', ').slice(0, 60)
			];
		})
	);
}
