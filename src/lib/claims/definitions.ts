import type { Claim } from '../model/claim';
import type { Equivalence } from '../model/equivalence';
import type { AuditContext } from './audit-context';
import type { Implied, ImpliedUnit } from './implied';

/** Two ends of a ratio or of a definition, in kg or kWh per unit. */
export interface Ends {
	readonly low: number;
	readonly high: number;
}

/** One definition, and whether the ratio of the claim is within it. */
export interface DefinitionFit extends Ends {
	/** Id of the equivalence. */
	readonly id: string;
	readonly fits: boolean;
	/** True for the definition of another country than the platform's. */
	readonly isElsewhere: boolean;
}

/** A ratio of the claim beside the definitions that it could rest on. */
export interface DefinitionComparison {
	readonly kind: 'tree' | 'household' | 'car';
	readonly per: 'kg' | 'kwh';
	readonly ratio: Ends;
	readonly definitions: readonly DefinitionFit[];
}

/** Numbers in print have two or three digits: nearer than this a ratio and a definition are the same. */
export const roundingShare = 0.05;

/** The trees, households and kilometres of a claim beside the definitions known of them. */
export function definitionsFor(
	claim: Claim,
	implied: readonly Implied[],
	context: AuditContext
): readonly DefinitionComparison[] {
	const compare = compareWith(claim, context);
	const claimedTree = claim.unit === 'kg_co2_per_tree_year' ? quantitiesOf(claim) : [];
	const results = (unit: ImpliedUnit) =>
		implied.filter((value) => value.unit === unit).map(({ result }) => result);
	return [
		...compare('tree', 'kg', [...results('kg_per_tree'), ...claimedTree]),
		...compare('household', 'kwh', results('kwh_per_household')),
		...compare('household', 'kg', results('kg_per_household')),
		...compare('car', 'kg', results('kg_per_km'))
	];
}

function quantitiesOf({ quantity, quantityHigh }: Claim): number[] {
	return [quantity, quantityHigh].filter((value) => value !== null);
}

function compareWith({ platform }: Claim, { library }: AuditContext) {
	const country = library.platforms.find(({ id }) => id === platform)?.country ?? null;
	return (
		kind: DefinitionComparison['kind'],
		per: DefinitionComparison['per'],
		values: readonly number[]
	): DefinitionComparison[] => {
		if (values.length === 0) return [];
		const ratio = { low: Math.min(...values), high: Math.max(...values) };
		const definitions = library.equivalences
			.filter((equivalence) => isOfKind(equivalence, kind))
			.flatMap((equivalence) => fitOf(equivalence, per, ratio, country));
		return [{ kind, per, ratio, definitions }];
	};
}

function isOfKind({ kind, id }: Equivalence, wanted: DefinitionComparison['kind']): boolean {
	return wanted === 'car' ? /^car-km(-|$)/.test(id) : kind === wanted;
}

function fitOf(
	{ id, region, kgCo2ePerUnit, kwhPerUnit }: Equivalence,
	per: DefinitionComparison['per'],
	ratio: Ends,
	country: string | null
): DefinitionFit[] {
	const unit = per === 'kg' ? kgCo2ePerUnit : kwhPerUnit;
	if (unit === null) return [];
	const { low, high } = typeof unit === 'number' ? { low: unit, high: unit } : unit;
	const isElsewhere = country !== null && region !== '' && region !== country;
	return [{ id, low, high, fits: isWithin(ratio, { low, high }), isElsewhere }];
}

/** Whether a ratio lies within a definition, as far as rounding in print lets one tell. */
export function isWithin(ratio: Ends, { low, high }: Ends): boolean {
	return ratio.low >= low * (1 - roundingShare) && ratio.high <= high * (1 + roundingShare);
}
