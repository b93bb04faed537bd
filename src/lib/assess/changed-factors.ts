import type { Method } from '../impact';
import type { FactorOverride } from '../model/factor-override';
import type { Library } from '../model/library';
import { factorsOf, type ResolvedFactors } from './answers';
import type { LogFacts } from './log-facts';

/** A method that was applied to a log before, with its factors. */
export interface KnownFactors {
	readonly method: Method;
	readonly factors: ResolvedFactors;
}

/**
 * The factors of a log by a method. Where a known method differs in values of the user's own alone,
 * only the categories of these are resolved again: an edit is answered within a frame.
 */
export function changedFactors(
	library: Library,
	facts: LogFacts,
	method: Method,
	known: KnownFactors | null
): ResolvedFactors {
	if (known === null || !differsInOverridesAlone(known.method, method)) {
		return factorsOf(library, facts, method);
	}
	const changed = categoriesOf(known.method.overrides, method.overrides);
	const isChanged = facts.tally.pairs.map(({ category }) => changed.has(category));
	const pairs = facts.tally.pairs.filter((_, pair) => isChanged[pair]);
	const again = factorsOf(library, { ...facts, tally: { ...facts.tally, pairs } }, method);
	let next = 0;
	return known.factors.map((factor, pair) => (isChanged[pair] ? again[next++]! : factor));
}

function differsInOverridesAlone(one: Method, other: Method): boolean {
	const keys = (Object.keys(one) as (keyof Method)[]).filter((key) => key !== 'overrides');
	return keys.every((key) => one[key] === other[key]);
}

/** The categories of values that only one of two lists holds. */
function categoriesOf(
	one: readonly FactorOverride[],
	other: readonly FactorOverride[]
): ReadonlySet<string | null> {
	const [held, now] = [new Set(one), new Set(other)];
	const gone = one.filter((override) => !now.has(override));
	const come = other.filter((override) => !held.has(override));
	return new Set([...gone, ...come].map(({ category }) => category));
}
