import type { Figure } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import type { Locale } from '../../messages/locale';
import type { DocumentBlock, DocumentReference } from '../document-tree';

/**
 * What a report says, in one language and in no form: the page, the slides, the workbook and the
 * printed document are written from the same one. Texts mark what is strong by `**`.
 */
export interface ReportDocument {
	/** The finding, with its range. */
	readonly title: string;
	/** What kind of document it is. */
	readonly kind: string;
	readonly locale: Locale;
	/** What the finding is of and rests on, a sentence each. */
	readonly lead: readonly string[];
	/** What stands at the foot of every page. */
	readonly footer: string;
	readonly sections: readonly ReportSection[];
	/** What cells refer to by its place in this list, counted from 1. */
	readonly references: readonly DocumentReference[];
}

/** A part of a report with a heading. */
export interface ReportSection {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly ReportBlock[];
}

/** What a section is made of. */
export type ReportBlock =
	| { readonly kind: 'paragraph'; readonly text: string }
	| Extract<DocumentBlock, { readonly kind: 'list' | 'formula' | 'references' }>
	| { readonly kind: 'code'; readonly label: string; readonly text: string }
	| { readonly kind: 'table'; readonly table: ReportTable }
	| { readonly kind: 'figure'; readonly figure: Figure; readonly chart: ReportChart | null };

/** A table with a header row; the first cell of a row names it. */
export interface ReportTable {
	/** Unique in the report; the workbook has a sheet for it. */
	readonly id: string;
	readonly label: string;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly ReportCell[])[];
	/** How many rows a page shows; a workbook has them all. Every one unless told. */
	readonly most?: number;
	/** Where it stands, where that is not everywhere. */
	readonly only?: 'pages' | 'workbook';
}

/** What the values of a column are: kg, plain numbers, shares of one, days `YYYY-MM-DD`, months `YYYY-MM`. */
export type ReportColumnKind = 'text' | 'kg' | 'number' | 'share' | 'day' | 'month';

/** The head of a column. */
export interface ReportColumn {
	readonly label: string;
	readonly kind: ReportColumnKind;
	/** The unit in which the texts of the column are written; empty where it has none. */
	readonly unit: string;
	/** The unit of its values. */
	readonly storedUnit: string;
}

/** One cell: as it is written, and what it is. */
export interface ReportCell {
	readonly text: string;
	/** Null where it is not known. */
	readonly value: string | number | null;
	/** Places of the sources it rests on. */
	readonly references?: readonly number[];
}

/** What a chart that can be edited is drawn from, in the unit of its axis. */
export interface ReportChart {
	/** Bars that are ranked, or columns that follow time. */
	readonly kind: 'bars' | 'columns';
	readonly unit: string;
	readonly series: string;
	readonly points: readonly ReportPoint[];
}

/** One bar with its range; null where it has none. */
export interface ReportPoint {
	readonly label: string;
	readonly central: number;
	readonly range: { readonly low: number; readonly high: number } | null;
}

/** The figures of a report, in order, each with the section it stands in. */
export function figuresOf({ sections }: Pick<ReportDocument, 'sections'>) {
	return sections.flatMap((section) =>
		section.blocks.flatMap((block) => (block.kind === 'figure' ? [{ section, ...block }] : []))
	);
}

/** The tables of a workbook, in order. */
export function tablesOf({ sections }: Pick<ReportDocument, 'sections'>): readonly ReportTable[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'table' && block.table.only !== 'pages' ? [block.table] : []
		)
	);
}

/** The head of a column as it stands over its texts. */
export function headText({ label, unit }: ReportColumn, locale: Locale): string {
	return unit === '' ? label : m.report_head({ label, unit }, { locale });
}

/** Whether the cells of a column stand at its right edge. */
export function isNumeric({ kind }: ReportColumn): boolean {
	return kind === 'kg' || kind === 'number' || kind === 'share';
}
