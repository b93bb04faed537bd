import { countsIn } from '$lib/assess/latest-change';
import { formatPeriod } from '$lib/messages/format';
import { periodsIn, targetGrains } from '$lib/model/target';
import type { FigureSubject } from './figure-subject';
import type { Offer } from './offer';
import { periodKey } from './period-key';

/** The years, quarters and months that a log has trades in, the latest of each kind first. */
export function offeredPeriods({ facts, options: { locale } }: FigureSubject): readonly Offer[] {
	const { period } = facts;
	if (period === null) return [];
	return targetGrains.toReversed().flatMap((grain) =>
		periodsIn(period, grain)
			.filter((days) => countsIn(facts, days).pair.length > 0)
			.map((days) => ({ key: periodKey(days), label: formatPeriod(days.from, days.to, locale) }))
	);
}
