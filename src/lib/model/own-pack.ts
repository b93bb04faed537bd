import type { Category } from './category';
import { isShare, type FactorOverride, type OverrideParameter } from './factor-override';
import type { Factor, FactorPack, ParameterFactor, ParameterName } from './factor-pack';
import { mergedOverrides } from './library-with-pack';

/** A pack without its name and checksum, which it gets when it is written. */
export type PackContent = Omit<FactorPack, 'id' | 'sha256'>;

/**
 * The pack with a user's own values written into it. Production and shares become rows of its tables
 * and so give way to presets as every value of a pack does; what the tables cannot say of one
 * category, handling as a whole and direct figures, stays an override that comes with the pack.
 */
export function ownPack(
	pack: FactorPack,
	overrides: readonly FactorOverride[],
	addedCategories: readonly Category[]
): PackContent {
	const all = mergedOverrides(overrides, pack.overrides);
	const known = new Set(pack.categories.map(({ id }) => id));
	return {
		production: withProduction(pack, all),
		materials: pack.materials,
		parameters: withShares(pack, all),
		handling: pack.handling,
		presets: pack.presets,
		overrides: all.filter(({ parameter }) => !isTabled(parameter)),
		categories: [...pack.categories, ...addedCategories.filter(({ id }) => !known.has(id))],
		seed: pack.seed,
		description: pack.description
	};
}

/** Whether the tables of a pack can say the parameter of one category. */
function isTabled(parameter: OverrideParameter): boolean {
	return parameter === 'production' || isShare(parameter);
}

function withProduction({ production }: FactorPack, overrides: readonly FactorOverride[]) {
	const own = overrides.filter(({ parameter }) => parameter === 'production');
	const rows = own.map(
		(override) => [override.category, ownFactor(override, 'kg CO2e/item')] as const
	);
	return new Map([...production, ...rows]);
}

function withShares(
	{ parameters }: FactorPack,
	overrides: readonly FactorOverride[]
): readonly ParameterFactor[] {
	const own = overrides.filter(({ parameter }) => isShare(parameter)).map(ownShare);
	const isReplaced = ({ parameter, subject }: ParameterFactor) =>
		subject.kind === 'category' &&
		own.some((share) => share.parameter === parameter && share.subject.id === subject.id);
	return [...parameters.filter((row) => !isReplaced(row)), ...own];
}

function ownShare(override: FactorOverride): ParameterFactor {
	return {
		...ownFactor(override, '1'),
		parameter: override.parameter as ParameterName,
		subject: { kind: 'category', id: override.category }
	};
}

/** A user's value as a row: of grade D, since its evidence is not at hand, and with their source as it is. */
function ownFactor({ value, source }: FactorOverride, unit: string): Factor {
	return {
		low: value.low,
		central: value.central,
		high: value.high,
		unit,
		grade: 'D',
		sourceIds: source.trim() === '' ? [] : source.split('|').map((part) => part.trim()),
		scope: null,
		geography: null,
		year: null,
		gwpBasis: null,
		licence: null,
		reviewBy: null,
		note: null
	};
}
