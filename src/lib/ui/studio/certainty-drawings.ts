import type { DrawnAt } from '$lib/figures';
import { contribution } from '$lib/figures/contribution';
import { convergence } from '$lib/figures/convergence';
import { distribution } from '$lib/figures/distribution';
import { gradient } from '$lib/figures/gradient';
import { quantileDots } from '$lib/figures/quantile-dots';
import { tornado } from '$lib/figures/tornado';
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
	distribution: drawn(
		(found, central) => (given) => distribution(distributionRows(found, central), given)
	),
	gradient: drawn((found, central) => (given) => gradient(distributionRows(found, central), given)),
	'quantile-dots': drawn(
		(found, central) => (given) => quantileDots(distributionRows(found, central), given)
	),
	contribution: drawn(
		(found, _, { labels, options }) =>
			(given) =>
				contribution(contributionRows(found, labels, options.locale), given)
	),
	tornado: drawn(
		(found, central, { labels, options }) =>
			(given) =>
				tornado(tornadoRows(found.swings, central, labels, options.locale), given)
	),
	convergence: drawn((found) => (given) => convergence(found.convergence, given))
} as const;
