import { formatKg, formatRange } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import { shareOfDrawsBelowZero } from './distribution-share';
import { intervalKey } from './interval-key';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { tableOf } from './table';

/** The finding: an uncertain sign with the share of draws below zero; else where nine in ten lie. */
export function drawsTitle(rows: DistributionRows, locale: Locale): string {
	const { bins, low, central, high } = rows;
	if (low === high) {
		const value = saidNumber(formatKg(central, locale), null);
		return m.figure_distribution_title_none({ value }, { locale });
	}
	if (low < 0 && high > 0) {
		const below = `${bins[0]!.from}..0`;
		const share = saidNumber(formatPercent(shareOfDrawsBelowZero(rows), locale, 0), below, 'share');
		return m.figure_distribution_title_sign({ share }, { locale });
	}
	const range = saidNumber(formatRange({ low, high }, locale), null);
	return m.figure_distribution_title_range({ range }, { locale });
}

/** The draws in one sentence. */
export function drawsDescription(rows: DistributionRows, locale: Locale): string {
	const { draws, low, median, central, high } = rows;
	const words = {
		draws: formatCount(draws, locale),
		range: formatRange({ low, high }, locale),
		median: formatKg(median, locale),
		central: formatKg(central, locale),
		share: formatPercent(shareOfDrawsBelowZero(rows), locale)
	};
	return m.figure_distribution_description(words, { locale });
}

/** Heads of the table of draws. */
export function drawsHeads(unit: MassUnit, locale: Locale): string[] {
	return [
		m.figure_distribution_part({}, { locale }),
		m.figure_distribution_from({ unit: unit.many }, { locale }),
		m.figure_distribution_to({ unit: unit.many }, { locale }),
		m.figure_distribution_draws({}, { locale })
	];
}

/** The named values first, then every bin. */
export function drawsTable(rows: DistributionRows, unit: MassUnit, locale: Locale) {
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const named: [string, number, string][] = [
		[m.figure_distribution_central({}, { locale }), rows.central, 'central'],
		[m.figure_table_median({}, { locale }), rows.median, 'median'],
		[m.figure_table_low({}, { locale }), rows.low, 'low'],
		[m.figure_table_high({}, { locale }), rows.high, 'high']
	];
	const bin = m.figure_distribution_bin({}, { locale });
	const cells = [
		...named.map(([label, kg]) => [label, number(kg), number(kg), '']),
		...rows.bins.map(({ from, to, count }) => [
			bin,
			number(from),
			number(to),
			formatCount(count, locale)
		])
	];
	const keys = [...named.map(([, , key]) => key), ...rows.bins.map(intervalKey)];
	return tableOf(drawsHeads(unit, locale), cells, 1, { rows: keys });
}
