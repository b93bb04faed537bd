import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { WaterfallRows } from './analysis-rows';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { changeText, valueText } from './mark-text';
import { rowChart } from './row-chart';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { waterfallMarks, waterfallRoom } from './waterfall-marks';
import { fromKey, toKey, waterfallSteps, type WaterfallStep } from './waterfall-steps';
import { fitsTitle, listed, saidOf } from './words';
import { widestIn } from './write';

/** Steps drawn one by one; the others are taken together. */
const mostSteps = 12;

/** More digits of a total than this say nothing. */
const mostDigits = 6;

function labelOf(step: WaterfallStep, locale: Locale): string {
	if (step.kind !== 'others') return step.label;
	if (step.count === 0) return m.figure_waterfall_rest({}, { locale });
	const count = formatCount(step.count, locale);
	return m.figure_waterfall_others({ count }, { locale });
}

/** Digits that let a reader see the largest step in the difference of the totals. */
function totalDigits(steps: readonly WaterfallStep[]): number {
	const largest = (kind: 'total' | 'step') =>
		Math.max(0, ...steps.filter((step) => step.kind === kind).map(({ kg }) => Math.abs(kg)));
	const [total, step] = [largest('total'), largest('step')];
	if (total === 0 || step === 0) return 3;
	return Math.min(mostDigits, 3 + Math.max(0, Math.floor(Math.log10(total / step))));
}

/** The values of all lines as they are written. */
function textsOf(steps: readonly WaterfallStep[], unit: MassUnit, locale: Locale): string[] {
	const digits = totalDigits(steps);
	return steps.map(({ kind, kg }) =>
		kind === 'total' ? valueText(kg, unit, locale, digits) : changeText(kg, unit, locale)
	);
}

function chartRow(
	step: WaterfallStep,
	value: string,
	zeroBased: boolean,
	locale: Locale
): ChartRow {
	const label = labelOf(step, locale);
	const marks: ChartRow['marks'] = (place) => waterfallMarks(step, value, zeroBased, place);
	return { key: step.key, label, lines: [label, value], marks };
}

/** Totals are drawn from zero where the steps take at least this share of such an axis. */
const visibleShare = 0.3;

/** The axis: from zero, unless the steps would be too small to be seen on it. */
function axisOf(steps: readonly WaterfallStep[]): {
	zeroBased: boolean;
	domain: [number, number];
} {
	const values = steps.flatMap(({ from, to, kind }) => (kind === 'total' ? [to] : [from, to]));
	const [low, high] = domainOf(values);
	const whole = domainOf([0, low, high]);
	const zeroBased =
		values.every((value) => value === values[0]) ||
		high - low >= (whole[1] - whole[0]) * visibleShare;
	if (zeroBased) return { zeroBased, domain: whole };
	const margin = (high - low) / 10;
	return { zeroBased, domain: [low - margin, high + margin] };
}

function title({ from, steps, to }: WaterfallRows, unit: MassUnit, locale: Locale): string {
	const moving = steps.filter(({ kg }) => kg !== 0);
	if (moving.length === 0) return m.figure_waterfall_title_none({}, { locale });
	const [first] = moving.toSorted((a, b) => Math.abs(b.kg) - Math.abs(a.kg));
	const total = saidNumber(changeText(to.kg - from.kg, unit, locale), toKey, 'change');
	if (!fitsTitle(first!.label)) return m.figure_waterfall_title({ total }, { locale });
	const step = saidNumber(changeText(first!.kg, unit, locale), first!.key);
	return m.figure_waterfall_title_most({ total, label: first!.label, step }, { locale });
}

function table({ from, steps, to }: WaterfallRows, unit: MassUnit, locale: Locale) {
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const sorted = steps.toSorted((a, b) => Math.abs(b.kg) - Math.abs(a.kg));
	const heads = [
		m.figure_waterfall_column({}, { locale }),
		m.figure_waterfall_amount({ unit: unit.many }, { locale })
	];
	const cells = [
		[from.label, number(from.kg)],
		...sorted.map(({ label, kg }) => [label, number(kg)]),
		[to.label, number(to.kg)]
	];
	return tableOf(heads, cells, 1, { rows: [fromKey, ...sorted.map(({ key }) => key), toKey] });
}

function notes(zeroBased: boolean, rows: WaterfallRows, locale: Locale): string[] {
	const folded = rows.steps.length > mostSteps;
	return [
		...(zeroBased ? [] : [m.figure_waterfall_note_axis({}, { locale })]),
		...(folded ? [m.figure_waterfall_note_table({}, { locale })] : [])
	];
}

/** From one total to another, largest step first; the steps add up to the difference exactly. */
export function waterfall(rows: WaterfallRows, options: FigureOptions): Figure {
	const { locale, theme } = options;
	const steps = waterfallSteps(rows, mostSteps);
	const size = Math.max(...steps.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]));
	const unit = massUnitFor(size, locale);
	const { zeroBased, domain } = axisOf(steps);
	const texts = textsOf(steps, unit, locale);
	const frame = {
		axis: linearAxis(domain, kgTick(unit, locale)),
		room: { left: 0, right: widestIn(texts, stylesOf(theme).value) + waterfallRoom }
	};
	const drawn = steps.map((step, index) => chartRow(step, texts[index]!, zeroBased, locale));
	const said = steps.map((step, index) => saidOf(labelOf(step, locale), texts[index]!, locale));
	const parts = {
		name: 'waterfall',
		title: title(rows, unit, locale),
		subtitle: m.figure_waterfall_subtitle({ unit: unit.many }, { locale }),
		description: m.figure_waterfall_description({ parts: listed(said, locale) }, { locale }),
		drawing: rowChart(drawn, frame, options),
		table: table(rows, unit, locale),
		notes: notes(zeroBased, rows, locale)
	};
	return assembled(parts, options);
}
