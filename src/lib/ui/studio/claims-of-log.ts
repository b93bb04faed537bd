import { auditClaim, auditContext } from '$lib/claims';
import type { ClaimRow } from '$lib/figures';
import { claimNames } from '../claim-names';
import { claimRows, goodsName } from '../claim-rows';
import type { FigureSubject } from './figure-subject';

/** Published kilograms per item, audited, as rows of a figure; none where no claims are at hand. */
export async function publishedClaims({
	library,
	given,
	options: { locale }
}: FigureSubject): Promise<readonly ClaimRow[]> {
	const published = (await given?.claims()) ?? [];
	const context = auditContext(library, published);
	const audited = published.map((claim) => ({ claim, audit: auditClaim(claim, context) }));
	const names = claimNames(library, published, locale);
	return claimRows(audited, (ids) => goodsName(ids, library, locale), names, locale);
}
