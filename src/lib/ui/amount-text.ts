import type { ClaimAmount } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import { formatPercent } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { quantityText, resultText } from './quantity-text';

const units = { mass: 'kg_co2e', energy: 'kwh', distance: 'km' } as const;

/** How an amount of a typed claim was read: “66.8万吨” read as 668,000 t. */
export function amountText(amount: ClaimAmount, locale: Locale): string {
	const { low, high, isFloor, span } = amount;
	const write = (value: number) => valueText(amount, value, locale);
	const range = { low: write(low), high: write(high) };
	const value = low === high ? range.low : m.claims_read_range(range, { locale });
	const message = isFloor ? m.claims_read_floor : m.claims_read_as;
	return message({ text: span.text.trim(), value }, { locale });
}

const perUnits = {
	item: 'kg_per_item',
	transaction: 'kg_per_transaction',
	user: 'kg_per_user',
	tree: 'kg_per_tree',
	household: 'kg_per_household',
	km: 'kg_per_km',
	year: 'kg_per_year'
} as const;

function valueText({ kind, per }: ClaimAmount, value: number, locale: Locale): string {
	if (kind === 'mass' && per !== null) return resultText(perUnits[per], value, locale);
	if (kind === 'share') return formatPercent(value, locale);
	const unit = kind === 'mass' || kind === 'energy' || kind === 'distance' ? units[kind] : kind;
	return quantityText({ value, unit }, locale);
}
