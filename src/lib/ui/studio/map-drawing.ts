import { tileMap } from '$lib/figures/tile-map';
import { worldMap } from '$lib/figures/world-map';
import { mapInView, mapRows } from '../in-view/map-in-view';
import type { Drawable } from './figure-subject';

/** The regions of a log on the map that suits it. */
export const mapDrawing: Drawable = async ({ view, factors, ask, given: assets, options }) => {
	const map = view && mapInView(view);
	if (map === null || view === null || assets === undefined) return null;
	const parts = map.regions.map(({ held }) => held);
	const ranges = await ask('parts', { factors, parts, running: false });
	const rows = mapRows(map, ranges, view, options.locale);
	if (map.kind === 'china') {
		const tiles = await assets.tiles();
		return (given) => tileMap(rows, tiles, given);
	}
	const shapes = await assets.shapes();
	return (given) => worldMap(rows, shapes, given);
};
