import type { WaterfallRows } from '$lib/figures';
import { changeSteps } from '$lib/figures/change-steps';
import { fromKey, toKey } from '$lib/figures/waterfall-steps';
import { changeEffects } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatKg, formatPercent, formatPeriod, formatRange } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import type { Days } from '$lib/model/compared-periods';
import type { AskedChange } from './ask-change';
import { changeNumber, type ChangeNumber } from './change-number';
import type { Compared } from './compared-sides';

/** What both sides are called. */
export function sideNames(of: Compared, locale: Locale) {
	switch (of.kind) {
		case 'periods':
			return { before: daysText(of.before, locale), after: daysText(of.after, locale) };
		case 'scenario':
			return { before: m.change_as_it_is({}, { locale }), after: of.scenario.name };
		case 'logs':
			return of.names;
	}
}

function daysText({ from, to }: Days, locale: Locale): string {
	return formatPeriod(from, to, locale);
}

/** The words of one kind of comparison. */
function wordsFor({ kind }: Compared) {
	return kind === 'scenario'
		? { more: m.change_scenario_more, less: m.change_scenario_less, same: m.change_scenario_same }
		: { more: m.change_more, less: m.change_less, same: m.change_same };
}

/** What changed from one side to the other, how sure that is, and what would turn it: one sentence each. */
export function changeSentences(change: AskedChange, locale: Locale): readonly string[] {
	const { of, split, ranges, breakEven } = change;
	const names = sideNames(of, locale);
	const words = wordsFor(of);
	if (split.times === null) return [m.change_none(names, { locale })];
	if (split.total === 0) return [words.same(names, { locale })];
	const { low, high } = ranges.total;
	const id = changeNumber(of, 'total');
	const said = (text: string) => (id === undefined ? text : numbered(id, text));
	const less = split.total < 0;
	const [least, most] = less ? [-high, -low] : [low, high];
	const amounts = {
		...names,
		change: said(formatKg(Math.abs(split.total), locale)),
		range: said(formatRange({ low: least, high: most }, locale))
	};
	const isSure = low > 0 || high < 0;
	// The break-even rate that can be traced is that of the method in force.
	const rate =
		breakEven === null || of.kind === 'scenario'
			? null
			: numbered('break_even', formatPercent(breakEven, locale));
	return [
		(less ? words.less : words.more)(amounts, { locale }),
		(isSure ? m.change_sure : m.change_unsure)({}, { locale }),
		...(rate === null ? [] : [m.change_break_even({ rate }, { locale })])
	];
}

/** The number of a row of the figure. */
export function rowId(
	{ of }: Pick<AskedChange, 'of'>,
	row: string | null,
	keys?: readonly string[]
): string | undefined {
	const number = rowNumber(row, keys);
	return number && changeNumber(of, number);
}

/** Which number of a change a row of the figure holds, or its title. */
export function rowNumber(row: string | null, keys?: readonly string[]): ChangeNumber | undefined {
	if (keys !== undefined) return 'total';
	if (row === fromKey) return 'before';
	if (row === toKey) return 'after';
	return changeEffects.find((name) => name === row);
}

/** The steps from one side's total to the other's, as rows of a figure. */
export function changeRows(
	{ of, split, totals }: Pick<AskedChange, 'of' | 'split' | 'totals'>,
	locale: Locale
): WaterfallRows {
	const { before, after } = sideNames(of, locale);
	return {
		from: { label: before, kg: totals.before },
		steps: changeSteps(split, locale),
		to: { label: after, kg: totals.after }
	};
}
