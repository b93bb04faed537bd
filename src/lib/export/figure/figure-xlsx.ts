import { utils, type WorkSheet } from '@e965/xlsx';
import * as m from '../../messages/compiled/messages.js';
import { addSheet, plain, tableSheet, textSheet, workbookFile } from '../office/workbook';
import { writableText, writableTree } from '../writable-text';
import type { DrawnFigure } from './figure-file';
import { shownProperties } from './shown-properties';

/**
 * The numbers of a figure as a workbook: numbers as numbers in full precision with their units, the
 * words of the figure, and what it was made from. Text is stored as text, so that nothing is run as a
 * formula. Equal figures give equal bytes.
 */
export function figureXlsx({ fitted, manifest, numbers }: DrawnFigure): Uint8Array<ArrayBuffer> {
	const { figure } = fitted;
	const { locale } = figure;
	const book = utils.book_new();
	const names = new Set<string>();
	addSheet(book, names, m.files_sheet_numbers({}, { locale }), tableSheet(numbers.table));
	addSheet(book, names, m.files_sheet_about({}, { locale }), aboutSheet(figure));
	addSheet(book, names, m.files_sheet_manifest({}, { locale }), manifestSheet(manifest));
	book.Props = { Title: writableText(plain(figure.title)), Application: 'Reprise' };
	book.Custprops = writableTree(shownProperties(manifest));
	return workbookFile(book);
}

function aboutSheet(figure: DrawnFigure['fitted']['figure']): WorkSheet {
	const { title, subtitle, description, footer, locale } = figure;
	const lines = [
		[m.files_about_title({}, { locale }), title],
		[m.files_about_subtitle({}, { locale }), subtitle],
		[m.files_about_note({}, { locale }), footer.note],
		[m.files_about_source({}, { locale }), footer.source],
		[m.files_about_alt({}, { locale }), description],
		['', m.report_sheet_note({}, { locale })]
	];
	return textSheet(lines, [20, 120]);
}

/** One line for each entry of the manifest, those within others by their path; lists as JSON. */
function manifestSheet(manifest: string): WorkSheet {
	return textSheet(entriesOf(JSON.parse(manifest), ''), [36, 120]);
}

/** Longest piece of a text in a cell: programs refuse more than 32,767 characters. */
const longestPiece = 30_000;

function entriesOf(value: unknown, path: string): string[][] {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		return Object.entries(value).flatMap(([key, inner]) =>
			entriesOf(inner, path === '' ? key : `${path}.${key}`)
		);
	}
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const count = Math.max(1, Math.ceil(text.length / longestPiece));
	return Array.from({ length: count }, (_, at) => [
		at === 0 ? path : '',
		text.slice(at * longestPiece, (at + 1) * longestPiece)
	]);
}
