import type pptxgen from 'pptxgenjs';
import type { ReportChart } from './report-document';
import { slideColours } from './slide-style';
import { slidePlain } from './slide-text';

/** A chart as slides draw it: one series of bars, whose numbers are in a sheet of the file. */
export function slideSeries({ series, points }: ReportChart): pptxgen.OptsChartData[] {
	return [
		{
			name: slidePlain(series),
			labels: points.map(({ label }) => slidePlain(label)),
			values: points.map(({ central }) => central)
		}
	];
}

/** How a chart is drawn; ranked bars begin at the top. */
export function slideChartOptions(
	{ kind, unit, points }: ReportChart,
	fontFace: string
): pptxgen.IChartOpts {
	const isBars = kind === 'bars';
	const text = { fontFace, color: slideColours.muted, fontSize: 11 };
	return {
		barDir: isBars ? 'bar' : 'col',
		barGapWidthPct: isBars ? 60 : 40,
		chartColors: [slideColours.accent],
		invertedColors: [slideColours.cost],
		showLegend: false,
		showTitle: false,
		showValue: false,
		// Its type lists one of the two values that the writer and the format know.
		catAxisOrientation: (isBars ? 'maxMin' : 'minMax') as 'minMax',
		catAxisLabelFontFace: text.fontFace,
		catAxisLabelFontSize: points.length > 24 ? 9 : text.fontSize,
		catAxisLabelColor: slideColours.ink,
		catAxisLabelPos: 'low',
		catGridLine: { style: 'none' },
		valAxisLabelFontFace: text.fontFace,
		valAxisLabelFontSize: text.fontSize,
		valAxisLabelColor: text.color,
		valAxisLabelFormatCode: '#,##0.######',
		valGridLine: { color: slideColours.hairline, size: 0.75 },
		valAxisLineShow: false,
		showValAxisTitle: true,
		valAxisTitle: slidePlain(unit),
		valAxisTitleFontFace: text.fontFace,
		valAxisTitleFontSize: text.fontSize,
		valAxisTitleColor: text.color,
		...boundsOf(points)
	};
}

/** An axis that holds every range. */
function boundsOf(
	points: ReportChart['points']
): Pick<pptxgen.IChartOpts, 'valAxisMinVal' | 'valAxisMaxVal'> {
	const ends = points.flatMap(({ central, range }) => [central, range?.low ?? 0, range?.high ?? 0]);
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	const step = 10 ** Math.floor(Math.log10(Math.max(most, -least, Number.MIN_VALUE)));
	const rounded = (value: number) => Number((Math.ceil(value / step) * step).toPrecision(6));
	return { valAxisMinVal: -rounded(-least) + 0, valAxisMaxVal: rounded(most) };
}
