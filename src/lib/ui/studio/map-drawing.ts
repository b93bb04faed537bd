import { drawnFrom } from '$lib/export/figure/figure-contents';
import { mapInView, mapRows } from '../in-view/map-in-view';
import type { Drawable } from './figure-subject';

/** The regions of a log on the map that suits it. */
export const mapDrawing: Drawable = async ({ view, factors, ask, given: assets, options }) => {
	const map = view && mapInView(view);
	if (map === null || view === null || assets === undefined) return null;
	const parts = map.regions.map(({ held }) => held);
	const ranges = await ask('parts', { factors, parts, running: false });
	const rows = mapRows(map, ranges, view, options.locale);
	return map.kind === 'china'
		? drawnFrom('map', { kind: 'tiles', rows, tiles: await assets.tiles() })
		: drawnFrom('map', { kind: 'world', rows, map: await assets.shapes() });
};
