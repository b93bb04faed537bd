import { reportSubject } from '$lib/assess/report-subject';
import { figureManifest } from '$lib/export/figure/figure-manifest';
import type { DrawnAt, FigureEdits, FittedFigure, FrameFormat, Theme } from '$lib/figures';
import { edited } from '$lib/figures/edited';
import { fitted } from '$lib/figures/fitted';
import type { FigureSubject } from './figure-subject';

/** How a figure is to look. */
export interface FigureLook {
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	readonly edits: FigureEdits;
	/** What leaves rows of the log out, in words. */
	readonly limits: readonly string[];
}

/** A figure in its frame, with what its file says of itself to programs. */
export interface DrawnFigure {
	readonly fitted: FittedFigure;
	readonly manifest: string;
}

/** Draws a figure of a result. */
export function drawnFigure(
	draw: DrawnAt,
	{ source, result, library, facts, factors, options }: FigureSubject,
	{ format, theme, edits, limits }: FigureLook
): DrawnFigure {
	const own = { locale: options.locale, theme: theme.colours, source };
	const drawn = fitted((given) => edited(draw(given), edits), format, own);
	const { sql } = reportSubject({
		...{ library, facts, result, factors, options },
		...{ change: null, limits }
	});
	const origin = { assessment: result.assessment, limits, sql, format, theme: theme.name };
	return { fitted: drawn, manifest: figureManifest(drawn, origin) };
}
