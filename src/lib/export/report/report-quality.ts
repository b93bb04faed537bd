import { coverage } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import type { Assessment } from '../../model/assessment';
import {
	countCell,
	emissionsCell,
	emissionsColumn,
	numberColumn,
	shareCell,
	shareColumn,
	textCell,
	textColumn,
	unknownCell
} from '../office/cells';
import type { ReportContext } from './report-context';
import type { DataTable } from '../office/table';
import type { ReportBlock, ReportSection } from './report-document';

/** How much of the log has a result, and what became of its rows. */
export function coverageSection(context: ReportContext): ReportSection {
	const { assessment, figures, locale } = context;
	const { items, massKg } = assessment;
	const { assessed, unmapped, withoutFactor, setAside } = items ?? massKg!;
	const row = { assessed, unmapped, withoutFactor, setAside };
	const unit = items === null ? ('kg' as const) : ('items' as const);
	const drawn: readonly ReportBlock[] =
		assessment.coverage === null
			? []
			: [{ kind: 'figure', figure: coverage({ ...row, unit }, figures), chart: null }];
	return {
		id: 'coverage',
		title: m.report_coverage({}, { locale }),
		blocks: [
			...drawn,
			{ kind: 'paragraph', text: m.report_coverage_text({}, { locale }) },
			{ kind: 'table', table: countsTable(context) },
			{ kind: 'table', table: rowsTable(context) },
			...tableBlocks(unmappedTable(context))
		]
	};
}

/** A table that has rows. */
function tableBlocks(table: DataTable): readonly ReportBlock[] {
	return table.rows.length === 0 ? [] : [{ kind: 'table', table }];
}

function countsTable({ assessment, locale }: ReportContext): DataTable {
	const { items, massKg } = assessment;
	const counts = items ?? massKg!;
	const entries: readonly (readonly [string, number])[] = [
		[m.report_assessed({}, { locale }), counts.assessed],
		[m.report_unmapped({}, { locale }), counts.unmapped],
		[m.report_without_factor({}, { locale }), counts.withoutFactor],
		[m.report_set_aside({}, { locale }), counts.setAside],
		[m.report_in_all({}, { locale }), counts.total],
		...(items === null ? [] : [[m.report_returned({}, { locale }), items.returned] as const])
	];
	return {
		id: 'coverage',
		label: m.report_counts({}, { locale }),
		columns: [textColumn(m.report_part({}, { locale })), goodsColumn(assessment, locale)],
		rows: entries.map(([label, count]) => [textCell(label), countCell(count, locale)])
	};
}

function goodsColumn({ items }: Assessment, locale: ReportContext['locale']) {
	return items === null
		? numberColumn(m.report_goods({}, { locale }), 'kg')
		: numberColumn(m.figure_table_items({}, { locale }));
}

function rowsTable({ assessment, locale }: ReportContext): DataTable {
	const { read, loaded, rejected, filtered } = assessment.rows;
	const undated = assessment.period?.undatedRows;
	const entries: readonly (readonly [string, number])[] = [
		[m.report_rows_read({}, { locale }), read],
		[m.report_rows_loaded({}, { locale }), loaded],
		[m.report_rows_rejected({}, { locale }), rejected],
		[m.report_rows_filtered({}, { locale }), filtered],
		...(undated === undefined ? [] : [[m.report_rows_undated({}, { locale }), undated] as const])
	];
	return {
		id: 'rows',
		label: m.report_rows({}, { locale }),
		columns: [
			textColumn(m.report_part({}, { locale })),
			numberColumn(m.quality_rows({}, { locale }))
		],
		rows: entries.map(([label, count]) => [textCell(label), countCell(count, locale)])
	};
}

/** Rows of long lists that a page shows. */
const mostListed = 20;

function unmappedTable({ assessment, names, locale }: ReportContext): DataTable {
	return {
		id: 'unmapped',
		label: m.report_unmapped_words({}, { locale }),
		most: mostListed,
		columns: [
			textColumn(m.report_source_category({}, { locale })),
			goodsColumn(assessment, locale),
			textColumn(m.report_suggestion({}, { locale }))
		],
		rows: assessment.unmapped.map(({ sourceCategory, items, suggestion }) => [
			sourceCategory === null ? unknownCell(locale) : textCell(sourceCategory),
			countCell(items, locale),
			textCell(suggestion === null ? '' : names.category(suggestion.category))
		])
	};
}

/** What is doubtful about the log and what it could do to the total, and the rows that were rejected. */
export function qualitySection(context: ReportContext): ReportSection {
	const { assessment, locale } = context;
	const { issues, rows } = assessment;
	const isClean = issues.length === 0 && rows.rejected === 0;
	return {
		id: 'quality',
		title: m.report_quality({}, { locale }),
		blocks: isClean
			? [{ kind: 'paragraph', text: m.report_quality_none({}, { locale }) }]
			: [
					{ kind: 'paragraph', text: m.report_quality_text({}, { locale }) },
					...tableBlocks(issuesTable(context)),
					...tableBlocks(rejectsTable(context))
				]
	};
}

function issuesTable({ assessment, unit, locale }: ReportContext): DataTable {
	const { rows, rejectedKgCo2eAtStake } = assessment;
	const net = Math.abs(assessment.totals.netAvoidedKgCo2e?.central ?? 0);
	const share = (kg: number | null) => (kg === null || net === 0 ? null : kg / net);
	const rejected =
		rows.rejected === 0
			? []
			: [
					{
						message: m.report_rows_rejected({}, { locale }),
						count: rows.rejected,
						kgCo2eAtStake: rejectedKgCo2eAtStake
					}
				];
	return {
		id: 'issues',
		label: m.report_issues({}, { locale }),
		columns: [
			textColumn(m.quality_issue({}, { locale })),
			numberColumn(m.report_count({}, { locale })),
			emissionsColumn(m.report_at_stake({}, { locale }), unit, locale),
			shareColumn(m.quality_total_share({}, { locale }))
		],
		rows: [...rejected, ...assessment.issues]
			.toSorted((a, b) => (b.kgCo2eAtStake ?? -1) - (a.kgCo2eAtStake ?? -1))
			.map(({ message, count, kgCo2eAtStake: kg }) => [
				textCell(message),
				countCell(count, locale),
				emissionsCell(kg, unit, locale),
				shareCell(share(kg), locale)
			])
	};
}

function rejectsTable({ assessment, locale }: ReportContext): DataTable {
	return {
		id: 'rejects',
		label: m.report_rejects({}, { locale }),
		most: mostListed,
		columns: [
			textColumn(m.report_file({}, { locale })),
			numberColumn(m.report_line({}, { locale })),
			textColumn(m.report_reason({}, { locale })),
			textColumn(m.report_raw({}, { locale }))
		],
		rows: assessment.rejects.map(({ input, line, reason, raw }) => [
			textCell(input),
			countCell(line, locale),
			textCell(reason),
			textCell(raw)
		])
	};
}
