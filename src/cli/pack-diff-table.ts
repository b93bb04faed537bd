import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatPercent, formatRange } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { AssessmentMove } from '../lib/model/diff-assessments';
import type { PackChange, PackDiff } from '../lib/model/diff-packs';
import type { Estimate } from '../lib/model/estimate';
import type { Library } from '../lib/model/library';
import { categoryNames } from './category-names';
import { textTable } from './text-table';
import { valueText } from './value-text';
import { wrapText } from './wrap-text';

/** How two packs differ and how a log moves, for a person at a terminal. */
export function packDiffTable(
	diff: PackDiff,
	move: AssessmentMove | null,
	library: Library,
	locale: Locale
): string {
	const blocks = [
		[wrapText(headline(diff, locale))],
		...(diff.changes.length === 0 ? [] : changeBlocks(diff, locale)),
		...(move === null ? [] : moveBlocks(move, library, locale))
	];
	return blocks.map((lines) => `${lines.join('\n').trimEnd()}\n`).join('\n');
}

function headline({ from, to, changes }: PackDiff, locale: Locale): string {
	const names = { from: from.id, to: to.id };
	if (changes.length === 0) return m.packs_diff_none(names, { locale });
	const count = (is: (change: PackChange) => boolean) =>
		formatCount(changes.filter(is).length, locale);
	return m.packs_diff_headline(
		{
			...names,
			changed: count(({ kind }) => kind === 'changed'),
			added: count(({ kind }) => kind === 'added'),
			removed: count(({ kind }) => kind === 'removed'),
			breaking: count(({ breaking }) => breaking.length > 0)
		},
		{ locale }
	);
}

/** Wider keys and values are cut. */
const widest = 34;

function changeBlocks({ changes }: PackDiff, locale: Locale): readonly string[][] {
	const table = textTable(
		[
			{ label: m.packs_column_value({}, { locale }), widest },
			{ label: m.packs_column_from({}, { locale }), widest },
			{ label: m.packs_column_to({}, { locale }), widest },
			{ label: m.packs_column_change({}, { locale }), numeric: true },
			{ label: m.packs_column_breaking({}, { locale }) }
		],
		changes.map((change) => [
			`${change.table.replace('.csv', '')} ${change.key}`,
			change.from === null ? '' : valueText(change.from, locale),
			change.to === null ? '' : valueText(change.to, locale),
			changeText(change, locale),
			change.breaking.join(', ')
		])
	);
	return [table.split('\n'), [wrapText(m.packs_diff_breaking_note({}, { locale }))]];
}

function changeText({ kind, relative, from, to }: PackChange, locale: Locale): string {
	if (kind === 'added') return m.packs_diff_added({}, { locale });
	if (kind === 'removed') return m.packs_diff_removed({}, { locale });
	const isSame = JSON.stringify(from!.value) === JSON.stringify(to!.value);
	if (isSame && from!.meaning === to!.meaning) return m.packs_diff_note_only({}, { locale });
	return relative === null ? '' : signed(relative, formatPercent(Math.abs(relative), locale));
}

function signed(value: number, text: string): string {
	if (value === 0) return text;
	return value < 0 ? `−${text}` : `+${text}`;
}

function moveBlocks(move: AssessmentMove, library: Library, locale: Locale): readonly string[][] {
	const { from, to, differenceKgCo2e, differenceRange, byCategory } = move;
	if (from === null || to === null) return [[wrapText(m.packs_diff_log_none({}, { locale }))]];
	const text = m.packs_diff_log(
		{
			from: formatKg(from.central, locale),
			fromRange: rangeText(from, locale),
			to: formatKg(to.central, locale),
			toRange: rangeText(to, locale),
			difference: kgText(differenceKgCo2e, locale),
			differenceRange: differenceRange === null ? '–' : formatRange(differenceRange, locale)
		},
		{ locale }
	);
	if (byCategory.length === 0) {
		return [[wrapText(text)], [m.packs_diff_log_same({}, { locale })]];
	}
	const nameOf = categoryNames(library, locale);
	const table = textTable(
		[
			{ label: m.cli_column_category({}, { locale }), widest },
			{ label: m.packs_column_from({}, { locale }), numeric: true },
			{ label: m.packs_column_to({}, { locale }), numeric: true },
			{ label: m.packs_column_difference({}, { locale }), numeric: true }
		],
		byCategory.map((part) => [
			part.category === null ? m.cli_unmapped_label({}, { locale }) : nameOf(part.category),
			part.fromKgCo2e === null ? '–' : formatKg(part.fromKgCo2e, locale),
			part.toKgCo2e === null ? '–' : formatKg(part.toKgCo2e, locale),
			kgText(part.differenceKgCo2e, locale)
		])
	);
	return [[wrapText(text)], table.split('\n'), [wrapText(m.packs_diff_log_note({}, { locale }))]];
}

function rangeText({ low, high }: Estimate, locale: Locale): string {
	return formatRange({ low, high }, locale);
}

function kgText(kg: number, locale: Locale): string {
	return signed(kg, formatKg(Math.abs(kg), locale));
}
