import type { ClaimAudit } from '$lib/claims';
import type { ClaimRow } from '$lib/figures';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import type { Claim } from '$lib/model/claim';
import type { Library } from '$lib/model/library';
import { scaled, type Estimate } from '$lib/model/estimate';
import { claimPeriod, type ClaimNames } from './claim-names';

/** A claim that is audited: what the rows of the figure are made of. */
export interface AuditedClaim {
	readonly claim: Claim;
	readonly audit: Pick<ClaimAudit, 'kgPerItem'>;
}

/**
 * Published kilograms per item as rows of a figure. What was corrected since, and what repeats a
 * number of the same platform for the same goods, is left out.
 */
export function claimRows(
	audited: readonly AuditedClaim[],
	goodsName: (categories: readonly string[]) => string | null,
	names: ClaimNames,
	locale: Locale
): ClaimRow[] {
	const seen = new Set<string>();
	return audited.flatMap(({ claim, audit }) => {
		const { platform, categories, supersededBy } = claim;
		const key = [platform, categories.join('|'), audit.kgPerItem].join(' ');
		if (audit.kgPerItem === null || supersededBy !== null || seen.has(key)) return [];
		seen.add(key);
		const named = platform === null ? undefined : names.platforms.get(platform);
		const label = m.claims_row(
			{
				platform: named ?? m.claims_no_platform({}, { locale }),
				goods: goodsName(categories) ?? m.claims_row_mix({}, { locale })
			},
			{ locale }
		);
		return [
			{
				key: claim.id,
				label,
				kind: claim.kgCo2ePerItem === null ? ('implied' as const) : ('claim' as const),
				kgPerItem: { low: null, central: audit.kgPerItem, high: null },
				year: claimPeriod(claim, locale),
				note: noteOf(claim, locale)
			}
		];
	});
}

function noteOf({ kgCo2ePerItem, itemsAre, isFloor }: Claim, locale: Locale): string {
	const parts = [
		kgCo2ePerItem === null ? m.claims_row_implied : m.claims_row_published,
		...(itemsAre === 'transactions' ? [m.claims_row_transactions] : []),
		...(isFloor ? [m.claims_row_floor] : [])
	];
	return parts.map((part) => part({}, { locale })).join(m.page_list_separator({}, { locale }));
}

/** Net kg CO2e per item with a result, with its range; null where a log counts none. */
export function ownKgPerItem({ totals, items }: Pick<Assessment, 'totals' | 'items'>) {
	const net = totals.netAvoidedKgCo2e;
	if (net === null || items === null || items.assessed <= 0) return null;
	const { low, central, high } = scaled(net, 1 / items.assessed);
	return { low, central, high };
}

/** The user's own log as a row of the figure. */
export function ownRow(
	kgPerItem: Estimate,
	sample: boolean,
	year: string,
	locale: Locale
): ClaimRow {
	return {
		key: 'own',
		label: (sample ? m.claims_row_sample : m.claims_row_own)({}, { locale }),
		kind: 'own',
		kgPerItem,
		year,
		note: m.claims_row_own_note({}, { locale })
	};
}

/** What a claim is about, in a word or two: its one category, or the group they share; null for a mix. */
export function goodsName(
	ids: readonly string[],
	{ categories, groups }: Pick<Library, 'categories' | 'groups'>,
	locale: Locale
): string | null {
	const known = categories.filter(({ id }) => ids.includes(id));
	const shared = new Set(known.map(({ group }) => group));
	const named =
		known.length === 1 ? known[0] : groups.find(({ id }) => shared.size === 1 && shared.has(id));
	if (named === undefined) return null;
	return locale === 'zh' ? named.nameZh : named.nameEn;
}
