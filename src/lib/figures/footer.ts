import { formatPeriod } from '../messages/format/date';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { FigureFooter, FigureSource } from './figure';

function sourceParts(source: FigureSource, locale: Locale): string[] {
	const { name, period, coverage, factorPack, synthetic = false } = source;
	const named = synthetic ? m.figure_source_synthetic : m.figure_source;
	const share = coverage === null ? null : formatPercent(coverage, locale);
	return [
		named({ name }, { locale }),
		...(period === null ? [] : [formatPeriod(period.from, period.to, locale)]),
		...(share === null ? [] : [m.figure_source_coverage({ share }, { locale })]),
		m.figure_source_pack({ pack: factorPack }, { locale })
	];
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
