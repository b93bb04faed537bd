import type { Claim } from '../model/claim';
import type { AuditContext } from './audit-context';
import {
	isWithin,
	roundingShare,
	type DefinitionComparison,
	type DefinitionFit,
	type Ends
} from './definitions';
import { finding, type Finding } from './finding';
import type { Implied } from './implied';

/** Which tree, household or kilometre a claim rests on. */
export function findEquivalents(
	claim: Claim,
	comparisons: readonly DefinitionComparison[],
	implied: readonly Implied[],
	context: AuditContext
): readonly Finding[] {
	return [
		...comparisons.flatMap((comparison) => finders[comparison.kind](comparison, claim, context)),
		...treesDiffer(claim, implied),
		...treesFelled(claim),
		...(claim.knownUnknowns.includes('households') ? [finding('unknown', 'household_unknown')] : [])
	];
}

type Finder = (
	comparison: DefinitionComparison,
	claim: Claim,
	context: AuditContext
) => readonly Finding[];

const finders: Readonly<Record<DefinitionComparison['kind'], Finder>> = {
	tree: findTree,
	household: findHousehold,
	car: findCar
};

/** A tree that fits ten years of growth and no single one was read ten times too large. */
function findTree(comparison: DefinitionComparison, _: Claim, { library }: AuditContext) {
	const isTenYears = ({ id }: DefinitionFit) =>
		library.equivalences.find((equivalence) => equivalence.id === id)?.period === 'ten_years';
	const fitting = narrowest(comparison.definitions.filter(({ fits }) => fits));
	const parameters = ratioOf(comparison);
	if (fitting === undefined) {
		const yearly = comparison.definitions.filter((definition) => !isTenYears(definition));
		const low = Math.min(...yearly.map((definition) => definition.low));
		const high = Math.max(...yearly.map((definition) => definition.high));
		return [finding('doubt', 'tree_no_fit', { ...parameters, low, high })];
	}
	const named = { ...parameters, definition: fitting.id };
	return isTenYears(fitting)
		? [finding('misfit', 'tenfold_tree', named)]
		: [finding('fits', 'tree_fits', named)];
}

function findHousehold(
	comparison: DefinitionComparison,
	claim: Claim,
	{ claims }: AuditContext
): Finding[] {
	const parameters = ratioOf(comparison);
	const fitting = comparison.definitions.filter(({ fits }) => fits);
	const here = narrowest(fitting.filter(({ isElsewhere }) => !isElsewhere));
	const like = nearestClaim(claim, comparison, claims);
	if (here && (like === null || apart(comparison.ratio, here) <= like.apart)) {
		return [finding('fits', 'household_fits', { ...parameters, definition: here.id })];
	}
	if (like) return [finding('fits', 'household_as_claim', { ...parameters, claim: like.id })];
	const there = narrowest(fitting);
	return there
		? [finding('doubt', 'household_fits_elsewhere', { ...parameters, definition: there.id })]
		: [finding('misfit', 'household_no_fit', parameters)];
}

/** The other claim with the most similar household, as far as rounding lets one tell. */
function nearestClaim(
	claim: Claim,
	{ per, ratio }: DefinitionComparison,
	claims: readonly Claim[]
): { readonly id: string; readonly apart: number } | null {
	const found = claims
		.filter(({ id }) => id !== claim.id)
		.flatMap((other) => {
			const theirs = householdOf(other, per);
			if (theirs === null) return [];
			const ends = { low: theirs, high: theirs };
			return isWithin(ratio, ends) ? [{ id: other.id, apart: apart(ratio, ends) }] : [];
		});
	return found.sort((a, b) => a.apart - b.apart)[0] ?? null;
}

function householdOf(
	{ kgCo2eTotal, unit, quantity, households }: Claim,
	per: DefinitionComparison['per']
): number | null {
	const amount = per === 'kg' ? kgCo2eTotal : unit === 'kwh' ? quantity : null;
	return amount === null || households === null ? null : amount / households;
}

/** How far a ratio is outside a definition, as a share of the end it is beyond. */
function apart(ratio: Ends, { low, high }: Ends): number {
	return Math.max(0, 1 - ratio.low / low, ratio.high / high - 1);
}

function findCar(comparison: DefinitionComparison): Finding[] {
	const fitting = comparison.definitions.filter(({ fits, isElsewhere }) => fits && !isElsewhere);
	const parameters = ratioOf(comparison);
	const [first] = fitting;
	return first
		? [finding('fits', 'car_fits', { ...parameters, definition: first.id })]
		: [finding('misfit', 'car_no_fit', parameters)];
}

/** The one with the least width says most; of two alike the first. */
function narrowest(definitions: readonly DefinitionFit[]): DefinitionFit | undefined {
	const width = ({ low, high }: Ends) => (high - low) / high;
	return [...definitions].sort((a, b) => width(a) - width(b))[0];
}

function ratioOf({ per, ratio }: DefinitionComparison): Finding['parameters'] {
	return { [per === 'kg' ? 'kg' : 'kwh']: ratio.low, [`${per}High`]: ratio.high };
}

/** A range of trees per item that is not what its kilograms give by the definition of a tree. */
function treesDiffer({ quantity, quantityHigh }: Claim, implied: readonly Implied[]): Finding[] {
	const [low, high] = implied.filter(({ unit }) => unit === 'trees').map(({ result }) => result);
	if (quantity === null || quantityHigh === null || low === undefined || high === undefined) {
		return [];
	}
	const isSame = (own: number, other: number) => Math.abs(own / other - 1) <= roundingShare;
	if (isSame(quantity, low) && isSame(quantityHigh, high)) return [];
	const parameters = { low, high, printedLow: quantity, printedHigh: quantityHigh };
	return [finding('doubt', 'trees_differ', parameters)];
}

/** Trees without kilograms may be anything: those felled for paper, or those that take up CO2. */
function treesFelled({ trees, kgCo2eTotal }: Claim): Finding[] {
	return trees !== null && kgCo2eTotal === null ? [finding('doubt', 'trees_felled')] : [];
}
