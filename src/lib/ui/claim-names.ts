import * as m from '$lib/messages/compiled/messages.js';
import { formatMonth, formatYear } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import type { Library } from '$lib/model/library';

/** Names by id in one language: what an audit needs to speak of others. */
export interface ClaimNames {
	readonly claims: ReadonlyMap<string, string>;
	readonly platforms: ReadonlyMap<string, string>;
	readonly categories: ReadonlyMap<string, string>;
	readonly operatingModels: ReadonlyMap<string, string>;
	readonly presets: ReadonlyMap<string, string>;
	readonly definitions: ReadonlyMap<string, string>;
}

/** The names of all that an audit can mention, in a language. */
export function claimNames(library: Library, claims: readonly Claim[], locale: Locale): ClaimNames {
	const platforms = named(library.platforms, locale);
	const isUsed = ({ kind, id }: Library['equivalences'][number]) =>
		kind === 'tree' || kind === 'household' || id.startsWith('car-km');
	return {
		platforms,
		claims: new Map(claims.map((claim) => [claim.id, claimName(claim, platforms, locale)])),
		categories: named(library.categories, locale),
		operatingModels: named(library.operatingModels, locale),
		presets: named(library.pack.presets, locale),
		definitions: named(library.equivalences.filter(isUsed), locale)
	};
}

function named(
	rows: readonly { readonly id: string; readonly nameEn: string; readonly nameZh: string }[],
	locale: Locale
): Map<string, string> {
	return new Map(rows.map(({ id, nameEn, nameZh }) => [id, locale === 'zh' ? nameZh : nameEn]));
}

function claimName(claim: Claim, platforms: ReadonlyMap<string, string>, locale: Locale): string {
	const none = m.claims_no_platform({}, { locale });
	const platform = claim.platform === null ? none : (platforms.get(claim.platform) ?? none);
	return m.claims_name({ platform, period: claimPeriod(claim, locale) }, { locale });
}

/** When a claim is about, no finer than it says. */
export function claimPeriod(
	{ periodFrom, periodTo }: Pick<Claim, 'periodFrom' | 'periodTo'>,
	locale: Locale
): string {
	if (periodTo === null) return m.claims_period_unknown({}, { locale });
	const to = dateText(periodTo, locale);
	if (periodFrom === null) return m.claims_period_until({ to }, { locale });
	const from = dateText(periodFrom, locale);
	return from === to ? to : m.format_period({ from, to }, { locale });
}

function dateText(date: string, locale: Locale): string {
	const month = date.slice(0, 7);
	return month.length === 4 ? formatYear(`${month}-01`, locale) : formatMonth(month, locale);
}
