import * as m from '../../messages/compiled/messages.js';
import { formatCount } from '../../messages/format';
import { countCell, numberColumn, textCell, textColumn } from '../office/cells';
import type { ReportContext } from './report-context';
import type { DataTable } from '../office/table';
import type { ReportSection } from './report-document';

/** What the result was made from, so that it can be made again: files, pack, settings and query. */
export function basisSection(context: ReportContext): ReportSection {
	const { locale, sql } = context;
	return {
		id: 'basis',
		title: m.report_made_from({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.report_made_from_text({}, { locale }) },
			{ kind: 'table', table: filesTable(context) },
			{ kind: 'table', table: settingsTable(context) },
			{ kind: 'code', label: m.report_query({}, { locale }), text: sql }
		]
	};
}

function filesTable({ assessment, locale }: ReportContext): DataTable {
	return {
		id: 'files',
		label: m.report_files({}, { locale }),
		most: 20,
		columns: [
			textColumn(m.report_file({}, { locale })),
			numberColumn(m.report_bytes({}, { locale })),
			textColumn(m.report_format({}, { locale })),
			textColumn(m.report_encoding({}, { locale })),
			numberColumn(m.report_rows_read({}, { locale })),
			numberColumn(m.report_rows_rejected({}, { locale })),
			textColumn('SHA-256')
		],
		rows: assessment.inputs.map(({ name, bytes, format, encoding, rows, sha256 }) => [
			textCell(name),
			countCell(bytes, locale),
			textCell(format),
			textCell(encoding),
			countCell(rows.read, locale),
			countCell(rows.rejected, locale),
			textCell(sha256)
		])
	};
}

function settingsTable(context: ReportContext): DataTable {
	const { assessment, limits, names, locale } = context;
	const { version, method, factorPack, period } = assessment;
	const model = method.parameters.operatingModel;
	const entries: readonly (readonly [string, string])[] = [
		[m.report_s_program({}, { locale }), `Reprise ${version}`],
		[m.report_s_method({}, { locale }), method.version],
		[m.report_s_preset({}, { locale }), names.preset(method.preset)],
		...(method.scenario === undefined
			? []
			: [[m.figure_scenarios_column({}, { locale }), method.scenario.name] as const]),
		[m.report_s_pack({}, { locale }), factorPack.id],
		[m.report_s_checksum({}, { locale }), factorPack.sha256],
		[m.report_s_draws({}, { locale }), formatCount(method.draws, locale)],
		[m.report_s_seed({}, { locale }), String(method.seed)],
		...(period === null
			? []
			: ([
					[m.report_s_from({}, { locale }), period.from],
					[m.report_s_to({}, { locale }), period.to]
				] as const)),
		...limits.map((limit) => [m.report_s_limit({}, { locale }), limit] as const),
		...(model === null
			? []
			: [[m.figure_operating_model_column({}, { locale }), names.operatingModel(model)] as const])
	];
	return {
		id: 'settings',
		label: m.report_settings({}, { locale }),
		columns: [
			textColumn(m.report_setting({}, { locale })),
			textColumn(m.report_value({}, { locale }))
		],
		rows: entries.map(([label, value]) => [textCell(label), textCell(value)])
	};
}
