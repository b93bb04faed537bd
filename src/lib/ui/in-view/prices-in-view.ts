import { rollup, sum } from 'd3-array';
import type { PriceRows } from '$lib/figures';
import { crossCount } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import { bandEnd, keyName } from '../filter/filter-names';
import { netOf, type InView } from './in-view';

/** The prices of a log, one currency for itself: they are never added up. Those with most items first. */
export function pricesInView(view: InView, locale: Locale): readonly PriceRows[] {
	const { price_band: bands, currency } = view.filter.cube.coded;
	const { cells, rows } = crossCount(view.filter, bands, currency, { beside: 'price_band' });
	const parts = netOf(view, rows).map(({ net, number }, place) => ({
		band: cells[place]!.across,
		currency: cells[place]!.down,
		items: number,
		kg: net
	}));
	const found = rollup(
		parts,
		(own): PriceRows => ({
			currency: own[0]!.currency,
			bands: own
				.flatMap(({ band: key, items, kg }) =>
					key === null
						? []
						: [
								{
									key,
									label: keyName('price_band', key, view.labels, locale),
									to: bandEnd(Number(key)),
									items,
									kg
								}
							]
				)
				.sort((a, b) => Number(a.key) - Number(b.key)),
			unpriced: sum(own, ({ band, items }) => (band === null ? items : 0))
		}),
		(part) => part.currency
	);
	const size = (of: PriceRows) => sum(of.bands, ({ items }) => Math.abs(items));
	return [...found.values()]
		.filter(({ bands: own }) => own.length > 0)
		.sort((a, b) => size(b) - size(a));
}
