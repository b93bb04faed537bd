import type { FlowRow } from '$lib/figures';
import { flowTerms } from '$lib/assess/flow-terms';
import { grownRows } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { InView } from './in-view';
import { groupOf, partName } from './view-dimension';

/** What each group displaced and added by each way of changing hands; largest first. */
export function flowInView(view: InView, locale: Locale): readonly FlowRow[] {
	const { filter, factors, times, labels } = view;
	const { pairs } = filter.cube;
	const whole = grownRows(filter.whole(), times);
	const rows = flowTerms(pairs, whole, factors, (category) => groupOf(category, labels));
	return rows
		.map(({ group, model, displaced, added, direct }) => ({
			...{ group: group ?? '', model, displaced, added, direct },
			groupLabel: partName('group', group, labels, locale),
			modelLabel: partName('operating_model', model, labels, locale)
		}))
		.sort((a, b) => b.displaced + b.direct - (a.displaced + a.direct));
}
