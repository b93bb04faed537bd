import type { FittedFigure, FrameFormat } from '../../figures';
import type { Assessment } from '../../model/assessment';

/** What a figure was made from beside its numbers. */
export interface FigureOrigin {
	readonly assessment: Assessment;
	/** What leaves rows of the log out, in words. */
	readonly limits: readonly string[];
	/** The text of the query whose answer is the total. */
	readonly sql: string;
	readonly format: FrameFormat;
	/** The name of the theme. */
	readonly theme: string;
}

/**
 * What a file says of itself to programs: which figure of which inputs by which method and pack, how it
 * was drawn, and the numbers that it shows; never a trade. Equal figures give equal text.
 */
export function figureManifest(
	{ figure, width, height }: FittedFigure,
	{ assessment, limits, sql, format, theme }: FigureOrigin
): string {
	const { name, title, subtitle, description, footer, table, locale } = figure;
	const { version, method, factorPack, inputs, period, coverage, totals } = assessment;
	const manifest = {
		schema: 'reprise/figure@1',
		version,
		figure: { name, locale, theme, size: { width, height, unit: format.unit } },
		words: { title, subtitle, description, note: footer.note, source: footer.source },
		table: { columns: table.columns.map(({ label }) => label), rows: table.rows },
		inputs: inputs.map(({ name: file, sha256, bytes }) => ({ name: file, sha256, bytes })),
		limits,
		period,
		coverage,
		factorPack,
		method,
		netAvoidedKgCo2e: totals.netAvoidedKgCo2e,
		sql
	};
	return JSON.stringify(manifest);
}
