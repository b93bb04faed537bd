import type { PriceRows } from '$lib/figures';
import type { NumberOf } from '$lib/figures/said-number';
import { shareId } from '$lib/model/number-id';
import { onlyKeys, selectedId, selectedRef } from './selected-ids';

/**
 * The names of the numbers of prices in one currency: what a band avoided, the items sold in it, or how
 * much was sold up to its end.
 */
export function priceNumber({ currency, bands }: PriceRows): NumberOf {
	const sold = (keys: readonly (string | null)[]) => ({
		where: [onlyKeys('price_band', keys), onlyKeys('currency', [currency])]
	});
	return (band, [asked] = []) => {
		if (asked === 'below') return belowId(band);
		return selectedId(sold([band]), asked === 'items' ? 'count' : 'net');
	};

	function belowId(last: string | null): string | undefined {
		if (bands.some(({ items }) => items < 0)) return undefined;
		const keys = bands.map(({ key }) => key);
		const upTo = keys.slice(0, keys.indexOf(last ?? '') + 1);
		return shareId(selectedRef(sold(upTo), 'count'), selectedRef(sold(keys), 'count'));
	}
}
