import { rollups, sum } from 'd3-array';
import { costOf, gainOf } from '../figures/flow-rows';
import { centralParts, type PairFactors, type TallyPair, type TallyRows } from '../impact';
import type { StreamFlow } from '../model/number-ref';

/** What goods of one group displaced and added by one way of changing hands, kg CO2e. */
export interface FlowTerms {
	/** Null for what is in no group. */
	readonly group: string | null;
	readonly model: string;
	/** The categories of the group that are held. */
	readonly categories: readonly string[];
	readonly displaced: number;
	readonly added: number;
	readonly direct: number;
}

/** The terms of every group by every way of changing hands, as far as there are factors that count. */
export function flowTerms(
	pairs: readonly TallyPair[],
	whole: TallyRows,
	factors: PairFactors,
	groupOf: (category: string | null) => string | null
): readonly FlowTerms[] {
	const byPair = { ...whole, keys: pairs.map((_, pair) => String(pair)), part: whole.pair };
	const parts = centralParts({ pairs }, byPair, factors, ['displaced', 'added', 'direct']);
	const held = new Set(whole.pair);
	const assessed = parts.flatMap(({ displaced, added, direct }, pair) => {
		const { category, operatingModel: model } = pairs[pair]!;
		if (!held.has(pair) || category === null) return [];
		if (displaced === null || added === null || direct === null) return [];
		return [{ group: groupOf(category), model, category, displaced, added, direct }];
	});
	return rollups(
		assessed,
		(own) => ({
			categories: own.map(({ category }) => category),
			displaced: sum(own, ({ displaced }) => displaced),
			added: sum(own, ({ added }) => added),
			direct: sum(own, ({ direct }) => direct)
		}),
		({ group }) => group,
		({ model }) => model
	).flatMap(([group, models]) => models.map(([model, terms]) => ({ group, model, ...terms })));
}

/** What of a row runs in a stream, kg CO2e, never below zero. */
export function flowIn(
	row: Pick<FlowTerms, 'displaced' | 'added' | 'direct'>,
	flow: StreamFlow
): number {
	const [gain, cost] = [gainOf(row), costOf(row)];
	switch (flow) {
		case 'gain':
			return gain;
		case 'cost':
			return cost;
		case 'stays':
			return Math.max(0, gain - cost);
		case 'short':
			return Math.max(0, cost - gain);
		case 'through':
			return Math.max(gain, cost);
	}
}
