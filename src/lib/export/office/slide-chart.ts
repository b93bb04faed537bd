import type pptxgen from 'pptxgenjs';
import { deckColours, type DeckColours } from './slide-style';
import { storedText } from './stored-text';
import { slidePlain } from './slide-text';

/** A chart that can be edited where slides are made: its numbers lie in a sheet of the file. */
export interface SlideChart {
	/** Bars that are ranked, columns that follow an order, parts on each other, or lines. */
	readonly kind: 'bars' | 'columns' | 'stacked' | 'stackedBars' | 'lines';
	/** Unit of the axis. */
	readonly unit: string;
	/** Names of the bars, or of the places along lines. */
	readonly labels: readonly string[];
	readonly series: readonly SlideSeries[];
	/** Whether the bars of several series lie over each other, not side by side. */
	readonly overlaid?: boolean;
}

/** One value for each label, in the unit of the chart. */
export interface SlideSeries {
	readonly name: string;
	/** Null where there is none. */
	readonly values: readonly (number | null)[];
	/** Ends of the whisker of each value; null where there is none. */
	readonly ranges?: readonly (SlideRange | null)[];
	/** Whether it is all that has no series of its own. */
	readonly isRest?: boolean;
}

/** The ends of a whisker. */
export interface SlideRange {
	readonly low: number;
	readonly high: number;
}

/** The kind and the numbers of a chart as the writer of slides takes them. */
export function slideSeries({ labels, series }: SlideChart): pptxgen.OptsChartData[] {
	const names = labels.map(stored);
	return series.map(({ name, values }) => ({
		name: stored(name),
		labels: names,
		// Its type has no null, which it writes as an empty value; these are taken out afterwards.
		values: values as number[]
	}));
}

function stored(text: string): string {
	return storedText(slidePlain(text));
}

/** How a chart is drawn; ranked bars begin at the top. */
export function slideChartOptions(
	chart: SlideChart,
	fontFace: string,
	colours: DeckColours = deckColours
): pptxgen.IChartOpts {
	const { kind, unit, labels, series, overlaid = false } = chart;
	const isBars = kind === 'bars' || kind === 'stackedBars';
	const isStacked = kind === 'stacked' || kind === 'stackedBars';
	const isOne = series.length === 1;
	const text = { fontFace, color: colours.muted, fontSize: 11 };
	return {
		barDir: isBars ? 'bar' : 'col',
		barGrouping: isStacked ? 'stacked' : 'clustered',
		...(overlaid && { barOverlapPct: 100 }),
		barGapWidthPct: isBars ? 60 : 40,
		chartColors: isOne
			? [colours.accent]
			: overlaid
				? [colours.other, colours.accent]
				: partsOf(chart, colours),
		...(isOne && !isStacked && { invertedColors: [colours.cost] }),
		lineSize: 2,
		lineDataSymbol: 'none',
		showLegend: !isOne,
		legendPos: 'b',
		legendFontFace: fontFace,
		legendFontSize: text.fontSize,
		legendColor: colours.ink,
		showTitle: false,
		showValue: false,
		// Its type lists one of the two values that the writer and the format know.
		catAxisOrientation: (isBars ? 'maxMin' : 'minMax') as 'minMax',
		catAxisLabelFontFace: text.fontFace,
		catAxisLabelFontSize: labels.length > 24 ? 9 : text.fontSize,
		catAxisLabelColor: colours.ink,
		catAxisLabelPos: 'low',
		catGridLine: { style: 'none' },
		valAxisLabelFontFace: text.fontFace,
		valAxisLabelFontSize: text.fontSize,
		valAxisLabelColor: text.color,
		valAxisLabelFormatCode: '#,##0.######',
		valGridLine: { color: colours.hairline, size: 0.75 },
		valAxisLineShow: false,
		showValAxisTitle: true,
		valAxisTitle: slidePlain(unit),
		valAxisTitleFontFace: text.fontFace,
		valAxisTitleFontSize: text.fontSize,
		valAxisTitleColor: text.color,
		...boundsOf(endsOf(chart))
	};
}

/** A colour for each series: parts that are more than the theme has colours for begin again. */
function partsOf({ series }: SlideChart, { parts, other }: DeckColours): string[] {
	return series.map(({ isRest = false }, at) => (isRest ? other : parts[at % parts.length]!));
}

/** How far bars, lines and whiskers reach; parts on each other reach as far as their sums. */
function endsOf({ kind, labels, series }: SlideChart): readonly number[] {
	if (kind === 'stacked' || kind === 'stackedBars') {
		return labels.flatMap((_, at) => {
			const values = series.map(({ values: own }) => own[at] ?? 0);
			const sum = (sign: number) =>
				values.reduce((total, value) => total + (value * sign > 0 ? value : 0), 0);
			return [sum(1), sum(-1)];
		});
	}
	return series.flatMap(({ values, ranges = [] }) =>
		values.flatMap((value, at) => [value ?? 0, ranges[at]?.low ?? 0, ranges[at]?.high ?? 0])
	);
}

/** An axis that holds every range. */
function boundsOf(
	ends: readonly number[]
): Pick<pptxgen.IChartOpts, 'valAxisMinVal' | 'valAxisMaxVal'> {
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	const step = 10 ** Math.floor(Math.log10(Math.max(most, -least, Number.MIN_VALUE)));
	const rounded = (value: number) => Number((Math.ceil(value / step) * step).toPrecision(6));
	return { valAxisMinVal: -rounded(-least) + 0, valAxisMaxVal: rounded(most) };
}
