import { rollups, sum } from 'd3-array';
import type { FlowRow } from '$lib/figures';
import { centralParts, grownRows } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { InView } from './in-view';
import { groupOf, partName } from './view-dimension';

/** What each group displaced and added by each way of changing hands; largest first. */
export function flowInView(view: InView, locale: Locale): readonly FlowRow[] {
	const { filter, factors, times, labels } = view;
	const { pairs } = filter.cube;
	const whole = grownRows(filter.whole(), times);
	const byPair = { ...whole, keys: pairs.map((_, pair) => String(pair)), part: whole.pair };
	const parts = centralParts({ pairs }, byPair, factors, ['displaced', 'added', 'direct']);
	const assessed = parts.flatMap(({ displaced, added, direct }, pair) => {
		const { category, operatingModel: model } = pairs[pair]!;
		if (displaced === null || added === null || direct === null) return [];
		return [{ group: groupOf(category, labels) ?? '', model, displaced, added, direct }];
	});
	const rows = rollups(
		assessed,
		(own) => ({
			displaced: sum(own, ({ displaced }) => displaced),
			added: sum(own, ({ added }) => added),
			direct: sum(own, ({ direct }) => direct)
		}),
		({ group }) => group,
		({ model }) => model
	).flatMap(([group, models]) => models.map(([model, terms]) => ({ group, model, ...terms })));
	return rows
		.map((row) => ({
			...row,
			groupLabel: partName('group', row.group, labels, locale),
			modelLabel: partName('operating_model', row.model, labels, locale)
		}))
		.sort((a, b) => b.displaced + b.direct - (a.displaced + a.direct));
}
