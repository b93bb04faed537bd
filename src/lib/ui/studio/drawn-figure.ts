import { reportSubject } from '$lib/assess/report-subject';
import { figureManifest } from '$lib/export/figure/figure-manifest';
import type { DrawnAt, FigureEdits, FittedFigure, FrameFormat, Theme } from '$lib/figures';
import { edited } from '$lib/figures/edited';
import { fitted } from '$lib/figures/fitted';
import { withNumberStyle, type NumberStyle } from '$lib/messages/format/number-style';
import type { FigureSubject } from './figure-subject';

/** How a figure is to look. */
export interface FigureLook {
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	readonly edits: FigureEdits;
	/** How the source is called in place of the name of the log; empty leaves it. */
	readonly sourceName?: string | undefined;
	readonly order?: 'largest' | 'smallest' | undefined;
	/** How masses are written. */
	readonly numbers?: NumberStyle | undefined;
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
	look: FigureLook
): DrawnFigure {
	const { format, theme, edits, limits, order, numbers = {} } = look;
	const named = { ...source, name: look.sourceName?.trim() || source.name };
	const own = { locale: options.locale, theme: theme.colours, source: named };
	const write: DrawnAt = (given) => withNumberStyle(numbers, () => edited(draw(given), edits));
	const drawn = fitted(write, format, { ...own, ...(order && { order }) });
	const { sql } = reportSubject({
		...{ library, facts, result, factors, options },
		...{ change: null, limits }
	});
	const origin = { assessment: result.assessment, limits, sql, format, theme: theme.name };
	return { fitted: drawn, manifest: figureManifest(drawn, origin) };
}
