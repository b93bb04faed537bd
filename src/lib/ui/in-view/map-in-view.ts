import { sum } from 'd3-array';
import type { MapRow } from '$lib/figures';
import { recodedColumn, type Holding, type Quantiles } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import { holdingsOf, netOf, type InView } from './in-view';
import { partName } from './view-dimension';

/** Which map suits a log. */
export type MapKind = 'china' | 'world';

/** The regions of a log for a map, without ranges, and what these are drawn from. */
export interface CountedMap {
	readonly kind: MapKind;
	readonly regions: readonly {
		readonly key: string | null;
		readonly items: number;
		readonly central: number | null;
		readonly held: readonly Holding[];
	}[];
	/** Whether provinces are counted under their country. */
	readonly merged: boolean;
}

/** Fewer places than this are said by a list as well as by a map. */
const fewest = 3;

/** The share of the stated items that the provinces of China must have for their own map. */
const mostly = 0.5;

const isProvince = (key: string | null) => key !== null && key.startsWith('CN-');

/** The country of a region; provinces stand by themselves only on a map of their own. */
export function countryOf(key: string | null): string | null {
	return isProvince(key) ? 'CN' : key;
}

/** The map that suits the regions in view; null where a list says as much. */
export function mapInView(view: InView): CountedMap | null {
	const { region } = view.filter.cube.coded;
	const provinces = region.keys.filter(isProvince);
	const kind = kindOf(view, provinces.length);
	if (kind === null) return null;
	const merged = kind === 'world' && provinces.length > 0;
	const column = merged ? recodedColumn(region, countryOf) : region;
	const rows = view.filter.counts(column, { beside: 'region' });
	const holdings = holdingsOf(view, rows);
	const regions = netOf(view, rows).map(({ key, number, net }, place) => ({
		...{ key, items: number, central: net },
		held: holdings[place]!
	}));
	return { kind, regions, merged };
}

function kindOf(view: InView, provinces: number): MapKind | null {
	const { region } = view.filter.cube.coded;
	const counted = netOf(view, view.filter.counts(region, { beside: 'region' }));
	const stated = counted.filter(({ key }) => key !== null);
	const items = (of: typeof stated) => sum(of, ({ absolute }) => absolute);
	const inChina = items(stated.filter(({ key }) => isProvince(key)));
	if (provinces >= fewest && inChina >= items(stated) * mostly) return 'china';
	const countries = stated.map(({ key }) => countryOf(key)!);
	const known = new Set(countries.filter((key) => view.labels.regions.has(key)));
	return known.size >= fewest ? 'world' : null;
}

/** The rows of a map with their ranges. */
export function mapRows(
	{ regions }: CountedMap,
	ranges: readonly Quantiles[],
	{ labels, filter }: InView,
	locale: Locale
): readonly MapRow[] {
	return regions.map(({ key, items, central }, place) => {
		return {
			key,
			label: partName('region', key, labels, locale),
			items: filter.cube.measure === 'mass' ? null : items,
			net: central === null ? null : { ...ranges[place]!, central }
		};
	});
}
