import { formatKg, formatRange } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import { assembled } from './assembled';
import { noDraws } from './distribution';
import { drawsAxis, type DrawsMarks } from './draws-axis';
import { likelyValues } from './draws-quantiles';
import { drawsDescription } from './draws-words';
import type { Figure, FigureOptions } from './figure';
import { tableNumber } from './ranked-table';
import { circle, group, type SceneNode } from './scene';
import { tableOf } from './table';

/** Few enough to be counted, each one chance in twenty. */
const dotCount = 20;
const [leastRadius, mostRadius] = [5, 9];

function keyOf(index: number): string {
	return String(index + 1);
}

/** Dots in columns as wide as a dot: each stands within its own width of its value. */
function dots(
	values: readonly number[],
	radius: number,
	{ locale, theme }: FigureOptions
): (along: (kg: number) => number) => DrawsMarks {
	return (along) => {
		const [wide, columns] = [2 * radius + 1, new Map<number, number>()];
		const places = values.map((value) => {
			const column = Math.floor((along(value) - radius) / wide);
			const level = columns.get(column) ?? 0;
			columns.set(column, level + 1);
			return { value, column, level };
		});
		const most = Math.max(...columns.values());
		return {
			height: Math.max(60, most * wide + 6),
			nodes: ({ bottom }) =>
				places.map(({ value, column, level }, index): SceneNode => {
					const [cx, cy] = [radius + (column + 0.5) * wide, bottom - 3 - (level + 0.5) * wide];
					const fill = value < 0 ? theme.cost : theme.accent;
					const lines = [formatKg(value, locale), m.studio_dots_one({}, { locale })];
					return group({}, [circle({ cx, cy, r: radius, fill })], { key: keyOf(index), lines });
				})
		};
	};
}

function title(
	values: readonly number[],
	{ low, high, central }: DistributionRows,
	locale: Locale
): string {
	if (low === high) {
		return m.figure_distribution_title_none({ value: formatKg(central, locale) }, { locale });
	}
	const all = formatCount(dotCount, locale);
	const among = (holds: (value: number) => boolean) =>
		formatCount(values.filter(holds).length, locale);
	if (low < 0 && high > 0) {
		const count = among((value) => value < 0);
		return m.studio_dots_title_sign({ count, all }, { locale });
	}
	const count = among((value) => value >= low && value <= high);
	return m.studio_dots_title({ count, all, range: formatRange({ low, high }, locale) }, { locale });
}

function table(values: readonly number[], unit: MassUnit, locale: Locale) {
	const heads = [
		m.studio_dots_column({}, { locale }),
		m.figure_table_central({ unit: unit.many }, { locale })
	];
	const cells = values.map((value, index) => [
		formatCount(index + 1, locale),
		tableNumber(value, unit, locale)
	]);
	return tableOf(heads, cells, 1, { rows: values.map((_, index) => keyOf(index)) });
}

/** The total as twenty dots of equal chance, which can be counted on either side of any amount. */
export function quantileDots(rows: DistributionRows | null, options: FigureOptions): Figure {
	const values = rows === null ? [] : likelyValues(rows, dotCount);
	if (rows === null || values.length === 0) return noDraws('quantile-dots', options);
	const { width, locale, tall = 1 } = options;
	const unit = massUnitFor(Math.max(Math.abs(rows.low), Math.abs(rows.high)), locale);
	const radius = Math.max(leastRadius, Math.min(mostRadius * Math.sqrt(tall), width / 60));
	const parts = {
		name: 'quantile-dots',
		title: title(values, rows, locale),
		subtitle: m.studio_dots_subtitle({ unit: unit.many }, { locale }),
		description: drawsDescription(rows, locale),
		drawing: drawsAxis(rows, unit, options, 2 * radius + 1, dots(values, radius, options)),
		table: table(values, unit, locale),
		notes: [m.figure_distribution_note({}, { locale })]
	};
	return assembled(parts, options);
}
