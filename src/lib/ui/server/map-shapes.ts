import { readFile } from 'node:fs/promises';
import type { MapShapes, MapTile } from '$lib/figures';
import { mapFiles, shapesOf, tilesOf } from '../map-shapes';

/** The provinces of China as squares of a grid. */
export async function chinaTiles(): Promise<readonly MapTile[]> {
	return tilesOf(await readFile(`data/${mapFiles.tiles}`, 'utf8'));
}

/** The outlines of the countries. */
export async function worldShapes(): Promise<MapShapes> {
	const atlas = await readFile('node_modules/world-atlas/countries-110m.json', 'utf8');
	return shapesOf(await readFile(`data/${mapFiles.shapes}`, 'utf8'), JSON.parse(atlas));
}
