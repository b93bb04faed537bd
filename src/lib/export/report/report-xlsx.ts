import { utils, type WorkSheet } from '@e965/xlsx';
import * as m from '../../messages/compiled/messages.js';
import {
	addSheet,
	numberOf,
	plain,
	sheetOf,
	tableSheet,
	textOf,
	textSheet,
	workbookFile
} from '../office/workbook';
import { writableText } from '../writable-text';
import { tablesOf, type ReportDocument } from './report-document';

/**
 * A report as a workbook: a sheet that says what it is, one sheet for each table with numbers as
 * numbers and days as days in full precision, one for the method, one for the sources. Text is stored
 * as text, so that nothing of a log is run as a formula. Equal reports give equal bytes.
 */
export function reportXlsx(report: ReportDocument): Uint8Array<ArrayBuffer> {
	const { title, kind, locale } = report;
	const book = utils.book_new();
	const names = new Set<string>();
	addSheet(book, names, m.report_sheet_about({}, { locale }), aboutSheet(report));
	for (const table of tablesOf(report)) addSheet(book, names, table.label, tableSheet(table));
	addSheet(book, names, m.report_method({}, { locale }), methodSheet(report));
	addSheet(book, names, m.method_sources_title({}, { locale }), sourcesSheet(report));
	book.Props = { Title: writableText(`${kind}: ${plain(title)}`), Application: 'Reprise' };
	return workbookFile(book);
}

function aboutSheet({ title, kind, lead, footer, locale }: ReportDocument): WorkSheet {
	const lines = [kind, title, '', ...lead, '', m.report_sheet_note({}, { locale }), footer];
	return textSheet(
		lines.map((line) => [line]),
		[110]
	);
}

/** What is said of the method and of the limits, section by section. */
function methodSheet({ sections }: ReportDocument): WorkSheet {
	const lines = sections.flatMap(({ title, blocks }) => {
		const texts = blocks.flatMap((block): readonly string[] => {
			switch (block.kind) {
				case 'paragraph':
					return [block.text];
				case 'list':
					return block.items;
				case 'formula':
					return block.lines.map(({ text }) => text);
				case 'code':
					return [block.label, ...block.text.split('\n')];
				default:
					return [];
			}
		});
		return texts.length === 0 ? [] : [[title, ''], ...texts.map((text) => ['', text])];
	});
	return textSheet(lines, [30, 120]);
}

function sourcesSheet({ references, locale }: ReportDocument): WorkSheet {
	const heads = [
		m.report_source_number({}, { locale }),
		m.report_source_title({}, { locale }),
		m.report_source_address({}, { locale }),
		m.report_source_terms({}, { locale })
	];
	const rows = references.map(({ title, url, note }, index) => [
		numberOf(index + 1),
		textOf(title),
		textOf(url ?? ''),
		textOf(note)
	]);
	return sheetOf([heads.map(textOf), ...rows], [8, 60, 60, 60]);
}
