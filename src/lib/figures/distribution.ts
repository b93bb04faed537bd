import { formatKg, formatRange } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import { assembled } from './assembled';
import { distributionDrawing } from './distribution-drawing';
import { shareBelowZero } from './distribution-share';
import type { Figure, FigureOptions } from './figure';
import { intervalKey } from './interval-key';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { tableOf } from './table';

/** The finding: an uncertain sign with the share of draws below zero; else where nine in ten lie. */
function title({ bins, low, central, high }: DistributionRows, locale: Locale): string {
	if (low === high) {
		const value = saidNumber(formatKg(central, locale), null);
		return m.figure_distribution_title_none({ value }, { locale });
	}
	if (low < 0 && high > 0) {
		const below = `${bins[0]!.from}..0`;
		const share = saidNumber(formatPercent(shareBelowZero(bins), locale, 0), below, 'share');
		return m.figure_distribution_title_sign({ share }, { locale });
	}
	const range = saidNumber(formatRange({ low, high }, locale), null);
	return m.figure_distribution_title_range({ range }, { locale });
}

function description(rows: DistributionRows, locale: Locale): string {
	const { draws, low, median, central, high, bins } = rows;
	const words = {
		draws: formatCount(draws, locale),
		range: formatRange({ low, high }, locale),
		median: formatKg(median, locale),
		central: formatKg(central, locale),
		share: formatPercent(shareBelowZero(bins), locale)
	};
	return m.figure_distribution_description(words, { locale });
}

function heads(unit: MassUnit, locale: Locale): string[] {
	return [
		m.figure_distribution_part({}, { locale }),
		m.figure_distribution_from({ unit: unit.many }, { locale }),
		m.figure_distribution_to({ unit: unit.many }, { locale }),
		m.figure_distribution_draws({}, { locale })
	];
}

/** The named values first, then every bin. */
function table(rows: DistributionRows, unit: MassUnit, locale: Locale) {
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
	return tableOf(heads(unit, locale), cells, 1, { rows: keys });
}

function nothing(options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const sentence = m.figure_nothing({}, { locale });
	const unit = massUnitFor(0, locale);
	const parts = {
		name: 'distribution',
		title: m.figure_distribution_title({}, { locale }),
		subtitle: m.figure_distribution_subtitle({ unit: unit.many, draws: '0' }, { locale }),
		description: sentence,
		drawing: nothingDrawn(sentence, width, theme),
		table: tableOf(heads(unit, locale), []),
		notes: []
	};
	return assembled(parts, options);
}

/** The draws of the net total as a histogram, with the values that are quoted of them. */
export function distribution(rows: DistributionRows | null, options: FigureOptions): Figure {
	if (rows === null || rows.bins.length === 0) return nothing(options);
	const { locale } = options;
	const unit = massUnitFor(Math.max(Math.abs(rows.low), Math.abs(rows.high)), locale);
	const draws = formatCount(rows.draws, locale);
	const parts = {
		name: 'distribution',
		title: title(rows, locale),
		subtitle: m.figure_distribution_subtitle({ unit: unit.many, draws }, { locale }),
		description: description(rows, locale),
		drawing: distributionDrawing(rows, unit, options),
		table: table(rows, unit, locale),
		notes: [m.figure_distribution_note({}, { locale })]
	};
	return assembled(parts, options);
}
