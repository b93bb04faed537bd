import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import { sheetId } from '$lib/model/sheet-id';
import type { ClaimImplies } from './claim-implies';
import type { FactorValues } from './factor-row';

/** What a claim says per item and what it needs of our values, one sentence each. */
export function claimSentences(
	implied: ClaimImplies,
	values: FactorValues,
	category: string,
	locale: Locale
): readonly string[] {
	const id = sheetId('implies', category, implied.claim.id);
	const write = (value: number) => numbered(id, formatNumber(value, locale));
	const kg = write(implied.kgPerItem);
	const { production } = values;
	if (implied.of === 'new_item') {
		if (production === null) return [m.factors_claim_new_alone({ kg }, { locale })];
		const own = numbered(
			sheetId('factor', category, 'production'),
			formatNumber(production.central, locale)
		);
		return [m.factors_claim_new({ kg, production: own }, { locale })];
	}
	return [
		m.factors_claim_figure({ kg }, { locale }),
		...shareSentences(implied, values, id, locale),
		...productionSentences(implied, id, locale)
	];
}

function shareSentences(
	{ claim, displacementTimesService: share }: ClaimImplies,
	{ displacement, service }: FactorValues,
	id: string,
	locale: Locale
): readonly string[] {
	if (share === null) return [];
	const withHandling = claim.basis === 'gross' ? '' : m.factors_claim_with_handling({}, { locale });
	const own = (displacement?.central ?? 0) * (service?.central ?? 0);
	const text = m.factors_claim_share(
		{
			handling: withHandling,
			share: numbered(id, formatNumber(share, locale, 2)),
			own: numbered(id, formatNumber(own, locale, 2))
		},
		{ locale }
	);
	return share > 1 ? [text, m.factors_claim_beyond({}, { locale })] : [text];
}

function productionSentences(
	{ productionKg }: ClaimImplies,
	id: string,
	locale: Locale
): readonly string[] {
	if (productionKg === null) return [];
	const production = numbered(id, formatNumber(productionKg, locale));
	return [m.factors_claim_production({ production }, { locale })];
}

const bases = {
	gross: m.factors_claim_basis_gross,
	net: m.factors_claim_basis_net,
	unknown: m.factors_claim_basis_unknown
};

/** What has to be known to read a claim: its basis, whether it is a floor, what else it covers. */
export function claimRemarks({ claim, of }: ClaimImplies, locale: Locale): readonly string[] {
	const { basis, isFloor, categories } = claim;
	return [
		...(of === 'new_item' ? [] : [bases[basis]({}, { locale })]),
		...(isFloor ? [m.factors_claim_floor({}, { locale })] : []),
		...(categories.length > 1
			? [m.factors_claim_mix({ count: mixText(categories.length, claim.id, locale) }, { locale })]
			: [])
	];
}

/** Among how many categories a claim is a mean, with the claim itself behind it. */
function mixText(count: number, claim: string, locale: Locale): string {
	return numbered(sheetId('audit', claim), formatNumber(count, locale));
}
