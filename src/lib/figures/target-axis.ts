import { formatDate, formatMonth, formatShortMonth } from '../messages/format/date';
import type { Locale } from '../messages/locale';
import { group, line, type SceneNode } from './scene';
import type { TargetLayout } from './target-layout';
import type { TargetRows } from './target-rows';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { widthIn, write } from './write';

/** Height of the axis of a period, px. */
export const targetAxisHeight = 22;

/** Between two names, px. */
const gap = 6;

/** The name of a step in full: "Mar 2024", "14 Mar 2024". */
export function stepName(day: string, step: TargetRows['step'], locale: Locale): string {
	return step === 'day' ? formatDate(day, locale) : formatMonth(day.slice(0, 7), locale);
}

function shortName(day: string, step: TargetRows['step'], locale: Locale): string {
	return step === 'day' ? String(Number(day.slice(8))) : formatShortMonth(day.slice(0, 7), locale);
}

/** Names of the steps under the plot, each in the middle of its step, as many as fit. */
export function targetAxis(
	layout: TargetLayout,
	step: TargetRows['step'],
	locale: Locale,
	theme: Theme
): SceneNode[] {
	const { starts, startOf, bottom } = layout;
	const steps = starts.slice(0, -1).map((day, at) => {
		const next = at + 2 < starts.length ? startOf(starts[at + 1]!) : layout.right;
		const [label, x] = [shortName(day, step, locale), (startOf(day) + next) / 2];
		return { label, x, half: widthIn(label, stylesOf(theme).axis) / 2 };
	});
	const widest = Math.max(...steps.map(({ half }) => half)) * 2 + gap;
	const slot = (layout.right - layout.left) / steps.length;
	const every = [1, 2, 3, 6, 7, 12].find((count) => count * slot >= widest) ?? steps.length;
	const named = steps.filter(
		({ x, half }, at) => at % every === 0 && x + half <= layout.right && x - half >= 0
	);
	return [
		group(
			{},
			[...starts.slice(0, -1).map(startOf), layout.right].map((x) =>
				line({ x1: x, x2: x, y1: bottom, y2: bottom + 4, stroke: theme.hairline })
			)
		),
		group(
			{},
			named.map(({ label, x }) =>
				write(label, stylesOf(theme).axis, {
					x,
					y: bottom + 17,
					anchor: 'middle',
					fill: theme.muted
				})
			)
		)
	];
}
