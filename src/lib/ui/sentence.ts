import * as m from '$lib/messages/compiled/messages.js';
import { formatKg } from '$lib/messages/format';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import type { Estimate } from '$lib/model/estimate';
import type { Labels } from './labels';
import { counted, emissionsText, whenText } from './phrases';
import { countsVehicles, holdsOnlyVehicles } from './vehicles';

/**
 * What the numbers of a log say, in one sentence; the amount stands between `**`, the items are marked by
 * their number. A scenario is
 * named first: what follows is an assumption and not what happened.
 */
export function sentence(assessment: Assessment, labels: Labels, locale: Locale): string {
	const said = plainSentence(assessment, labels, locale);
	const { scenario } = assessment.method;
	if (scenario === undefined) return said;
	return m.scenarios_sentence({ name: scenario.name, sentence: said }, { locale });
}

function plainSentence(assessment: Assessment, labels: Labels, locale: Locale): string {
	const { coverage, totals, period, items } = assessment;
	if (coverage === null) return m.impact_empty({}, { locale });
	const named = (part: Part) => subject(assessment, labels, part, locale);
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return m.impact_unassessed(named('total'), { locale });
	const amount = emissionsText(Math.abs(net.central), locale);
	const when = whenText(period, locale);
	if (items !== null && items.assessed <= 0 && net.central < 0) {
		return m.impact_returned({ amount, when }, { locale });
	}
	const say = wording(net);
	return say({ ...named('assessed'), amount, when }, { locale });
}

/** The message for a result, by its sign and by whether the sign is established. */
function wording({ low, central, high }: Estimate) {
	if (central > 0) return low > 0 ? m.impact_avoided : m.impact_avoided_unsure;
	if (central < 0) return high < 0 ? m.impact_caused : m.impact_caused_unsure;
	return m.impact_balanced;
}

/** Goods that are weighed are spoken of as many. */
const many = 2;

type Part = 'total' | 'assessed';

function subject(assessment: Assessment, labels: Labels, part: Part, locale: Locale) {
	const { items, massKg } = assessment;
	const said = (text: string) => numbered(`count.${part}`, text);
	if (items !== null) {
		const count = items[part];
		return { count, subject: said(counted(thing(assessment, labels), count, locale)) };
	}
	const text = formatKg(massKg?.[part] ?? 0, locale, { style: 'word' });
	return { count: many, subject: said(m.impact_subject_mass({ text }, { locale })) };
}

function thing(assessment: Assessment, labels: Labels) {
	if (holdsOnlyVehicles(assessment, labels)) return m.impact_subject_vehicles;
	return countsVehicles(assessment, labels)
		? m.impact_subject_with_vehicles
		: m.impact_subject_items;
}
