import { sum } from 'd3-array';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assessedRows } from './ranked-entries';
import type { RankedRow } from './rows';
import { saidNumber } from './said-number';
import { fitsTitle } from './words';

/** A part below this share of the total is not called the finding. */
const leadingShare = 0.2;

/** A cost below this share of the total is true, but not what the figure is about. */
const namedCost = 0.002;

/** Negative parts above this share of the total make a share of the net total misleading. */
const smallCost = 0.05;

/**
 * The finding of a ranked figure, in order: a total below zero; a part that surely cost more than it
 * avoided (its 95th percentile is below zero) and is no trifle; a leading part with its share of the net total;
 * else `neutral`.
 */
export function rankedTitle(rows: readonly RankedRow[], neutral: string, locale: Locale): string {
	const assessed = assessedRows(rows);
	const total = sum(assessed, (row) => row.net.central);
	if (assessed.length === 0) return neutral;
	if (total < 0) return m.figure_ranked_title_total_cost({}, { locale });
	const costly = assessed.findLast(
		({ net, label }) => net.high < 0 && -net.central >= total * namedCost && fitsTitle(label)
	);
	if (costly !== undefined) {
		return m.figure_ranked_title_cost({ label: costly.label! }, { locale });
	}
	return shareTitle(assessed, total, locale) ?? neutral;
}

function shareTitle(
	rows: ReturnType<typeof assessedRows>,
	total: number,
	locale: Locale
): string | undefined {
	const [first] = rows;
	const cost = -sum(rows, (row) => Math.min(0, row.net.central));
	if (rows.length < 2 || !fitsTitle(first!.label) || cost > total * smallCost) return undefined;
	const part = first!.net.central / total;
	if (!(part >= leadingShare && part <= 1)) return undefined;
	const share = saidNumber(formatPercent(part, locale, 0), first!.key, 'share');
	return m.figure_ranked_title_share({ label: first!.label!, share }, { locale });
}
