import type { ClaimAudit, Severity } from '$lib/claims';
import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import { claimPeriod } from './claim-names';

/** A published claim with its audit, in the language of the page. */
export interface ClaimEntry {
	readonly id: string;
	/** Null where the statement names none. */
	readonly platform: string | null;
	readonly statement: string;
	readonly period: string;
	readonly notes: readonly string[];
	readonly seen: Claim['seen'];
	readonly sourceIds: readonly string[];
	readonly audit: ClaimAudit;
}

/** What the claims page shows of a claim. */
export function claimEntry(claim: Claim, audit: ClaimAudit, locale: Locale): ClaimEntry {
	const { id, platform, seen, sourceIds } = claim;
	const zh = locale === 'zh';
	const notes = zh ? [claim.impliedZh, claim.noteZh] : [claim.impliedEn, claim.noteEn];
	return {
		id,
		platform,
		seen,
		sourceIds,
		audit,
		statement: lowered(zh ? claim.statementZh : claim.statementEn),
		period: claimPeriod(claim, locale),
		notes: notes.filter((note) => note !== null).map(lowered)
	};
}

/** The 2 of CO2 as an index, which a page lowers. */
function lowered(text: string): string {
	return text.replaceAll('CO2', 'CO₂');
}

/** What the list of claims is narrowed to; null and an empty text leave all. */
export interface ClaimFilter {
	readonly platform: string | null;
	readonly severity: Severity | null;
	readonly search: string;
}

/** The claims that a filter leaves, in their order. */
export function filteredClaims(
	entries: readonly ClaimEntry[],
	{ platform, severity, search }: ClaimFilter,
	platformName: (id: string) => string
): readonly ClaimEntry[] {
	const wanted = search.trim().toLowerCase();
	return entries.filter((entry) => {
		const name = entry.platform === null ? '' : platformName(entry.platform);
		const text = [entry.statement, name, ...entry.notes].join('\n').toLowerCase();
		return (
			(platform === null || (entry.platform ?? noPlatform) === platform) &&
			(severity === null || entry.audit.findings.some((found) => found.severity === severity)) &&
			text.includes(wanted)
		);
	});
}

/** Stands for the claims that name no platform, in the filter and as the anchor of their section. */
export const noPlatform = 'no-platform';
