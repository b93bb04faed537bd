import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { annotated, type FigureAnnotation } from './annotated';
import type { Figure } from './figure';
import { highlighted } from './highlighted';
import type { Logo } from './logo';

/** Words of the one who publishes a figure; what is left out or empty stays as it was drafted. */
export interface FigureEdits {
	readonly title?: string | undefined;
	readonly subtitle?: string | undefined;
	/** Goes before the notes, which stay: they say what a reader must know. */
	readonly note?: string | undefined;
	readonly byline?: string | undefined;
	/** What those hear who do not see it; what was written from the data unless told. */
	readonly alt?: string | undefined;
	/** What stands out, by key or name; all else stands back. */
	readonly highlight?: readonly string[] | undefined;
	readonly annotations?: readonly FigureAnnotation[] | undefined;
	/** In place of the one that the theme brings. */
	readonly logo?: Logo | undefined;
}

/** A figure in the words of its publisher. Period, coverage, range and pack cannot be edited away. */
export function edited(figure: Figure, edits: FigureEdits): Figure {
	const { highlight = [], annotations = [], logo = figure.theme.logo } = edits;
	const own = annotated(highlighted(worded(figure, edits), highlight), annotations);
	return logo === undefined ? own : { ...own, logo };
}

function worded(figure: Figure, { title, subtitle, note, byline, alt }: FigureEdits): Figure {
	const { footer, locale } = figure;
	const own = clean(byline);
	return {
		...figure,
		title: clean(title) || figure.title,
		subtitle: clean(subtitle) || figure.subtitle,
		description: clean(alt) || figure.description,
		footer: {
			note: sentences([clean(note), footer.note], locale),
			source: [
				...(own === '' ? [] : [m.studio_byline({ name: own }, { locale })]),
				footer.source
			].join(m.figure_source_separator({}, { locale }))
		}
	};
}

/** Text on one line. */
function clean(text = ''): string {
	return text.replace(/\s+/g, ' ').trim();
}

function sentences(texts: readonly string[], locale: Locale): string {
	return texts.filter((text) => text !== '').join(locale === 'zh' ? '' : ' ');
}
