import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatRange } from '../messages/format/mass';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { TornadoRow } from './analysis-rows';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { rowChart } from './row-chart';
import { saidNumber } from './said-number';
import { tableOf } from './table';
import { boundRoom, tornadoMarks } from './tornado-marks';
import { fitsTitle, listed, saidOf } from './words';

function swing({ low, high }: TornadoRow): number {
	return Math.abs(high - low);
}

/** Zero belongs on the axis where it is less than this share of the span away. */
const nearZero = 1 / 3;

function tornadoDomain(rows: readonly TornadoRow[]): [number, number] {
	const values = rows.flatMap(({ low, high, central }) => [low, high, central]);
	const [low, high] = domainOf(values);
	const distance = Math.max(low, -high, 0);
	return distance < (high - low) * nearZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
}

function endsText(row: TornadoRow, unit: MassUnit, locale: Locale): string[] {
	const at = (bound: string, kg: number) =>
		m.figure_tornado_at({ bound, value: valueText(kg, unit, locale) }, { locale });
	return [at(row.atLow, row.low), at(row.atHigh, row.high)];
}

function chartRow(row: TornadoRow, unit: MassUnit, locale: Locale): ChartRow {
	const { key, label } = row;
	const fixed = m.figure_tornado_no_effect({}, { locale });
	const lines = [label, ...endsText(row, unit, locale)];
	return { key, label, lines, marks: (place) => tornadoMarks(row, fixed, place) };
}

function title([first]: readonly TornadoRow[], locale: Locale): string {
	if (first === undefined || swing(first) === 0) {
		return m.figure_tornado_title_none({}, { locale });
	}
	const { label, low, high, central } = first;
	if (!fitsTitle(label)) return m.figure_tornado_title({}, { locale });
	const turns = central > 0 ? Math.min(low, high) < 0 : central < 0 && Math.max(low, high) > 0;
	if (turns) return m.figure_tornado_title_sign({ label }, { locale });
	const ends = { low: Math.min(low, high), high: Math.max(low, high) };
	const range = saidNumber(formatRange(ends, locale), first.key);
	return m.figure_tornado_title_most({ label, range }, { locale });
}

function table(rows: readonly TornadoRow[], unit: MassUnit, locale: Locale) {
	const heads = [
		m.figure_tornado_column({}, { locale }),
		m.figure_tornado_at_low({}, { locale }),
		m.figure_tornado_at_high({}, { locale }),
		m.figure_tornado_net_low({ unit: unit.many }, { locale }),
		m.figure_tornado_net_high({ unit: unit.many }, { locale }),
		m.figure_tornado_net_central({ unit: unit.many }, { locale }),
		m.figure_tornado_swing({ unit: unit.many }, { locale })
	];
	const cells = (row: TornadoRow) => [
		row.label,
		row.atLow,
		row.atHigh,
		...[row.low, row.high, row.central, swing(row)].map((kg) => tableNumber(kg, unit, locale))
	];
	const keys = {
		rows: rows.map(({ key }) => key),
		columns: [null, 'bounds', 'bounds', 'low', 'high', 'central', 'swing']
	};
	return tableOf(heads, rows.map(cells), 1, keys);
}

function drawing(rows: readonly TornadoRow[], unit: MassUnit, options: FigureOptions) {
	const { width, locale, theme } = options;
	const [first] = rows;
	if (first === undefined) return nothingDrawn(m.figure_nothing({}, { locale }), width, theme);
	const value = valueText(first.central, unit, locale);
	const frame = {
		axis: linearAxis(tornadoDomain(rows), kgTick(unit, locale)),
		room: boundRoom(rows, m.figure_tornado_no_effect({}, { locale }), options),
		reference: { value: first.central, label: m.figure_tornado_central({ value }, { locale }) }
	};
	return rowChart(
		rows.map((row) => chartRow(row, unit, locale)),
		frame,
		options
	);
}

/** The net total with one parameter at a time at its bounds, widest swing first. */
export function tornado(rows: readonly TornadoRow[], options: FigureOptions): Figure {
	const { locale } = options;
	const sorted = rows.toSorted((a, b) => swing(b) - swing(a));
	const size = Math.max(0, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
	const unit = massUnitFor(size, locale);
	const said = sorted.map((row) =>
		saidOf(row.label, listed(endsText(row, unit, locale), locale), locale)
	);
	const parts = {
		name: 'tornado',
		title: title(sorted, locale),
		subtitle: m.figure_tornado_subtitle({ unit: unit.many }, { locale }),
		description: m.figure_tornado_description({ parts: listed(said, locale) }, { locale }),
		drawing: drawing(sorted, unit, options),
		table: table(sorted, unit, locale),
		notes: [m.figure_tornado_note({}, { locale })]
	};
	return assembled(parts, options);
}
