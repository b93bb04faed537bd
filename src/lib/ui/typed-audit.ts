import {
	auditClaim,
	auditContext,
	claimOfText,
	wordFinder,
	type AuditContext,
	type ClaimAudit,
	type TypedClaim,
	type WordFinder
} from '$lib/claims';
import type { Claim } from '$lib/model/claim';
import { bundledClaims } from './bundled-claims';
import { wholeLibrary } from './bundled-library';

/** A typed claim and the audits of what it says. */
export interface TypedAudit extends TypedClaim {
	readonly audits: readonly { readonly claim: Claim; readonly audit: ClaimAudit }[];
}

interface Tools {
	readonly context: AuditContext;
	readonly find: WordFinder;
}

let tools: Promise<Tools> | null = null;

/** Fetches what an audit needs ahead of the first one. */
export function prepareAudit(): Promise<Tools> {
	tools ??= buildTools();
	tools.catch(() => (tools = null));
	return tools;
}

async function buildTools(): Promise<Tools> {
	const [library, claims] = await Promise.all([wholeLibrary(), bundledClaims()]);
	return { context: auditContext(library, claims), find: wordFinder(library) };
}

/** The audit of a text; the tables it is held against are fetched once. */
export async function auditText(text: string): Promise<TypedAudit> {
	const { context, find } = await prepareAudit();
	const typed = claimOfText(text, find);
	const audits = typed.claims.map((claim) => ({ claim, audit: auditClaim(claim, context) }));
	return { ...typed, audits };
}
