import { defaultDraws } from '../impact';
import type { Claim } from '../model/claim';
import type { Library } from '../model/library';
import { ownResult, type OwnResult } from './own-result';

/** What a claim is held against: our own factors, and the other claims. */
export interface AuditContext {
	readonly library: Library;
	readonly claims: readonly Claim[];
	/** One item of a category under an operating model; null where there is no factor. Worked out once. */
	readonly ownResult: (category: string, operatingModel: string) => OwnResult | null;
}

/** A context for any number of audits, with the draws that published numbers have unless told. */
export function auditContext(
	library: Library,
	claims: readonly Claim[],
	draws = defaultDraws
): AuditContext {
	const known = new Map<string, OwnResult | null>();
	return {
		library,
		claims,
		ownResult(category, operatingModel) {
			const key = `${category} ${operatingModel}`;
			if (!known.has(key)) known.set(key, ownResult(library, category, operatingModel, draws));
			return known.get(key)!;
		}
	};
}
