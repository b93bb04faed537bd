import type { NumberOf } from '$lib/figures/said-number';
import { numberId, type OwnRef } from '$lib/model/number-id';

const parts = ['assessed', 'unmapped', 'withoutFactor', 'setAside'] as const;

/**
 * The name of a number in a row of the figure of coverage: how much there is of a part, or its share of
 * all parts that there is anything of.
 */
export const coverageNumber: NumberOf = (row, keys) => {
	const at = parts.findIndex((part) => part === row);
	const of = parts.map((count): OwnRef => ({ kind: 'count', count }));
	if (at === -1) return undefined;
	return numberId(keys === undefined ? of[at]! : { kind: 'portion', at, of });
};
