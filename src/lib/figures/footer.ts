import { formatPeriod } from '../messages/format/date';
import { formatKg, formatRange } from '../messages/format/mass';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import type { FigureFooter, FigureSource } from './figure';

function sourceParts(source: FigureSource, locale: Locale): string[] {
	const { name, period, coverage, total = null, factorPack, synthetic = false } = source;
	const named = synthetic ? m.figure_source_synthetic : m.figure_source;
	const share = coverage === null ? null : formatPercent(coverage, locale);
	return [
		named({ name }, { locale }),
		...(period === null ? [] : [formatPeriod(period.from, period.to, locale)]),
		...(share === null ? [] : [m.figure_source_coverage({ share }, { locale })]),
		...(total === null ? [] : [totalText(total, locale)]),
		m.figure_source_pack({ pack: factorPack }, { locale })
	];
}

/** The total with its range, which no published number goes without. */
function totalText(total: Estimate, locale: Locale): string {
	const value = formatKg(total.central, locale);
	return m.studio_source_total({ value, range: formatRange(total, locale) }, { locale });
}

/** What stands under a figure: where it comes from, then the notes that apply and the standing one. */
export function footerOf(
	source: FigureSource,
	notes: readonly string[],
	locale: Locale
): FigureFooter {
	const gap = locale === 'zh' ? '' : ' ';
	return {
		source: sourceParts(source, locale).join(m.figure_source_separator({}, { locale })),
		note: [...notes, m.figure_reviewed({}, { locale })].join(gap)
	};
}
