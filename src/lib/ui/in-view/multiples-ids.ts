import type { MultipleRows } from '$lib/figures';
import type { NumberOf } from '$lib/figures/said-number';
import { dayAfter } from '$lib/model/calendar-steps';
import { numberId } from '$lib/model/number-id';
import type { SelectedDays } from '$lib/model/selection';
import type { InView } from './in-view';
import { daysWithin, partsSelected, selectedId, selectedRef, stepDays } from './selected-ids';
import type { ViewDimension } from './view-dimension';

/**
 * The names of the numbers of small trends: a part in a step, in all of them (undated trades are no part
 * of its trend), or what it grew by from the first half of the steps to the second.
 */
export function multipleNumber(
	view: InView,
	by: ViewDimension,
	{ rows, starts }: MultipleRows
): NumberOf {
	const named = rows.map(({ key }) => key);
	const [from, to] = [starts[0]!, dayAfter(starts.at(-1)!, -1)];
	const within = (days: SelectedDays) => daysWithin(days, view.filter.filter);
	return (key, keys) => {
		const part = partsSelected(view, by, [key], named);
		if (part === null) return undefined;
		const [asked, middle, end] = keys ?? [];
		if (asked === 'growth') {
			const [of, less] = [
				{ from: end!, to },
				{ from, to: dayAfter(middle!, -1) }
			].map((half) => selectedRef({ days: within(half), where: [part] }));
			return numberId({ kind: 'pair', how: 'less', of: of!, by: less! });
		}
		const days = asked === undefined ? { from, to } : stepDays(asked, starts);
		return selectedId({ days: within(days), where: [part] });
	};
}
