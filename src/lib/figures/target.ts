import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { group, type SceneNode } from './scene';
import { spread } from './spread';
import { targetAmounts, type TargetAmounts } from './target-amounts';
import { targetAxis, targetAxisHeight } from './target-axis';
import { targetKey } from './target-key';
import { targetLayout, type TargetLayout } from './target-layout';
import { annotationHeight, annotationMarks, stepAreas, targetLines } from './target-marks';
import type { TargetRows } from './target-rows';
import { targetTable } from './target-steps';
import { soFarText, targetNotes, targetTitle } from './target-text';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { valueAxis, zeroLine } from './value-axis';
import { listed, saidOf } from './words';
import { baselineAt, widestIn, writeLines } from './write';

/** From the end of the period to the labels beside it, px. */
const labelGap = 12;

interface EndLabel {
	readonly value: number;
	readonly lines: readonly string[];
	readonly strong: boolean;
}

/** What stands at the end of the period: the target, and what is expected or was reached. */
function endLabels(rows: TargetRows, amounts: TargetAmounts, locale: Locale): EndLabel[] {
	const end = rows.forecast.at(-1);
	const reached = rows.observed.at(-1);
	const label = (name: string, value: number, strong: boolean) => ({
		...{ value, strong },
		lines: [name, amounts.text(value)]
	});
	const target = label(m.figure_target_label({}, { locale }), rows.target, true);
	if (end !== undefined) {
		return [target, label(m.figure_target_key_forecast({}, { locale }), end.central, false)];
	}
	if (reached?.day !== rows.period.to) return [target];
	return [target, label(m.figure_target_key_observed({}, { locale }), reached.value, false)];
}

function labelNodes(labels: readonly EndLabel[], layout: TargetLayout, theme: Theme): SceneNode[] {
	const { scale, top, bottom, right } = layout;
	const style = stylesOf(theme).axis;
	const height = 2 * style.lineHeight;
	const sorted = labels.toSorted((a, b) => b.value - a.value);
	const wanted = sorted.map(({ value }) => scale(value));
	const places = spread(wanted, height + 4, top + height / 2 - 8, bottom - height / 2 + 8);
	return sorted.flatMap(({ lines, strong }, at) =>
		writeLines(lines, style, {
			x: right + labelGap,
			y: baselineAt(places[at]!, style, 2),
			fill: strong ? theme.ink : theme.accent
		})
	);
}

function drawing(
	rows: TargetRows,
	amounts: TargetAmounts,
	{ width, locale, theme }: FigureOptions
): Drawing {
	const labels = endLabels(rows, amounts, locale);
	const key = targetKey(rows, width, locale, theme);
	const widest = widestIn(
		labels.flatMap(({ lines }) => lines),
		stylesOf(theme).axis
	);
	const top = key.height + (rows.annotations.length > 0 ? annotationHeight : 0) + 8;
	const room = { top, labelWidth: labelGap + widest + 2 };
	const layout = targetLayout(rows, { width, theme }, room, amounts.tick);
	return {
		height: layout.bottom + targetAxisHeight,
		nodes: [
			...key.nodes,
			...valueAxis(layout, theme),
			...targetAxis(layout, rows.step, locale, theme),
			zeroLine(layout, theme),
			group({}, stepAreas(rows, layout, amounts, locale)),
			...annotationMarks(rows, layout, theme),
			...targetLines(rows, layout, theme),
			...labelNodes(labels, layout, theme)
		]
	};
}

function description(rows: TargetRows, amounts: TargetAmounts, locale: Locale): string {
	const end = rows.forecast.at(-1);
	const parts = [
		saidOf(m.figure_target_label({}, { locale }), amounts.text(rows.target), locale),
		...(rows.observed.length === 0
			? []
			: [saidOf(m.figure_target_key_observed({}, { locale }), soFarText(rows, amounts), locale)]),
		...(end === undefined
			? []
			: [saidOf(m.figure_target_key_forecast({}, { locale }), amounts.ranged(end), locale)])
	];
	return m.figure_target_description({ parts: listed(parts, locale) }, { locale });
}

function subtitle({ label }: TargetRows, amounts: TargetAmounts, locale: Locale): string {
	if (label === null) return amounts.subtitle;
	return m.figure_target_subtitle_of({ label, subtitle: amounts.subtitle }, { locale });
}

/**
 * A period on its way to a target: what was reached, the pace that would reach the target, what is to
 * be expected with the range of the forecast alone, and what happened on the way.
 */
export function target(rows: TargetRows, options: FigureOptions): Figure {
	const { locale } = options;
	const amounts = targetAmounts(rows, locale);
	const parts = {
		name: 'target',
		title: targetTitle(rows, amounts, locale),
		subtitle: subtitle(rows, amounts, locale),
		description: description(rows, amounts, locale),
		drawing: drawing(rows, amounts, options),
		table: targetTable(rows, amounts, locale),
		notes: targetNotes(rows, amounts, locale)
	};
	return assembled(parts, options);
}
