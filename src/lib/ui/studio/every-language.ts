import type { ZippedFigure } from '$lib/export/figure/figure-zip';
import { locales, type Locale } from '$lib/messages/locale';
import type { Session } from '../session.svelte';
import { drawables } from './drawable';
import { basisOf, drawnFigure, type FigureLook } from './drawn-figure';
import type { FigureChoice } from './figure-choice';
import type { FigureName } from './figure-names';
import { subjectInView } from './subject-in-view';

/** How a figure is to look, and what it is to show. */
export interface ChosenLook {
	readonly whole: FigureLook;
	readonly choice: FigureChoice;
	/** The category of which one item is drawn; empty for the usual one. */
	readonly item: string;
}

/** A figure of the log in every language, a folder each; words of one's own are in one of them alone. */
export async function everyLanguage(
	log: Session,
	name: FigureName,
	own: Locale,
	{ whole: look, choice, item }: ChosenLook
): Promise<readonly ZippedFigure[]> {
	const { byline, logo } = look.edits;
	const all: ZippedFigure[] = [];
	for (const locale of locales) {
		const { subject, limits, day } = await subjectInView(log, locale, {
			choice,
			item: item || undefined
		});
		const draw = await drawables[name](subject);
		if (draw === null) continue;
		const written = locale === own ? look : { ...look, edits: { byline, logo } };
		const drawn = drawnFigure(draw, basisOf(subject, limits, day), written);
		all.push({ folder: `${locale}/`, drawn });
	}
	return all;
}
