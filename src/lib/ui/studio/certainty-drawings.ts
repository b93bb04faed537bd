import { drawnFrom } from '$lib/export/figure/figure-contents';
import type { DrawnAt } from '$lib/figures';
import type { Certainty } from '$lib/impact';
import { contributionRows, distributionRows, tornadoRows } from '../certainty-rows';
import type { Drawable, FigureSubject } from './figure-subject';

/** Draws of the total, unless nothing is assessed or all draws agree. */
function drawn(
	draw: (certainty: Certainty, central: number, subject: FigureSubject) => DrawnAt
): Drawable {
	return async (subject) => {
		const { ask, factors, result } = subject;
		const found = await ask('certainty', { factors });
		if (found === null || found.low === found.high) return null;
		return draw(found, result.assessment.totals.netAvoidedKgCo2e?.central ?? 0, subject);
	};
}

/** How sure the total is, and what that hangs on. */
export const certaintyDrawings = {
	distribution: drawn((found, central) =>
		drawnFrom('distribution', distributionRows(found, central))
	),
	gradient: drawn((found, central) => drawnFrom('gradient', distributionRows(found, central))),
	'quantile-dots': drawn((found, central) =>
		drawnFrom('quantile-dots', distributionRows(found, central))
	),
	contribution: drawn((found, _, { labels, options }) =>
		drawnFrom('contribution', contributionRows(found, labels, options.locale))
	),
	tornado: drawn((found, central, { labels, options }) =>
		drawnFrom('tornado', tornadoRows(found.swings, central, labels, options.locale))
	),
	convergence: drawn((found) => drawnFrom('convergence', found.convergence))
} as const;
