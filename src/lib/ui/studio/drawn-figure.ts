import { reportSubject } from '$lib/assess/report-subject';
import { contentsOf } from '$lib/export/figure/figure-contents';
import type { DrawnFigure } from '$lib/export/figure/figure-file';
import { figureManifest, madeFrom } from '$lib/export/figure/figure-manifest';
import { figureNumbers } from '$lib/export/figure/figure-numbers';
import type { FigureMadeFrom } from '$lib/export/figure/figure-specification';
import type { DrawnAt, FigureEdits, FigureSource, FrameFormat, Theme } from '$lib/figures';
import { edited } from '$lib/figures/edited';
import { fitted } from '$lib/figures/fitted';
import type { RowOrder } from '$lib/figures/row-order';
import type { Locale } from '$lib/messages/locale';
import { withNumberStyle, type NumberStyle } from '$lib/messages/format/number-style';
import type { FigureSubject } from './figure-subject';

/** How a figure is to look. */
export interface FigureLook {
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	readonly edits: FigureEdits;
	/** How the source is called in place of the name of the log; empty leaves it. */
	readonly sourceName?: string | undefined;
	readonly order?: RowOrder | undefined;
	/** How masses are written. */
	readonly numbers?: NumberStyle | undefined;
}

/** What a figure is drawn for, and what from. */
export interface FigureBasis {
	readonly locale: Locale;
	readonly source: FigureSource;
	readonly made: FigureMadeFrom;
}

/** Draws a figure in its frame, with its numbers and what its files say of themselves. */
export function drawnFigure(
	draw: DrawnAt,
	{ locale, source: ofLog, made }: FigureBasis,
	{ format, theme, edits, sourceName = '', order, numbers = {} }: FigureLook
): DrawnFigure {
	const source = { ...ofLog, name: sourceName.trim() || ofLog.name };
	const own = { locale, theme: theme.colours, source, ...(order && { order }) };
	const write: DrawnAt = (given) => withNumberStyle(numbers, () => edited(draw(given), edits));
	const drawn = fitted(write, format, own);
	const from = contentsOf(draw);
	const drawing = { ...{ format, theme, edits, order, numbers }, ...{ from, source } };
	return {
		fitted: drawn,
		manifest: figureManifest(drawn, made, drawing),
		numbers: figureNumbers(drawn.figure, from)
	};
}

/**
 * What the figures of a result are drawn for and from; `limits` say what leaves rows out, in words, and
 * `made` on which day they are drawn: the same day gives the same files.
 */
export function basisOf(
	{ source, result, library, facts, factors, options }: FigureSubject,
	limits: readonly string[],
	made?: string
): FigureBasis {
	const { sql } = reportSubject({
		...{ library, facts, result, factors, options },
		...{ change: null, limits }
	});
	return { locale: options.locale, source, made: madeFrom(result.assessment, limits, sql, made) };
}
