import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../messages/format/number';
import { dayNumber } from '../model/calendar-steps';
import type { Drawing } from './assembled';
import { linearTicks } from './axis-ticks';
import { bottomAxis, bottomAxisHeight } from './bottom-axis';
import { domainOf } from './chart-axis';
import type { FigureOptions } from './figure';
import type { WrittenRow } from './own-rows';
import { placedTicks } from './placed-ticks';
import { circle, group, hitArea, path, polyline } from './scene';
import { valueAxis, valueAxisWidth, zeroLine } from './value-axis';

const plotHeight = 220;
/** With more points than these, dots would hide the line. */
const mostDots = 60;

/** A line over the days of the rows, broken where a value is missing, zero in sight. */
export function ownLine(rows: readonly WrittenRow[], options: FigureOptions): Drawing {
	const { width, locale, theme } = options;
	const dated = rows
		.filter(({ label }) => label !== null)
		.map((row) => ({ ...row, day: dayNumber(row.label!) }))
		.toSorted((a, b) => a.day - b.day);
	const sorted = dated.filter(({ value }) => value !== null);
	const [top, bottom] = [10, 10 + plotHeight];
	const values = sorted.map(({ value }) => value!);
	const scale = scaleLinear()
		.domain(domainOf([0, ...values]))
		.range([bottom, top])
		.nice(5);
	const ticks = linearTicks(scale, 5, (value) => formatNumber(value, locale, 6));
	const left = valueAxisWidth(ticks, theme);
	const gridRight = Math.max(left + 1, width - 8);
	const along = scaleLinear()
		.domain(domainOf(sorted.map(({ day }) => day)))
		.range([left + 6, gridRight - 6]);
	const pointOf = ({ day, value }: (typeof dated)[number]) => [along(day), scale(value!)] as const;
	const points = sorted.map(pointOf);
	const plot = { left, gridRight, scale, ticks };
	const days = sorted.map(({ name, day }) => ({ value: day, label: name, position: along(day) }));
	const ends = [days[0], days.at(-1), ...days].filter((tick) => tick !== undefined);
	const marks = sorted.map(({ name, text }, index) => {
		const [x] = points[index]!;
		const from = index === 0 ? left : (points[index - 1]![0] + x) / 2;
		const to = index === points.length - 1 ? gridRight : (x + points[index + 1]![0]) / 2;
		const area = { x: from, y: top, width: Math.max(0, to - from), height: plotHeight };
		return group({}, [hitArea(area)], { key: String(index), lines: [name, text] });
	});
	const stroke = { stroke: theme.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' };
	const dots = points.length > mostDots ? [] : points;
	const nodes = [
		...valueAxis(plot, theme),
		zeroLine(plot, theme),
		...runsOf(dated).map((run) => path({ d: polyline(run.map(pointOf)), fill: 'none', ...stroke })),
		...dots.map(([cx, cy]) => circle({ cx, cy, r: 2.5, fill: theme.accent })),
		...bottomAxis(placedTicks(ends, width, theme), bottom + 4, theme),
		...marks
	];
	return { height: bottom + 4 + bottomAxisHeight + 4, nodes };
}

/** Rows that follow each other without a gap. */
function runsOf<Row extends WrittenRow>(rows: readonly Row[]): readonly (readonly Row[])[] {
	const runs: Row[][] = [[]];
	for (const row of rows) {
		if (row.value === null) runs.push([]);
		else runs.at(-1)!.push(row);
	}
	return runs.filter((run) => run.length > 1);
}
