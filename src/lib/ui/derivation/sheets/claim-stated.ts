import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Claim, ClaimUnit } from '$lib/model/claim';
import type { Step } from '../step';
import { exactly } from './exact-texts';

/** The numbers that a claim states, in full and in the units that they were brought to. */
export function statedSteps(claim: Claim, locale: Locale): readonly Step[] {
	const { quantity, quantityHigh, unit, asPrinted } = claim;
	const own = [quantity, quantityHigh].filter((value) => value !== null);
	const amounts = [
		[m.sheet_stated_total, claim.kgCo2eTotal],
		[m.sheet_stated_per_item, claim.kgCo2ePerItem],
		[m.sheet_stated_items, claim.items],
		[m.sheet_stated_users, claim.users],
		[m.sheet_stated_households, claim.households],
		[m.sheet_stated_trees, claim.trees]
	] as const;
	return [
		...(own.length === 0 ? [] : [quantityStep(own, unit, locale)]),
		...amounts.flatMap(([label, value]) =>
			value === null ? [] : [{ label: label({}, { locale }), text: exactly(value, locale) }]
		),
		...asPrinted.map(({ column, value }) => ({
			label: m.sheet_stated_print({ column }, { locale }),
			text: exactly(value, locale)
		}))
	];
}

function quantityStep(values: readonly number[], unit: ClaimUnit | null, locale: Locale): Step {
	const text = values.map((value) => exactly(value, locale)).join(' – ');
	return { label: m.sheet_stated({ unit: unit ?? '' }, { locale }), text };
}
