import { auditClaim, auditContext } from '$lib/claims';
import { claimEntry } from '$lib/ui/claim-entry';
import { claimNames } from '$lib/ui/claim-names';
import { claimRows, goodsName, ownKgPerItem } from '$lib/ui/claim-rows';
import { figureSource } from '$lib/ui/figure-rows';
import { localeOfPath } from '$lib/ui/locale';
import { bundledClaims, bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { platformProfiles } from './platform-profiles';

/** The published claims with their audits, in the language of the page, and the sample's own kg per item. */
export async function load({ url }) {
	const locale = localeOfPath(url.pathname);
	const [library, claims, result] = await Promise.all([
		bundledLibrary(),
		bundledClaims(),
		bundledResult()
	]);
	const context = auditContext(library, claims);
	const names = claimNames(library, claims, locale);
	const audited = claims.map((claim) => ({ claim, audit: auditClaim(claim, context) }));
	const cited = new Set(claims.flatMap(({ sourceIds }) => sourceIds));
	return {
		entries: audited.map(({ claim, audit }) => claimEntry(claim, audit, locale)),
		names,
		profiles: platformProfiles(library, claims, locale),
		sources: new Map(
			library.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source])
		),
		rows: claimRows(audited, (ids) => goodsName(ids, library, locale), names, locale),
		sample: {
			kgPerItem: ownKgPerItem(result.assessment),
			period: result.assessment.period,
			source: figureSource(result, locale)
		}
	};
}
