import type { OpenLog } from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatPercent } from '../lib/messages/format';
import { evidenceText } from '../lib/messages/evidence-text';
import { issueText } from '../lib/messages/issue-text';
import type { Locale } from '../lib/messages/locale';
import { rejectText } from '../lib/messages/reject-text';
import { assignmentOf, columnsTogether } from '../lib/model/column-assignment';
import { columnOf, type Reading, type RoleAssignment } from '../lib/model/reading';
import { issueLines, rejectLines, type RejectLine } from './remark-lines';
import { alignedRows, textTable } from './text-table';

/** Rejected rows that the table lists. */
const listedRejects = 20;

/** How a file was read, for a person at a terminal. */
export function inspectionTable(log: OpenLog, locale: Locale): string {
	const blocks = [
		alignedRows([{}, {}], facts(log, locale)),
		evidenceLines(log, locale),
		columns(log, locale),
		rejectLines(rejectsOf(log, locale), log.rejectedRows, locale),
		issueLines(
			log.issues.map((issue) => issueText(issue, locale)),
			locale
		)
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function facts({ inputs, plan }: OpenLog, locale: Locale): readonly (readonly string[])[] {
	const { reading, rows, name } = inputs[0]!;
	const { dialect, compression } = reading;
	const packed = compression === 'none' ? '' : ` (${compression})`;
	const isDated = columnOf(plan, 'date') !== undefined;
	const counts = {
		read: formatCount(rows.read, locale),
		loaded: formatCount(rows.loaded, locale),
		rejected: formatCount(rows.rejected, locale)
	};
	return [
		[m.cli_inspect_file({}, { locale }), name],
		[m.cli_inspect_format({}, { locale }), `${reading.format}${packed}`],
		...(reading.sheets ?? []).map(({ name }) => [m.formats_sheet({}, { locale }), name]),
		[m.cli_inspect_encoding({}, { locale }), reading.encoding],
		[m.cli_inspect_delimiter({}, { locale }), dialect ? JSON.stringify(dialect.delimiter) : '–'],
		[m.inspect_quotes({}, { locale }), dialect?.quote ?? '–'],
		[m.inspect_line_ends({}, { locale }), lineEndText(reading, locale)],
		[m.cli_inspect_preamble({}, { locale }), formatCount(reading.preambleLines, locale)],
		[m.cli_inspect_header({}, { locale }), headerText(reading.headerRow, locale)],
		[m.inspect_confidence({}, { locale }), formatPercent(reading.confidence, locale)],
		[m.cli_inspect_dates({}, { locale }), isDated ? plan.dateOrder : '–'],
		[m.cli_inspect_decimal({}, { locale }), plan.decimal],
		[m.cli_inspect_rows({}, { locale }), m.cli_inspect_row_counts(counts, { locale })]
	];
}

/** What speaks for the reading, a sentence each. */
function evidenceLines({ inputs }: OpenLog, locale: Locale): readonly string[] {
	const sentences = inputs[0]!.reading.evidence.map((one) => `  ${evidenceText(one, locale)}`);
	return [m.reading_why({}, { locale }), ...sentences];
}

const lineEnds = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' } as const;

function lineEndText({ dialect, evidence }: Reading, locale: Locale): string {
	if (dialect === null) return '–';
	const isMixed = evidence.some(({ code }) => code === 'mixed_line_ends');
	return isMixed ? m.inspect_mixed({}, { locale }) : lineEnds[dialect.recordEnd];
}

function headerText(line: number | null, locale: Locale): string {
	return line === null
		? m.cli_inspect_header_none({}, { locale })
		: m.cli_inspect_header_line({ line }, { locale });
}

/** Values of a column that the table shows, and the widest a column of the table gets. */
const shownSamples = 3;
const nameWidth = 28;
const sampleWidth = 44;

/** Roles are shown by the names of their options, which is how they are overridden. */
function columns({ inputs, plan }: OpenLog, locale: Locale): readonly string[] {
	const rows = inputs[0]!.reading.columns.map(({ name, samples }) => {
		const { assignment, level } = assignmentOf(plan, name) ?? {};
		return [
			name,
			assignment ? roleName(assignment, level) : m.cli_inspect_unused({}, { locale }),
			assignment ? formatPercent(assignment.confidence, locale) : '',
			samples.slice(0, shownSamples).join(', ')
		];
	});
	const table = textTable(
		[
			{ label: m.cli_column_column({}, { locale }), widest: nameWidth },
			{ label: m.cli_column_role({}, { locale }) },
			{ label: m.cli_column_confidence({}, { locale }), numeric: true },
			{ label: m.cli_column_samples({}, { locale }), widest: sampleWidth }
		],
		rows
	);
	return table.trimEnd().split('\n');
}

/** One of several levels is numbered from the top: `category 2/3`. */
function roleName(assignment: RoleAssignment, level: number | undefined): string {
	if (level === undefined) return assignment.role;
	return `${assignment.role} ${level}/${columnsTogether(assignment).length}`;
}

function rejectsOf({ rejects }: OpenLog, locale: Locale): readonly RejectLine[] {
	return rejects.slice(0, listedRejects).map((reject) => ({
		input: reject.input,
		line: reject.line,
		text: rejectText(reject, locale)
	}));
}
