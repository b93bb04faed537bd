import type { WaterfallRows } from '$lib/figures';
import { changeSteps } from '$lib/figures/change-steps';
import { fromKey, toKey } from '$lib/figures/waterfall-steps';
import * as m from '$lib/messages/compiled/messages.js';
import { formatKg, formatPercent, formatPeriod, formatRange } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import type { Days } from '$lib/model/compared-periods';
import { numberId, type OwnRef } from '$lib/model/number-id';
import type { AskedChange, ComparedPeriods } from './ask-change';

/** The name of a number of a change. */
export function movedId(
	{ before, after }: ComparedPeriods,
	effect: Extract<OwnRef, { kind: 'moved' }>['effect'],
	category: string | null = null
): string {
	return numberId({ kind: 'moved', effect, category, before, after });
}

/** A period in words. */
export function daysText({ from, to }: Days, locale: Locale): string {
	return formatPeriod(from, to, locale);
}

/** What changed from one period to the other, how sure that is, and what would turn it: one sentence each. */
export function changeSentences(change: AskedChange, locale: Locale): readonly string[] {
	const { split, ranges, breakEven } = change;
	const [before, after] = [daysText(change.before, locale), daysText(change.after, locale)];
	if (split.times === null) return [m.change_none({ before, after }, { locale })];
	if (split.total === 0) return [m.change_same({ before, after }, { locale })];
	const { low, high } = ranges.total;
	const id = movedId(change, 'total');
	const less = split.total < 0;
	const [least, most] = less ? [-high, -low] : [low, high];
	const words = {
		...{ before, after, change: numbered(id, formatKg(Math.abs(split.total), locale)) },
		range: numbered(id, formatRange({ low: least, high: most }, locale))
	};
	const isSure = low > 0 || high < 0;
	const rate = breakEven === null ? null : numbered('break_even', formatPercent(breakEven, locale));
	return [
		(less ? m.change_less : m.change_more)(words, { locale }),
		(isSure ? m.change_sure : m.change_unsure)({}, { locale }),
		...(rate === null ? [] : [m.change_break_even({ rate }, { locale })])
	];
}

/** The number of a row of the figure. */
export function rowId(change: AskedChange, row: string | null): string | undefined {
	if (row === fromKey) return movedId(change, 'before');
	if (row === toKey) return movedId(change, 'after');
	return row === 'volume' || row === 'mix' ? movedId(change, row) : undefined;
}

/** The steps from one period's total to the other's, as rows of a figure. */
export function changeRows(
	change: AskedChange,
	totals: { readonly before: number; readonly after: number },
	locale: Locale
): WaterfallRows {
	return {
		from: { label: daysText(change.before, locale), kg: totals.before },
		steps: changeSteps(change.split, locale),
		to: { label: daysText(change.after, locale), kg: totals.after }
	};
}
