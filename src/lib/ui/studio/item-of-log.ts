import { greatest, group, sum } from 'd3-array';
import type { ResolvedFactor } from '$lib/impact';
import type { FigureSubject } from './figure-subject';

/** The categories of a log whose items have a factor, those that avoid most first. */
export function itemCategories({ result, factors }: FigureSubject): readonly string[] {
	const known = new Set(factors.flatMap((factor) => (factor === null ? [] : [factor.category])));
	return result.assessment.byCategory
		.filter(({ category }) => category !== null && known.has(category))
		.toSorted((a, b) => (b.netAvoidedKgCo2e?.central ?? 0) - (a.netAvoidedKgCo2e?.central ?? 0))
		.map(({ category }) => category!);
}

/** The factor of the item that is asked for, in the way in which most of its category change hands; null for none. */
export function factorOfItem(subject: FigureSubject): ResolvedFactor | null {
	const { facts, factors, item = itemCategories(subject)[0] } = subject;
	const { pairs, whole } = facts.tally;
	const held = group(whole.pair.keys(), (row) => whole.pair[row]!);
	const countOf = (pair: number) => sum(held.get(pair) ?? [], (row) => whole.kept[row]!);
	const own = pairs.flatMap(({ category }, pair) =>
		category === item && factors[pair] != null ? [pair] : []
	);
	const most = greatest(own, (a, b) => countOf(a) - countOf(b));
	return most === undefined ? null : factors[most]!;
}
