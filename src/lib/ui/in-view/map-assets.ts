import { base } from '$app/paths';
import type { MapShapes, MapTile } from '$lib/figures';

/** Where the site keeps the layout of the provinces of China. */
const tilesPath = '/china-tiles.json';
/** Where it keeps the outlines of the countries. */
const shapesPath = '/world-shapes.json';

/** The provinces of China as squares of a grid. */
export async function fetchTiles(): Promise<readonly MapTile[]> {
	return (await fetched(tilesPath)) as readonly MapTile[];
}

/** The outlines of the countries. */
export async function fetchShapes(): Promise<MapShapes> {
	return (await fetched(shapesPath)) as MapShapes;
}

async function fetched(path: string): Promise<unknown> {
	const answer = await fetch(base + path);
	if (!answer.ok) throw new Error(`could not fetch ${path}: ${answer.status}`);
	return answer.json();
}
