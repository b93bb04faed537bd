import type { Implied, ImpliedUnit, Quantity, QuantityUnit } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import { formatAmount, formatKg, formatNumber, formatPercent } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';

type TextMessage = (inputs: { text: string }, options: { locale: Locale }) => string;
type MassMessage = (inputs: { mass: string }, options: { locale: Locale }) => string;

/** Digits of a number that a claim states: what is printed must be found again. */
const printedDigits = 6;
const noBreakSpace = '\u00a0';

const counts: Readonly<Partial<Record<QuantityUnit, TextMessage>>> = {
	items: m.claims_q_items,
	transactions: m.claims_q_transactions,
	users: m.claims_q_users,
	households: m.claims_q_households,
	trees: m.claims_q_trees,
	kwh: m.claims_q_kwh,
	km: m.claims_q_km,
	flights: m.claims_q_flights,
	stadiums: m.claims_q_stadiums,
	nights: m.claims_q_nights,
	years: m.claims_q_years
};

const masses: Readonly<Partial<Record<QuantityUnit, MassMessage>>> = {
	kg_pollutants: m.claims_q_pollutants,
	kg_co2e_per_item: m.claims_q_per_item,
	kg_co2e_per_tree: m.claims_q_per_tree,
	kg_co2e_per_new_item: m.claims_q_per_new_item
};

/** A number of a claim with what it counts: "20 million users", "668,000 t". */
export function quantityText({ value, unit }: Quantity, locale: Locale): string {
	if (counts[unit])
		return counts[unit]({ text: measured(value, locale, printedDigits) }, { locale });
	const mass = formatKg(value, locale, { digits: printedDigits });
	if (masses[unit]) return masses[unit]({ mass }, { locale });
	return unit === 'kg_co2e' ? mass : formatNumber(value, locale, printedDigits);
}

/** An amount ready for a measure word, which Chinese sets apart from digits but not from 万. */
function measured(value: number, locale: Locale, digits = 3): string {
	const text = formatAmount(value, locale, digits);
	return locale === 'zh' && /\d$/.test(text) ? `${text}${noBreakSpace}` : text;
}

const massResults: Readonly<Partial<Record<ImpliedUnit, MassMessage>>> = {
	kg_per_item: m.claims_r_kg_per_item,
	kg_per_transaction: m.claims_r_kg_per_transaction,
	kg_per_user: m.claims_r_kg_per_user,
	kg_per_tree: m.claims_r_kg_per_tree,
	kg_per_household: m.claims_r_kg_per_household,
	kg_per_km: m.claims_r_kg_per_km,
	kg_per_flight: m.claims_r_kg_per_flight,
	kg_per_stadium: m.claims_r_kg_per_stadium,
	kg_per_year: m.claims_r_kg_per_year,
	kg_before: m.claims_r_kg_before,
	pollutants_per_item: m.claims_r_pollutants_per_item
};

const countResults: Readonly<Partial<Record<ImpliedUnit, TextMessage>>> = {
	kwh_per_household: m.claims_r_kwh_per_household,
	items_per_tree: m.claims_r_items_per_tree,
	nights_per_item: m.claims_r_nights_per_item,
	trees_per_user: m.claims_r_trees_per_user,
	trees: m.claims_q_trees,
	items: m.claims_q_items,
	transactions: m.claims_q_transactions
};

/** What a division gives, with its unit: "33.4 kg per user". */
export function resultText(unit: ImpliedUnit, result: number, locale: Locale): string {
	const mass = massResults[unit]?.({ mass: formatKg(result, locale) }, { locale });
	const count = countResults[unit]?.({ text: measured(result, locale, 4) }, { locale });
	const share = formatPercent(result, locale, 0);
	return mass ?? count ?? m.claims_r_share_of_new({ share }, { locale });
}

/** A division in full, its numbers named by `id`: "668,000 t ÷ 20 million users = **33.4 kg per user**". */
export function equationText(implied: Implied, id: string, locale: Locale): string {
	const message = implied.isFromPrint ? m.claims_equation_print : m.claims_equation;
	return message(
		{
			numerator: numbered(id, quantityText(implied.numerator, locale)),
			denominator: numbered(id, quantityText(implied.denominator, locale)),
			result: numbered(id, resultText(implied.unit, implied.result, locale))
		},
		{ locale }
	);
}

/** A ratio of a claim, or its two ends: "1,456 kg", "5 to 8.33 kg", "11,968 kWh". */
export function ratioText(
	per: 'kg' | 'kwh',
	{ low, high }: { readonly low: number; readonly high: number },
	locale: Locale
): string {
	const write = (value: number) =>
		per === 'kg'
			? formatKg(value, locale, { digits: 4 })
			: m.claims_q_kwh({ text: measured(value, locale, 5) }, { locale });
	if (low === high) return write(low);
	return m.claims_range({ low: write(low), high: write(high) }, { locale });
}
