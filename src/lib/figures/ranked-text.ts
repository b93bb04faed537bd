import { formatKg } from '../messages/format/mass';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { estimateText } from './mark-text';
import type { FigureOptions } from './figure';
import type { RankedEntry } from './ranked-entries';
import type { RankedWords } from './ranked-words';

/** The name of a line of a ranked figure. */
export function entryLabel(entry: RankedEntry, words: RankedWords, locale: Locale): string {
	switch (entry.kind) {
		case 'rest':
		case 'uncovered-rest':
			return m.figure_more({ count: formatCount(entry.count, locale) }, { locale });
		default:
			return entry.label ?? words.unknown;
	}
}

/** What is said where there is no result: why, and how many items. */
export function uncoveredText(
	entry: Extract<RankedEntry, { kind: 'uncovered' | 'uncovered-rest' }>,
	locale: Locale
): string {
	if (entry.items === null) return m.figure_not_covered({}, { locale });
	const items = formatCount(entry.items, locale);
	const apart = entry.kind === 'uncovered' && entry.setAside;
	return apart
		? m.figure_set_aside_items({ items }, { locale })
		: m.figure_not_covered_items({ items }, { locale });
}

/** The value of a line in words, with its range where it has one. */
export function entryValue(entry: RankedEntry, locale: Locale): string {
	switch (entry.kind) {
		case 'bar':
			return estimateText(entry.net, locale);
		case 'rest':
			return m.figure_together({ value: formatKg(entry.kg, locale) }, { locale });
		default:
			return uncoveredText(entry, locale);
	}
}

/** Lines of text a mark says of itself. */
export function entryLines(entry: RankedEntry, words: RankedWords, locale: Locale): string[] {
	const lines = [entryLabel(entry, words, locale), entryValue(entry, locale)];
	if (entry.kind !== 'bar') return lines;
	const { items, grade } = entry;
	if (items !== null) lines.push(m.figure_items({ items: formatCount(items, locale) }, { locale }));
	if (grade !== null) lines.push(m.figure_grade({ grade }, { locale }));
	return lines;
}

/** Alternative text of a ranked figure: every line that is drawn, in order. */
export function rankedDescription(
	entries: readonly RankedEntry[],
	words: RankedWords,
	{ locale, order = 'largest' }: Pick<FigureOptions, 'locale' | 'order'>
): string {
	if (entries.length === 0) return m.figure_nothing({}, { locale });
	const separator = m.figure_list_separator({}, { locale });
	const part = (entry: RankedEntry) =>
		m.figure_ranked_description_part(
			{ label: entryLabel(entry, words, locale), value: entryValue(entry, locale) },
			{ locale }
		);
	const said = order === 'largest' ? m.figure_ranked_description : m.files_ranked_description;
	return said({ parts: entries.map(part).join(separator) }, { locale });
}
