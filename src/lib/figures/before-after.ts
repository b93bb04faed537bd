import { formatKg, formatRange } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import { assembled, type Drawing } from './assembled';
import { kgTick } from './axis-ticks';
import { solidBar } from './bar';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow, MarkPlace } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { changeText, estimateText, valueText } from './mark-text';
import { plate } from './plate';
import { tableNumber } from './ranked-table';
import { rowChart } from './row-chart';
import type { SceneNode } from './scene';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { whisker } from './whisker';
import { fitsTitle, listed, saidOf } from './words';
import { widestIn } from './write';

/** A total at two times with its change, whose range is that of the difference: kg CO2e. */
export interface BeforeAfterRows {
	/** `parts` where the sides are no periods: places, goods or methods. */
	readonly of?: 'parts';
	readonly before: { readonly label: string; readonly net: Estimate };
	readonly after: { readonly label: string; readonly net: Estimate };
	readonly change: Estimate;
}

/** Between a mark and its value, px. */
const gap = 8;

/** A bar from one amount to another with the range of where it ends. */
function barMarks(
	{ low, high }: Estimate,
	[start, end]: readonly [number, number],
	value: string,
	{ scale, at, theme }: MarkPlace
): SceneNode[] {
	const [from, to] = [scale(start), scale(end)];
	const falls = end < start;
	const reach = { from: scale(low), to: scale(high) };
	const range = {
		...reach,
		at,
		direction: 'horizontal',
		bar: [from, to],
		cap: 8,
		thickness: 1.5
	} as const;
	const x = Math.max(from, to, reach.to) + gap;
	return [
		solidBar({ from, to, at }, falls ? theme.cost : theme.accent),
		...(low === high ? [] : whisker(range, theme)),
		...plate(value, stylesOf(theme).value, { x, at, fill: theme.ink }, theme)
	];
}

function rowsOf({ of, before, after, change }: BeforeAfterRows, unit: MassUnit, locale: Locale) {
	const total = ({ label, net }: BeforeAfterRows['before'], key: string): ChartRow => ({
		...{ key, label, lines: [label, estimateText(net, locale)] },
		detail: formatRange(net, locale, { unit }),
		marks: (place) => barMarks(net, [0, net.central], valueText(net.central, unit, locale), place)
	});
	const label = wordsOf(of).change({}, { locale });
	const start = before.net.central;
	const shifted = {
		...{ low: start + change.low, central: start + change.central },
		high: start + change.high
	};
	const difference: ChartRow = {
		...{ key: 'change', label, lines: [label, estimateText(change, locale)] },
		detail: formatRange(change, locale),
		marks: (place) =>
			barMarks(shifted, [start, shifted.central], changeText(change.central, unit, locale), place)
	};
	return { rows: [total(before, 'before'), total(after, 'after'), difference], shifted };
}

function drawing(data: BeforeAfterRows, unit: MassUnit, options: FigureOptions): Drawing {
	const { locale, theme } = options;
	const { rows, shifted } = rowsOf(data, unit, locale);
	const { before, after, change } = data;
	const bounds = [before.net, after.net, shifted].flatMap(({ low, central, high }) => [
		low,
		central,
		high
	]);
	const values = [
		...[before, after].map(({ net }) => valueText(net.central, unit, locale)),
		changeText(change.central, unit, locale)
	];
	const room = { left: 0, right: widestIn(values, stylesOf(theme).value) + gap + 2 };
	const axis = linearAxis(domainOf([0, ...bounds]), kgTick(unit, locale));
	return rowChart(rows, { axis, room }, options);
}

/** Words of time hold for periods alone. */
function wordsOf(of: BeforeAfterRows['of']) {
	return of === 'parts'
		? {
				...{ title: m.files_sides_title, more: m.files_sides_more, less: m.files_sides_less },
				...{ unsure: m.files_sides_unsure, column: m.files_sides_column },
				change: m.files_sides_difference
			}
		: {
				...{ title: m.studio_before_after_title, more: m.studio_before_after_more },
				...{ less: m.studio_before_after_less, unsure: m.studio_before_after_unsure },
				...{ column: m.studio_before_after_column, change: m.studio_before_after_change }
			};
}

/** More or less where the range of the difference says so; otherwise that it does not. */
function title({ of, before, after, change }: BeforeAfterRows, locale: Locale): string {
	const says = wordsOf(of);
	if (!fitsTitle(before.label) || !fitsTitle(after.label)) return says.title({}, { locale });
	const value = formatKg(Math.abs(change.central), locale);
	const words = { before: before.label, after: after.label, value };
	if (change.low > 0) return says.more(words, { locale });
	if (change.high < 0) return says.less(words, { locale });
	return says.unsure(words, { locale });
}

/** A total before and after, with the difference and how sure it is. */
export function beforeAfter(rows: BeforeAfterRows, options: FigureOptions): Figure {
	const { locale } = options;
	const { before, after, change } = rows;
	const says = wordsOf(rows.of);
	const largest = [before.net, after.net].flatMap(({ low, high }) => [
		Math.abs(low),
		Math.abs(high)
	]);
	const unit = massUnitFor(Math.max(...largest), locale);
	const named: readonly [string, string, Estimate][] = [
		['before', before.label, before.net],
		['after', after.label, after.net],
		['change', says.change({}, { locale }), change]
	];
	const said = named.map(([, label, net]) => saidOf(label, estimateText(net, locale), locale));
	const heads = [
		says.column({}, { locale }),
		m.figure_table_central({ unit: unit.many }, { locale }),
		m.figure_table_low({}, { locale }),
		m.figure_table_high({}, { locale })
	];
	const cells = named.map(([, label, { central, low, high }]) => [
		label,
		...[central, low, high].map((kg) => tableNumber(kg, unit, locale))
	]);
	const parts = {
		name: 'before-after',
		title: title(rows, locale),
		subtitle: m.studio_before_after_subtitle({ unit: unit.many }, { locale }),
		description: listed(said, locale),
		drawing: drawing(rows, unit, options),
		table: tableOf(heads, cells, 1, { rows: named.map(([key]) => key) }),
		notes: [m.studio_before_after_note({}, { locale })]
	};
	return assembled(parts, options);
}
