import type { CalendarGrain } from '../model/calendar-steps';
import { formatShortDay, formatShortMonth, formatYear } from '../messages/format/date';
import type { Locale } from '../messages/locale';
import type { CourseSteps } from './course-rows';
import { group, line, type SceneNode } from './scene';
import type { Theme } from './theme';
import { slotLeft, slotMiddle, type StepPlaces } from './trend-layout';
import { stylesOf, type TextStyle } from './type-scale';
import { widthIn, write } from './write';

/** Between two labels, px. */
const gap = 8;

interface StepLabel {
	readonly label: string;
	/** Middle, px. */
	readonly x: number;
	/** Counts the steps of the calendar, so that every third month is a quarter. */
	readonly ordinal: number;
}

/** Fewer months than this on an axis of days or weeks, and the days themselves are named. */
const fewMonths = 3;

/** Every so many labels may stand, where all have no room. */
const strides = [1, 2, 3, 6, 12, 24, 60, 120];

function shownSteps({ firstMonth, monthCount }: StepPlaces): number[] {
	return Array.from({ length: monthCount }, (_, place) => firstMonth + place);
}

/** Steps that begin a month, each with the name of it; years where the steps are years. */
function periodLabels(
	{ grain, starts }: CourseSteps,
	layout: StepPlaces,
	locale: Locale
): StepLabel[] {
	const month = (step: number) => starts[step]!.slice(0, 7);
	return shownSteps(layout)
		.filter((step) => step === 0 || month(step) !== month(step - 1))
		.map((step) => {
			const [year, number] = month(step).split('-').map(Number) as [number, number];
			const x = slotMiddle(layout, step);
			if (grain === 'year') return { label: formatYear(month(step), locale), x, ordinal: year };
			return { label: formatShortMonth(month(step), locale), x, ordinal: year * 12 + number - 1 };
		});
}

function dayLabels({ starts }: CourseSteps, layout: StepPlaces, locale: Locale): StepLabel[] {
	return shownSteps(layout).map((step) => ({
		label: formatShortDay(starts[step]!, locale),
		x: slotMiddle(layout, step),
		ordinal: step - layout.firstMonth
	}));
}

/** Labels with room beside each other and inside the plot: all, or every second, third and so on. */
function fitting(
	labels: readonly StepLabel[],
	right: number,
	style: TextStyle
): readonly StepLabel[] {
	const inside = labels.filter(
		({ label, x }) => x - widthIn(label, style) / 2 >= 0 && x + widthIn(label, style) / 2 <= right
	);
	const isApart = (kept: readonly StepLabel[]) =>
		kept.every(({ label, x }, place) => {
			const before = kept[place - 1];
			if (before === undefined) return true;
			return x - before.x >= (widthIn(label, style) + widthIn(before.label, style)) / 2 + gap;
		});
	for (const stride of strides) {
		const kept = inside.filter(({ ordinal }) => ordinal % stride === 0);
		if (isApart(kept)) return kept;
	}
	return inside.slice(0, 1);
}

/** The year of the first step and of each one that begins another, as far as they have room. */
function yearNodes(
	{ starts }: CourseSteps,
	layout: StepPlaces,
	locale: Locale,
	theme: Theme
): SceneNode[] {
	const { axis: style } = stylesOf(theme);
	const year = (step: number) => starts[step]!.slice(0, 4);
	const [y, top] = [layout.bottom + 32, layout.bottom + 4];
	let end = layout.right + gap;
	return shownSteps(layout)
		.filter((step) => step === layout.firstMonth || year(step) !== year(step - 1))
		.toReversed()
		.flatMap((step) => {
			const label = formatYear(starts[step]!.slice(0, 7), locale);
			const x = slotLeft(layout, step);
			if (x + 4 + widthIn(label, style) + gap > end) return [];
			end = x;
			return [
				line({ x1: x, x2: x, y1: top, y2: y, stroke: theme.hairline }),
				write(label, style, { x: x + 4, y, fill: theme.muted })
			];
		});
}

const isFine = (grain: CalendarGrain) => grain === 'day' || grain === 'week';

/** Names of months, or of days where there are few months, and years below them. */
export function courseAxis(
	rows: CourseSteps,
	layout: StepPlaces,
	locale: Locale,
	theme: Theme
): SceneNode[] {
	const { axis: style } = stylesOf(theme);
	const months = periodLabels(rows, layout, locale);
	const named =
		isFine(rows.grain) && months.length < fewMonths ? dayLabels(rows, layout, locale) : months;
	const labels = fitting(named, layout.right, style).map(({ label, x }) =>
		write(label, style, { x, y: layout.bottom + 16, anchor: 'middle', fill: theme.muted })
	);
	const years = rows.grain === 'year' ? [] : yearNodes(rows, layout, locale, theme);
	return [group({}, labels), group({}, years)];
}
