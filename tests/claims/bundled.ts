import { readFileSync } from 'node:fs';
import { auditClaim, auditContext, claimOfText, wordFinder } from '../../src/lib/claims';
import { readClaims } from '../../src/lib/model/read-claims';
import { library } from '../support/library';

/** The published claims. */
export const claims = readClaims(readFileSync('data/claims.csv', 'utf8'));

/** What they are held against: the bundled factors with the draws of published numbers. */
export const context = auditContext(library, claims);

const find = wordFinder(library);

/** The audit of a published claim. */
export const auditOf = (id: string) =>
	auditClaim(
		claims.find((claim) => claim.id === id)!,
		context
	);

/** How a typed text is read. */
export const typed = (text: string) => claimOfText(text, find);

/** The audit of what a typed text says first. */
export const auditOfText = (text: string) => auditClaim(typed(text).claims[0]!, context);
