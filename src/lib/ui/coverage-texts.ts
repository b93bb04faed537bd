import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatPercent } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Assessment, ItemCounts } from '$lib/model/assessment';
import { counted } from './phrases';

/** What is covered, what is not, why, and what is at stake: one sentence each. */
export function coverageTexts(result: AssessmentResult, locale: Locale): string[] {
	const { assessment } = result;
	const { coverage, items } = assessment;
	if (coverage === null) return [m.impact_coverage_none({}, { locale })];
	const share = formatPercent(coverage, locale);
	const message = items === null ? m.impact_coverage_mass : m.impact_coverage_items;
	return [message({ share }, { locale }), ...gapTexts(result, locale)];
}

function gapTexts({ assessment, mapped }: AssessmentResult, locale: Locale): string[] {
	const { unmapped, withoutFactor, setAside } = gapsOf(assessment);
	const amount = amountText(assessment, locale);
	const open = mapped.filter(({ category }) => category === null);
	const stake = open.reduce((sum, { netAvoidedKgCo2e }) => sum + (netAvoidedKgCo2e ?? 0), 0);
	const categories = formatCount(open.length, locale);
	const gap = (size: number, text: (count: string) => string) =>
		size === 0 ? [] : [text(amount(size))];
	return [
		...gap(unmapped, (count) => m.impact_coverage_unmapped({ count, categories }, { locale })),
		...(stake === 0 ? [] : [m.impact_coverage_stake({ kg: formatKg(stake, locale) }, { locale })]),
		...gap(withoutFactor, (count) => m.impact_coverage_without({ count }, { locale })),
		...gap(setAside, (count) => m.impact_coverage_aside({ count }, { locale }))
	];
}

function gapsOf({
	items,
	massKg
}: Assessment): Omit<ItemCounts, 'total' | 'assessed' | 'returned'> {
	if (items !== null) return items;
	const { unmapped = 0, withoutFactor = 0 } = massKg ?? {};
	return { unmapped, withoutFactor, setAside: 0 };
}

/** Writes an amount in the unit of the log: items, or a mass. */
function amountText({ items }: Assessment, locale: Locale): (amount: number) => string {
	if (items === null) return (kg) => formatKg(kg, locale);
	return (count) => counted(m.impact_count_items, count, locale);
}
