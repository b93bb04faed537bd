import { othersKey } from '$lib/figures/rows';
import { dayAfter } from '$lib/model/calendar-steps';
import { numberId, type OwnRef } from '$lib/model/number-id';
import { inView, type SelectedDays, type SelectedKeys, type Selection } from '$lib/model/selection';
import type { FilterColumn, Keys, TradeFilter } from '$lib/model/trade-filter';
import type { InView } from './in-view';
import { groupOf, type ViewDimension } from './view-dimension';

type Term = Extract<OwnRef, { readonly kind: 'selected' }>['term'];

/** A term of some of the trades in view. */
export function selectedRef(selection: Partial<Selection>, term: Term = 'net'): OwnRef {
	return { kind: 'selected', term, selection: { ...inView, ...selection } };
}

/** Its name. */
export function selectedId(selection: Partial<Selection>, term?: Term): string {
	return numberId(selectedRef(selection, term));
}

/** These keys of a column and no others. */
export function onlyKeys(column: FilterColumn, keys: Keys): SelectedKeys {
	return { column, keys, except: false };
}

/** The days of a step, `starts` holding the first days of all steps and the day after the last. */
export function stepDays(step: string, starts: readonly string[]): SelectedDays & { to: string } {
	return { from: step, to: dayAfter(starts[starts.indexOf(step) + 1]!, -1) };
}

/** Those of some days that a period lets through. */
export function daysWithin(
	{ from, to }: SelectedDays,
	period: Pick<TradeFilter, 'from' | 'to'>
): SelectedDays {
	const first = [from, period.from].filter((day) => day !== null).sort();
	const last = [to, period.to].filter((day) => day !== null).sort();
	return { from: first.at(-1) ?? null, to: last[0] ?? null };
}

/** The categories in the log that are in one of these groups, as far as the filter lets them through. */
export function categoriesIn(view: InView, groups: Keys): Keys {
	const wanted = new Set(groups);
	const { category } = view.filter.cube.coded;
	return throughFilter(
		view,
		'category',
		category.keys.filter((key) => wanted.has(groupOf(key, view.labels)))
	);
}

/**
 * What some parts of a dimension are among the trades in view; `named` are all parts that a figure
 * tells apart, of which the others are the rest. Null where nothing is left.
 */
export function partsSelected(
	view: InView,
	by: ViewDimension,
	parts: Keys,
	named: Keys
): SelectedKeys | null {
	const apart = named.filter((key) => key !== othersKey && !parts.includes(key));
	const column = by === 'group' ? 'category' : by;
	if (!parts.includes(othersKey)) {
		const keys = by === 'group' ? categoriesIn(view, parts) : throughFilter(view, column, parts);
		return keys.length === 0 ? null : onlyKeys(column, keys);
	}
	const kept = by === 'group' ? new Set(categoriesIn(view, apart)) : new Set(apart);
	if (by !== 'group' && view.filter.filter.only[column] === undefined) {
		return { column, keys: apart, except: true };
	}
	const all = throughFilter(view, column, view.filter.cube.coded[column].keys);
	const rest = all.filter((key) => !kept.has(key));
	return rest.length === 0 ? null : onlyKeys(column, rest);
}

function throughFilter({ filter }: InView, column: FilterColumn, keys: Keys): Keys {
	const only = filter.filter.only[column];
	return only === undefined ? keys : keys.filter((key) => only.includes(key));
}
