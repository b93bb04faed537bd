import type { AssessedEquivalence } from '../model/assessment';
import type { Equivalence } from '../model/equivalence';
import type { Estimate } from '../model/estimate';

/** Which equivalences stand in the foreground. */
export interface EquivalenceChoice {
	/** Region code whose household is used, such as `CN`. */
	readonly region: string;
	/** Ids that override the region's defaults. */
	readonly trees: string | null;
	readonly households: string | null;
}

/**
 * The total restated in every equivalence of the table; the chosen tree and household come first.
 * They are alternatives and are never added up.
 */
export function equivalents(
	netKgCo2e: Estimate | null,
	equivalences: readonly Equivalence[],
	choice: EquivalenceChoice
): readonly AssessedEquivalence[] {
	const chosen = [
		chosenOf(equivalences, 'tree', choice.trees, choice.region),
		chosenOf(equivalences, 'household', choice.households, choice.region)
	];
	const others = equivalences.filter((equivalence) => !chosen.includes(equivalence));
	return [...chosen, ...others].map((equivalence) => ({
		id: equivalence.id,
		kind: equivalence.kind,
		chosen: chosen.includes(equivalence),
		kgCo2ePerUnit: equivalence.kgCo2ePerUnit,
		value: restated(netKgCo2e, equivalence.kgCo2ePerUnit),
		source: equivalence.sourceIds.join('|')
	}));
}

/**
 * Units of `kgCo2ePerUnit` in a total. The low value is the low total over the high definition, the
 * high value the high total over the low one. A low total at or below zero has no low equivalent, a
 * central one none at all.
 */
export function restated(
	netKgCo2e: Estimate | null,
	kgCo2ePerUnit: Estimate
): AssessedEquivalence['value'] {
	if (netKgCo2e === null || netKgCo2e.central <= 0) return null;
	return {
		low: netKgCo2e.low <= 0 ? null : netKgCo2e.low / kgCo2ePerUnit.high,
		central: netKgCo2e.central / kgCo2ePerUnit.central,
		high: netKgCo2e.high / kgCo2ePerUnit.low
	};
}

/** The equivalence asked for, else the region's own, else the general default of its kind. */
function chosenOf(
	equivalences: readonly Equivalence[],
	kind: Equivalence['kind'],
	id: string | null,
	region: string
): Equivalence {
	const ofKind = equivalences.filter((equivalence) => equivalence.kind === kind);
	const found =
		id === null
			? (ofKind.find(({ defaultFor }) => defaultFor.includes(region)) ??
				ofKind.find(({ isDefault }) => isDefault))
			: ofKind.find((equivalence) => equivalence.id === id);
	if (!found) throw new Error(`unknown ${kind} equivalence: ${id ?? region}`);
	return found;
}
