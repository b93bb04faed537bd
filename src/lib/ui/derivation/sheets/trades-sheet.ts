import { sum } from 'd3-array';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import { filterText } from '../../filter/filter-chips';
import { keyName } from '../../filter/filter-names';
import { equalsText, exactly } from './exact-texts';
import { head } from './list-sheets';
import type { SheetMaker } from './sheet';

/** The trades in view, or all that could be, by category: they add up to the number. */
export const tradesSheet: SheetMaker = ([which = ''], { live, labels, locale }) => {
	const { view } = live;
	if (!view.canFilter || (which !== 'shown' && which !== 'all')) return null;
	const isAll = which === 'all';
	const rows = view.tradesByCategory(isAll).filter(({ trades }) => trades > 0);
	const total = sum(rows, ({ trades }) => trades);
	const limits = isAll ? '' : filterText(view.counts.filter, live.facts.period, labels, locale);
	const limited = { label: m.sheet_limited({}, { locale }), text: limits };
	return {
		title: (isAll ? m.sheet_trades_all : m.sheet_trades_shown)({}, { locale }),
		value: formatCount(total, locale),
		steps: [
			...(limits === '' ? [] : [limited]),
			{
				label: m.sheet_trades({}, { locale }),
				text: equalsText(m.sheet_column_sum({}, { locale }), total, locale)
			}
		],
		table: {
			label: m.sheet_counted({}, { locale }),
			columns: [head(m.data_category({}, { locale })), head(m.sheet_trades({}, { locale }), true)],
			rows: rows.map(({ key, trades }) => [
				keyName('category', key, labels, locale),
				exactly(trades, locale)
			])
		},
		sourceIds: []
	};
};
