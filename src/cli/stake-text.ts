import { stakeRange } from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import { formatKg, formatPercent, formatRange } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment } from '../lib/model/assessment';
import { wrapText } from './wrap-text';

/** What is at stake in words; null where that is not known, or nothing. */
export function stakeText(
	assessment: Assessment,
	kgCo2e: number | null,
	locale: Locale
): string | null {
	const values = stakeValues(assessment, kgCo2e, locale);
	return values === null ? null : m.quality_cli_stake(values, { locale });
}

/** What the rejected rows may hold; nothing where that is not known. */
export function rejectedStakeLines(assessment: Assessment, locale: Locale): readonly string[] {
	const { rejectedKgCo2eAtStake, rows } = assessment;
	const values = stakeValues(assessment, rejectedKgCo2eAtStake, locale);
	if (values === null) return [];
	const share = formatPercent(rows.rejected / rows.read, locale);
	return [wrapText(`  ${m.quality_cli_rejected({ ...values, share }, { locale })}`, 4)];
}

function stakeValues(assessment: Assessment, kgCo2e: number | null, locale: Locale) {
	const range = kgCo2e === null || kgCo2e === 0 ? null : stakeRange(assessment, kgCo2e);
	if (range === null) return null;
	return {
		kg: formatKg(kgCo2e!, locale),
		range: formatRange(range, locale),
		total: formatPercent(range.share, locale)
	};
}
