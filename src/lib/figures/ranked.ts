import { max } from 'd3-array';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { rankedAxis } from './ranked-axis';
import { rankedEntries, type RankedEntry } from './ranked-entries';
import { rankedLayout } from './ranked-layout';
import { gradeNodes, labelNodes, markNodes, type RankedStyle } from './ranked-marks';
import { rankedTable } from './ranked-table';
import { entryLabel, entryLines, rankedDescription } from './ranked-text';
import { rankedTitle } from './ranked-title';
import type { RankedWords } from './ranked-words';
import type { RankedRow } from './rows';
import { group, hitArea, type SceneNode } from './scene';

export interface RankedOptions extends FigureOptions {
	/** Most parts with a result that are drawn one by one, 12 unless told. */
	readonly maxRows?: number;
}

function centralOf(entry: RankedEntry): number | null {
	return entry.kind === 'bar' ? entry.net.central : null;
}

/** The unit of the figure, by the largest value drawn. */
function unitOf(entries: readonly RankedEntry[], locale: Locale): MassUnit {
	const largest = max(entries, (entry) => Math.abs(centralOf(entry) ?? 0));
	return massUnitFor(largest ?? 0, locale);
}

function row(entry: RankedEntry, top: number, words: RankedWords, style: RankedStyle): SceneNode {
	const { layout, width, locale } = style;
	const data = { key: entry.key, lines: entryLines(entry, words, locale) };
	const height = layout.stacked ? layout.barAt - layout.barHeight / 2 : layout.rowHeight;
	const nodes = [
		hitArea({ x: 0, y: top, width, height: layout.rowHeight }),
		...labelNodes(entryLabel(entry, words, locale), top, style),
		...gradeNodes(entry, top, style),
		...markNodes(entry, top, style),
		hitArea({ x: 0, y: top, width: layout.labelWidth, height }, { ...data, isName: true })
	];
	return group({}, nodes, data);
}

function drawing(
	entries: readonly RankedEntry[],
	words: RankedWords,
	unit: MassUnit,
	options: RankedOptions
): Drawing {
	const { width, locale, theme, tall } = options;
	const labels = entries.map((entry) => entryLabel(entry, words, locale));
	const kgs = entries.map(centralOf).filter((kg) => kg !== null);
	const values = kgs.map((kg) => valueText(kg, unit, locale));
	const layout = rankedLayout(entries, labels, values, { width, theme, tall });
	const style = { layout, width, unit, locale, theme };
	const topOf = (index: number) => layout.top + index * layout.rowHeight;
	const axis = rankedAxis(layout, kgs.length, width, unit, locale, theme);
	const rows = entries.map((entry, index) => row(entry, topOf(index), words, style));
	return { height: topOf(entries.length) + 6, nodes: [...axis, ...rows] };
}

function notes(entries: readonly RankedEntry[], locale: Locale): string[] {
	const negative = entries.some((entry) => (centralOf(entry) ?? 0) < 0);
	const rest = entries.some((entry) => entry.kind === 'rest');
	return [
		...(negative ? [m.figure_note_negative({}, { locale })] : []),
		...(rest ? [m.figure_note_rest({}, { locale })] : [])
	];
}

function subtitle(entries: readonly RankedEntry[], unit: MassUnit, locale: Locale): string {
	const graded = entries.some((entry) => entry.kind === 'bar' && entry.grade !== null);
	const written = graded ? m.figure_ranked_subtitle_grades : m.figure_ranked_subtitle;
	return written({ unit: unit.many }, { locale });
}

/**
 * Horizontal bars with whiskers, largest first: costs to the left of zero in their own colour, parts
 * without a result listed below and hatched.
 */
export function ranked(
	rows: readonly RankedRow[],
	words: RankedWords,
	options: RankedOptions
): Figure {
	const { width, locale, theme, maxRows = 12, order } = options;
	const entries = rankedEntries(rows, maxRows, order, locale);
	const unit = unitOf(entries, locale);
	const parts = {
		name: words.name,
		title: rankedTitle(rows, words.neutralTitle, locale),
		subtitle: subtitle(entries, unit, locale),
		description: rankedDescription(entries, words, options),
		drawing:
			entries.length === 0
				? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
				: drawing(entries, words, unit, options),
		table: rankedTable(rows, words, unit, locale),
		notes: notes(entries, locale)
	};
	return assembled(parts, options);
}
