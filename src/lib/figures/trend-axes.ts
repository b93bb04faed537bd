import { formatShortMonth, formatYear } from '../messages/format/date';
import type { Locale } from '../messages/locale';
import { monthAt } from './months';
import { group, line, type SceneNode } from './scene';
import type { Theme } from './theme';
import { slotLeft, slotMiddle, type TrendLayout } from './trend-layout';
import { stylesOf, type TextStyles } from './type-scale';
import { widestIn, widthIn, write } from './write';

/** Steps in months that keep to the calendar: every month, quarter, half year; 12 leaves the years alone. */
const monthSteps = [1, 3, 6, 12];

function indexes({ firstMonth, monthCount }: TrendLayout): number[] {
	return Array.from({ length: monthCount }, (_, place) => firstMonth + place);
}

function monthStep(layout: TrendLayout, locale: Locale, theme: Theme): number {
	const names = Array.from({ length: 12 }, (_, month) => formatShortMonth(monthAt(month), locale));
	const needed = widestIn(names, stylesOf(theme).axis) + 6;
	return monthSteps.find((step) => step * layout.slot >= needed) ?? 12;
}

function monthLabels(layout: TrendLayout, locale: Locale, theme: Theme): SceneNode[] {
	const step = monthStep(layout, locale, theme);
	const shown = indexes(layout).filter((index) => index % step === 0);
	if (step === 12) return [];
	return shown
		.map((index) => ({ index, label: formatShortMonth(monthAt(index), locale) }))
		.filter(
			({ index, label }) =>
				slotMiddle(layout, index) + widthIn(label, stylesOf(theme).axis) / 2 <= layout.right
		)
		.map(({ index, label }) =>
			write(label, stylesOf(theme).axis, {
				x: slotMiddle(layout, index),
				y: layout.bottom + 16,
				anchor: 'middle',
				fill: theme.muted
			})
		);
}

/** From the line that begins a year to its name, px. */
const yearIndent = 4;

/** The first month and every January, as far as their years fit beside each other and into the frame. */
function yearStarts(
	layout: TrendLayout,
	locale: Locale,
	{ axis }: TextStyles
): { label: string; x: number }[] {
	const { firstMonth } = layout;
	const starts = indexes(layout).filter((index) => index % 12 === 0 || index === firstMonth);
	const years = starts.map((index) => ({
		label: formatYear(monthAt(index), locale),
		x: slotLeft(layout, index)
	}));
	const end = ({ label, x }: { label: string; x: number }) => x + yearIndent + widthIn(label, axis);
	const kept: typeof years = [];
	for (const year of years.toReversed()) {
		const next = kept.at(-1)?.x ?? layout.right + 12;
		if (end(year) + 12 <= next) kept.push(year);
	}
	return kept.length === 0 ? years.slice(0, 1) : kept.reverse();
}

/** Names of months under the bars and of years below them. */
export function monthAxis(layout: TrendLayout, locale: Locale, theme: Theme): SceneNode[] {
	const y = layout.bottom + 32;
	const years = yearStarts(layout, locale, stylesOf(theme)).flatMap(({ label, x }) => [
		line({ x1: x, x2: x, y1: layout.bottom + 4, y2: y, stroke: theme.hairline }),
		write(label, stylesOf(theme).axis, { x: x + yearIndent, y, fill: theme.muted })
	]);
	return [group({}, monthLabels(layout, locale, theme)), group({}, years)];
}

/** Height of the axis of months, px. */
export const monthAxisHeight = 38;
