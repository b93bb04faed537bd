import type { Claim } from '../model/claim';
import type { AuditContext } from './audit-context';
import { definitionsFor, type DefinitionComparison } from './definitions';
import { findBasis } from './find-basis';
import { findEquivalents } from './find-equivalents';
import { claimedPerItem, findPerItem, findShares } from './find-per-item';
import { findUnknowns } from './find-unknowns';
import { findWanRatios, findWanSlips } from './find-wan';
import { severities, type Finding } from './finding';
import { divided, impliedBy, type Implied } from './implied';
import type { OwnResult } from './own-result';
import { ownResultsFor } from './own-results';

/** What a claim implies, what it is beside our own factors, what fits and what does not, and what is not known. */
export interface ClaimAudit {
	readonly implied: readonly Implied[];
	/** kg CO2e per item as claimed or implied, of avoided emissions only; null where there is none. */
	readonly kgPerItem: number | null;
	readonly own: readonly OwnResult[];
	readonly definitions: readonly DefinitionComparison[];
	/** The gravest first; the rest in the order of the rules. */
	readonly findings: readonly Finding[];
}

/** The audit of one claim. */
export function auditClaim(claim: Claim, context: AuditContext): ClaimAudit {
	const implied = impliedBy(claim, context.claims, context.library.equivalences);
	const kgPerItem = claimedPerItem(claim, implied);
	const own = ownResultsFor(claim, context);
	const definitions = definitionsFor(claim, implied, context);
	const slips = findWanSlips(claim, context);
	return {
		implied: [...implied, ...shareOfNew(kgPerItem, own)],
		kgPerItem,
		own,
		definitions,
		findings: gravestFirst([
			...slips,
			...(slips.length === 0 ? findWanRatios(implied, definitions, context) : []),
			...findPerItem(claim, kgPerItem, own, context),
			...findShares(claim, own, context),
			...findBasis(claim),
			...findEquivalents(claim, definitions, implied, context),
			...findUnknowns(claim, kgPerItem)
		])
	};
}

/** What a claimed item is of the making of a new one, where all comparable ones are of one kind. */
function shareOfNew(kgPerItem: number | null, own: readonly OwnResult[]): Implied[] {
	const made = [...new Set(own.map(({ productionKgCo2e }) => productionKgCo2e))];
	const [only] = made;
	if (made.length !== 1 || only === undefined) return [];
	return divided('share_of_new', [kgPerItem, 'kg_co2e'], [only, 'kg_co2e_per_new_item']);
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
	return severities.flatMap((severity) => findings.filter((found) => found.severity === severity));
}
