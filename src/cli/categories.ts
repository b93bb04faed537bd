import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatPercent } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { MappedCategory } from '../lib/model/assessment';
import { safeCsv } from '../lib/model/safe-csv';
import { assessFiles } from './assess-files';
import type { CommandRun } from './run';
import { textTable } from './text-table';
import { wrapText } from './wrap-text';
import { writeOutput } from './write-output';

/** `reprise categories`: the log's own words for goods, what they are taken for, and what is at stake. */
export async function categoriesCommand(run: CommandRun): Promise<number> {
	const { result } = await assessFiles(run);
	const { mapped } = result;
	const text = {
		json: () =>
			`${JSON.stringify({ schema: 'reprise/categories@1', categories: mapped }, null, '\t')}\n`,
		csv: () => categoriesCsv(mapped),
		table: () => categoriesTable(mapped, run.locale)
	}[run.format as 'json' | 'csv' | 'table']();
	await writeOutput(run, text);
	return 0;
}

function categoriesCsv(mapped: readonly MappedCategory[]): string {
	return safeCsv(
		[
			'source_category',
			'items',
			'category',
			'confidence',
			'by',
			'suggestion',
			'suggestion_confidence',
			'suggestion_by',
			'alternates',
			'kg_co2e'
		],
		mapped.map((row) => [
			row.sourceCategory,
			row.items,
			row.category,
			row.confidence,
			row.by,
			row.suggestion?.category ?? null,
			row.suggestion?.confidence ?? null,
			row.suggestion?.by ?? null,
			row.alternates.map(({ category }) => category).join('|'),
			row.netAvoidedKgCo2e
		])
	);
}

/** Candidates that are listed of each source category. */
const listed = 3;

/** How sure the category is, or the suggestion where there is none. */
function shareOf(row: MappedCategory, locale: Locale): string {
	const sure = row.category === null ? row.suggestion?.confidence : row.confidence;
	return sure === undefined ? '' : formatPercent(sure, locale, 0);
}

/** Wider source categories, such as titles, are cut. */
const wordWidth = 32;

function categoriesTable(mapped: readonly MappedCategory[], locale: Locale): string {
	const table = textTable(
		[
			{ label: m.cli_column_source_category({}, { locale }), widest: wordWidth },
			{ label: m.cli_column_items({}, { locale }), numeric: true },
			{ label: m.cli_column_category({}, { locale }) },
			{ label: m.cli_column_confidence({}, { locale }), numeric: true },
			{ label: m.cli_column_by({}, { locale }) },
			{ label: m.cli_column_suggestion({}, { locale }) },
			{ label: m.cli_column_at_stake({}, { locale }), numeric: true }
		],
		mapped.map((row) => [
			row.sourceCategory ?? m.cli_empty_label({}, { locale }),
			formatCount(row.items, locale),
			row.category ?? m.cli_unmapped_label({}, { locale }),
			shareOf(row, locale),
			(row.category === null ? row.suggestion?.by : undefined) ?? row.by,
			[row.suggestion, ...row.alternates]
				.flatMap((candidate) => (candidate === null ? [] : [candidate.category]))
				.slice(0, listed)
				.join(', '),
			row.netAvoidedKgCo2e === null ? '' : formatKg(row.netAvoidedKgCo2e, locale)
		])
	);
	return `${table}\n${wrapText(m.cli_at_stake_note({}, { locale }))}\n`;
}
