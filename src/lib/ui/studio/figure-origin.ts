import { contentsOf } from '$lib/export/figure/figure-contents';
import type { OpenedFigure } from '$lib/export/figure/open-figure';
import { isSameContents } from '$lib/export/figure/same-contents';
import type { NumberOf } from '$lib/figures/said-number';
import type { Session } from '../session.svelte';
import { changesSince, type OriginChange } from './changes-since';
import { drawables } from './drawable';
import { basisOf } from './drawn-figure';
import { isFigureName } from './figure-names';
import { figureNumbers } from './figure-numbers';
import { figureOffers } from './figure-offers';
import { likelyChoices } from './likely-choices';
import { subjectInView } from './subject-in-view';

/** How a figure that came back from its file stands to the log on screen. */
export type FigureOrigin =
	/** It is of that log as it is looked at: the numbers of its table are those of the log. */
	| { readonly kind: 'open'; readonly numbers: NumberOf | undefined }
	/** It is of the same files, and something else is not as it was. */
	| { readonly kind: 'changed'; readonly what: readonly OriginChange[] }
	/** It is of other files. */
	| { readonly kind: 'other_log' };

/** Whether a figure is of the log on screen; null for one that is of no log, but of a query. */
export async function figureOrigin(
	log: Session,
	{ draw: { from }, basis }: OpenedFigure
): Promise<FigureOrigin | null> {
	const { name } = from;
	if (!isFigureName(name)) return null;
	const { subject, limits } = await subjectInView(log, basis.locale, {});
	const what = changesSince(basis.made, basisOf(subject, limits).made);
	if (what === null) return { kind: 'other_log' };
	if (what.length > 0) return { kind: 'changed', what };
	for (const { choice = {}, item } of likelyChoices(from, await figureOffers(name, subject))) {
		const chosen = { ...subject, choice, item };
		const draw = await drawables[name](chosen);
		const drawn = draw && contentsOf(draw);
		if (drawn !== null && isSameContents(drawn, from)) {
			return { kind: 'open', numbers: figureNumbers(name, chosen) };
		}
	}
	return { kind: 'changed', what: ['numbers'] };
}
