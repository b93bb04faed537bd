import { defaultOperatingModel } from '../impact';
import type { Claim } from '../model/claim';
import type { AuditContext } from './audit-context';
import type { OwnResult } from './own-result';

/**
 * Our own results for the goods that a claim names: under its platform's operating model, or, where
 * no platform is named or its model is mixed, under every one, the default of the goods first.
 */
export function ownResultsFor(claim: Claim, context: AuditContext): readonly OwnResult[] {
	return claim.categories.flatMap((category) =>
		modelsFor(claim, category, context)
			.map((model) => context.ownResult(category, model))
			.filter((result) => result !== null)
	);
}

function modelsFor(
	{ platform }: Claim,
	categoryId: string,
	{ library }: AuditContext
): readonly string[] {
	const own = library.platforms.find(({ id }) => id === platform)?.operatingModel;
	if (own) return [own];
	const category = library.categories.find(({ id }) => id === categoryId);
	if (category === undefined) return [];
	const first = defaultOperatingModel(category);
	const all = library.operatingModels.map(({ id }) => id);
	return [first, ...all.filter((id) => id !== first)];
}
