import type { NumberOf } from '$lib/figures/said-number';
import { partId, shareId, type NumberDimension } from '$lib/model/number-id';

/** The number in a row of a breakdown, or what it is of the net total. */
export function partNumber(dimension: NumberDimension): NumberOf {
	return (key, keys) =>
		keys === undefined
			? partId(dimension, key)
			: shareId({ kind: 'part', dimension, key }, { kind: 'total', term: 'net' });
}
