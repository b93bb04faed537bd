import { formatNumber } from '../messages/format/number';
import type { Drawing } from './assembled';
import { solidBar } from './bar';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { FigureOptions } from './figure';
import type { WrittenRow } from './own-rows';
import { plate } from './plate';
import { rowChart } from './row-chart';
import { stylesOf } from './type-scale';
import { widestIn } from './write';

/** From the end of a bar to its value, px. */
const gap = 6;

/** A bar for each row, from zero, with its value beside it. */
export function ownBars(rows: readonly WrittenRow[], options: FigureOptions): Drawing {
	const { locale, theme } = options;
	const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
	const write = (value: number) => formatNumber(value, locale, 6);
	const widest = widestIn(
		rows.map(({ text }) => text),
		stylesOf(theme).value
	);
	const hasCosts = values.some((value) => value < 0);
	return rowChart(
		rows.map(chartRow),
		{
			axis: linearAxis(domainOf([0, ...values]), write),
			room: { left: hasCosts ? widest + gap : 0, right: widest + gap }
		},
		options
	);
}

function chartRow({ name, value, text }: WrittenRow, index: number): ChartRow {
	return {
		key: String(index),
		label: name,
		lines: [name, text],
		marks: ({ scale, at, theme }) => {
			const [from, to] = [scale(0), scale(value ?? 0)];
			const style = stylesOf(theme).value;
			if (value === null)
				return plate(text, style, { x: from + gap, at, fill: theme.muted }, theme);
			const isCost = value < 0;
			const fill = isCost ? theme.cost : theme.accent;
			const place = isCost
				? ({ x: to - gap, at, fill, anchor: 'end' } as const)
				: { x: to + gap, at, fill: theme.ink };
			const bar = value === 0 ? [] : [solidBar({ from, to, at }, fill)];
			return [...bar, ...plate(text, style, place, theme)];
		}
	};
}
