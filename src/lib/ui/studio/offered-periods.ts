import { countsIn } from '$lib/assess/latest-change';
import { formatPeriod } from '$lib/messages/format';
import { calendarSteps } from '$lib/model/calendar-steps';
import { targetDays, targetGrains } from '$lib/model/target';
import type { FigureSubject } from './figure-subject';
import type { Offer } from './offer';
import { periodKey } from './period-key';

/** The years, quarters and months that a log has trades in, the latest of each kind first. */
export function offeredPeriods({ facts, options: { locale } }: FigureSubject): readonly Offer[] {
	const { period } = facts;
	if (period === null) return [];
	return targetGrains.toReversed().flatMap((grain) =>
		calendarSteps(period.from, period.to, grain)
			.slice(0, -1)
			.toReversed()
			.map((from) => targetDays({ grain, from }))
			.filter((days) => countsIn(facts, days).pair.length > 0)
			.map((days) => ({ key: periodKey(days), label: formatPeriod(days.from, days.to, locale) }))
	);
}
