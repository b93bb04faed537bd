import type { Assessment, RangedKg } from './assessment';

/** How the central net of one category differs between two assessments of a log, kg CO2e. */
export interface CategoryMove {
	/** Null for what is unmapped. */
	readonly category: string | null;
	/** Null where nothing of the category was assessed: it contributes nothing there. */
	readonly fromKgCo2e: number | null;
	readonly toKgCo2e: number | null;
	readonly differenceKgCo2e: number;
}

/** How the central total of a log differs between two assessments, kg CO2e. */
export interface AssessmentMove {
	/** The totals with their modelled ranges; null where nothing of the log was assessed. */
	readonly from: RangedKg | null;
	readonly to: RangedKg | null;
	/** The categories' differences added up in their order. */
	readonly differenceKgCo2e: number;
	/** Modelled range of the difference, taken within each draw; null where it was not drawn. */
	readonly differenceRange: { readonly low: number; readonly high: number } | null;
	/** Categories that differ, by size of the difference, largest first. */
	readonly byCategory: readonly CategoryMove[];
}

/**
 * How the total of one log moves from one assessment to another, for example under two packs, and
 * which categories move it. Central values add up, so their differences do; bounds do not, and a
 * range of the difference needs the draws behind both.
 */
export function diffAssessments(
	from: Assessment,
	to: Assessment,
	differenceRange: AssessmentMove['differenceRange'] = null
): AssessmentMove {
	const [before, after] = [netByCategory(from), netByCategory(to)];
	const categories = [...new Set([...before.keys(), ...after.keys()])];
	const byCategory = categories
		.map((category) => moveOf(category, before.get(category), after.get(category)))
		.filter(({ fromKgCo2e, toKgCo2e }) => fromKgCo2e !== toKgCo2e)
		.sort((a, b) => Math.abs(b.differenceKgCo2e) - Math.abs(a.differenceKgCo2e));
	return {
		from: rangeOf(from),
		to: rangeOf(to),
		differenceKgCo2e: byCategory.reduce((sum, { differenceKgCo2e }) => sum + differenceKgCo2e, 0),
		differenceRange: differenceRange && { low: differenceRange.low, high: differenceRange.high },
		byCategory
	};
}

function rangeOf({ totals: { netAvoidedKgCo2e: net } }: Assessment): RangedKg | null {
	return net && { low: net.low, central: net.central, median: net.median, high: net.high };
}

function netByCategory({ byCategory }: Assessment): ReadonlyMap<string | null, number | null> {
	return new Map(
		byCategory.map(({ category, netAvoidedKgCo2e }) => [
			category,
			netAvoidedKgCo2e?.central ?? null
		])
	);
}

function moveOf(
	category: string | null,
	from: number | null = null,
	to: number | null = null
): CategoryMove {
	return {
		category,
		fromKgCo2e: from,
		toKgCo2e: to,
		differenceKgCo2e: (to ?? 0) - (from ?? 0)
	};
}
