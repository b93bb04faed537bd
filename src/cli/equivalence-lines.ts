import * as m from '../lib/messages/compiled/messages.js';
import { formatAmount } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { AssessedEquivalence, Assessment } from '../lib/model/assessment';
import type { Library } from '../lib/model/library';
import { wrapText } from './wrap-text';

/** The chosen tree and household equivalents, each with its range and its definition. */
export function equivalenceLines(
	{ equivalences, totals: { netAvoidedKgCo2e: net } }: Assessment,
	library: Library,
	locale: Locale
): readonly string[] {
	if (net === null) return [];
	const chosen = equivalences.filter(({ chosen }) => chosen);
	if (chosen.every(({ value }) => value === null)) return [m.cli_no_equivalent({}, { locale })];
	return [
		m.cli_equivalents({}, { locale }),
		...chosen.flatMap((equivalence) => equivalent(equivalence, library, locale)),
		`  ${m.cli_definition({}, { locale })}`
	];
}

function equivalent(
	{ id, value }: AssessedEquivalence,
	library: Library,
	locale: Locale
): readonly string[] {
	const entry = library.equivalences.find((equivalence) => equivalence.id === id)!;
	const [unit, definition] =
		locale === 'zh' ? [entry.unitZh, entry.definitionZh] : [entry.unitEn, entry.definitionEn];
	const amount = formatAmount(value!.central, locale);
	const isSpaced = locale === 'en' || /\d$/.test(amount);
	const units = `${amount}${isSpaced ? ' ' : ''}${unit}`;
	return [
		`  ${m.cli_equivalent({ units, range: rangeText(value!, locale) }, { locale })}`,
		wrapText(definition, 4)
	];
}

function rangeText(
	{ low, high }: NonNullable<AssessedEquivalence['value']>,
	locale: Locale
): string {
	const to = formatAmount(high, locale, 2);
	if (low === null) return m.format_up_to({ high: to }, { locale });
	return m.format_range({ low: formatAmount(low, locale, 2), high: to }, { locale });
}
