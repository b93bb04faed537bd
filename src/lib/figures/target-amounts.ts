import { formatRange } from '../messages/format/mass';
import { massUnitFor } from '../messages/format/mass-unit';
import { formatCount, formatNumber } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import { kgTick } from './axis-ticks';
import { valueText } from './mark-text';
import { tableNumber } from './ranked-table';
import type { TargetRows } from './target-rows';

/** How the values of a target are written. */
export interface TargetAmounts {
	/** With its unit. */
	readonly text: (value: number) => string;
	/** With its range. */
	readonly ranged: (estimate: Estimate) => string;
	/** Without its unit, on an axis and in a table. */
	readonly tick: (value: number) => string;
	readonly cell: (value: number) => string;
	/** What is measured, and its unit. */
	readonly subtitle: string;
	readonly unit: string;
}

/** The unit that holds the largest of all values. */
function sizeOf({ target, observed, forecast }: TargetRows): number {
	return Math.max(
		target,
		...observed.map(({ value }) => Math.abs(value)),
		...forecast.map(({ high }) => high)
	);
}

/** How the values of a figure are written, in one unit. */
export function targetAmounts(rows: TargetRows, locale: Locale): TargetAmounts {
	const size = sizeOf(rows);
	return rows.measure === 'items' ? countAmounts(locale) : massAmounts(rows, size, locale);
}

function countAmounts(locale: Locale): TargetAmounts {
	const text = (value: number) =>
		m.figure_target_items({ count: formatCount(value, locale) }, { locale });
	return {
		text,
		ranged: ({ low, central, high }) => {
			const [from, to] = [formatCount(low, locale), formatCount(high, locale)];
			const range = m.figure_target_count_range({ low: from, high: to }, { locale });
			return m.figure_value_with_range({ value: text(central), range }, { locale });
		},
		tick: (value) => formatNumber(value, locale, 6),
		cell: (value) => formatCount(value, locale),
		subtitle: m.figure_target_subtitle_items({}, { locale }),
		unit: m.figure_target_unit_items({}, { locale })
	};
}

function massAmounts({ measure }: TargetRows, size: number, locale: Locale): TargetAmounts {
	const unit = massUnitFor(size, locale);
	const text = (kg: number) => valueText(kg, unit, locale);
	const isNet = measure === 'net';
	const subtitle = isNet ? m.figure_target_subtitle_net : m.figure_target_subtitle_goods;
	const ofUnit = isNet ? m.figure_target_unit_net : m.figure_target_unit_goods;
	return {
		text,
		ranged: (estimate) => {
			const range = formatRange(estimate, locale, { unit, digits: 3 });
			return m.figure_value_with_range({ value: text(estimate.central), range }, { locale });
		},
		tick: kgTick(unit, locale),
		cell: (kg) => tableNumber(kg, unit, locale),
		subtitle: subtitle({ unit: unit.many }, { locale }),
		unit: ofUnit({ unit: unit.many }, { locale })
	};
}
