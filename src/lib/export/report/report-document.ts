import type { Figure } from '../../figures';
import type { Locale } from '../../messages/locale';
import type { DocumentBlock, DocumentReference } from '../document-tree';
import type { SlideChart } from '../office/slide-chart';
import type { DataTable } from '../office/table';

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
	| { readonly kind: 'table'; readonly table: DataTable }
	| { readonly kind: 'figure'; readonly figure: Figure; readonly chart: ReportChart | null };

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

/** The chart as slides draw it. */
export function slideChartOf({ kind, unit, series, points }: ReportChart): SlideChart {
	return {
		...{ kind, unit, labels: points.map(({ label }) => label) },
		series: [
			{
				name: series,
				values: points.map(({ central }) => central),
				ranges: points.map(({ range }) => range)
			}
		]
	};
}

/** The figures of a report, in order, each with the section it stands in. */
export function figuresOf({ sections }: Pick<ReportDocument, 'sections'>) {
	return sections.flatMap((section) =>
		section.blocks.flatMap((block) => (block.kind === 'figure' ? [{ section, ...block }] : []))
	);
}

/** The tables of a workbook, in order. */
export function tablesOf({ sections }: Pick<ReportDocument, 'sections'>): readonly DataTable[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'table' && block.table.only !== 'pages' ? [block.table] : []
		)
	);
}
