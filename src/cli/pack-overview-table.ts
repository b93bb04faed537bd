import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatDate } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import { grades } from '../lib/model/factor-pack';
import type { PackOverview } from './pack-overview';
import { alignedRows } from './text-table';
import { pageWidth, wrapText } from './wrap-text';
import { displayWidth } from './display-width';

/** A pack at a glance, for a person at a terminal. */
export function packOverviewTable(pack: PackOverview, locale: Locale): string {
	const { id, sha256 } = pack;
	const entries: readonly [string, string][] = [
		[m.packs_label_release({}, { locale }), releaseText(pack, locale)],
		[m.packs_label_seed({}, { locale }), String(pack.seed)],
		[m.packs_label_values({}, { locale }), countsText(Object.entries(pack.values), locale)],
		[
			m.packs_label_grades({}, { locale }),
			countsText(
				grades.map((grade) => [grade, pack.grades[grade]]),
				locale
			)
		],
		[m.packs_label_review({}, { locale }), reviewText(pack, locale)],
		[m.packs_label_presets({}, { locale }), pack.presets.map((preset) => preset.id).join(', ')],
		...(pack.ownCategories.length === 0
			? []
			: [[m.packs_label_added({}, { locale }), pack.ownCategories.join(', ')] as [string, string]])
	];
	return [wrapText(m.packs_show_name({ id, sha256 }, { locale })), ...described(entries), ''].join(
		'\n'
	);
}

/** Labels at the left, what they stand for at the right. */
export function described(entries: readonly (readonly [string, string])[]): readonly string[] {
	const labels = alignedRows(
		[{}, {}],
		entries.map(([label]) => [`  ${label}`, '|'])
	);
	const width = Math.max(...labels.map((line) => displayWidth(line))) - 1;
	return entries.map(([label, text]) => {
		const space = ' '.repeat(width - displayWidth(`  ${label}`));
		return `  ${label}${space}${wrapText(text, Math.min(width, pageWidth / 2)).trimStart()}`;
	});
}

function releaseText({ asReleased }: PackOverview, locale: Locale): string {
	if (asReleased === null) return m.packs_never_released({}, { locale });
	return asReleased ? m.packs_as_released({}, { locale }) : m.packs_not_as_released({}, { locale });
}

function countsText(entries: readonly (readonly [string, number])[], locale: Locale): string {
	return entries.map(([name, count]) => `${name} ${formatCount(count, locale)}`).join(', ');
}

function reviewText({ reviewBy }: PackOverview, locale: Locale): string {
	if (reviewBy === null) return m.packs_label_none({}, { locale });
	const [from, to] = [formatDate(reviewBy.from, locale), formatDate(reviewBy.to, locale)];
	return from === to ? from : m.packs_from_to({ from, to }, { locale });
}
