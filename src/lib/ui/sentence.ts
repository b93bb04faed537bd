import * as m from '$lib/messages/compiled/messages.js';
import { formatKg } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import type { Estimate } from '$lib/model/estimate';
import { counted, emissionsText, whenText } from './phrases';

/** What the numbers of a log say, in one sentence; the amount stands between `**`. */
export function sentence(assessment: Assessment, locale: Locale): string {
	const { coverage, totals, period } = assessment;
	if (coverage === null) return m.impact_empty({}, { locale });
	const net = totals.netAvoidedKgCo2e;
	if (net === null) {
		return m.impact_unassessed({ subject: subject(assessment, 'total', locale) }, { locale });
	}
	const say = wording(net);
	const parts = {
		subject: subject(assessment, 'assessed', locale),
		amount: emissionsText(Math.abs(net.central), locale),
		when: whenText(period, locale)
	};
	return say(parts, { locale });
}

/** The message for a result, by its sign and by whether the sign is established. */
function wording({ low, central, high }: Estimate) {
	if (central > 0) return low > 0 ? m.impact_avoided : m.impact_avoided_unsure;
	if (central < 0) return high < 0 ? m.impact_caused : m.impact_caused_unsure;
	return m.impact_balanced;
}

function subject(assessment: Assessment, part: 'total' | 'assessed', locale: Locale): string {
	const { items, massKg, issues } = assessment;
	if (items === null) {
		const text = formatKg(massKg?.[part] ?? 0, locale, { style: 'word' });
		return m.impact_subject_mass({ text }, { locale });
	}
	const onlyVehicles = issues.some(({ code }) => code === 'vehicles_only');
	const message = onlyVehicles ? m.impact_subject_vehicles : m.impact_subject_items;
	return counted(message, items[part], locale);
}
