import { extent, max, maxIndex, min } from 'd3-array';
import type { MapShape, MapShapes } from './map-rows';

/** The part of a map's plane that is drawn. */
export interface MapWindow {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** How much wider the window is than the places in it, so that it shows where in the world they lie. */
const surroundings = 1.5;

/** Height by width. */
const shape = 0.55;

/** The narrowest window and the widest that is not the whole map, as shares of its width. */
const [narrowest, widest] = [1 / 8, 0.6];

/**
 * The part of a map that holds the regions that are traded in. Trade within a few countries is
 * nothing but a dot on a map of the world; where they lie far apart, it is the whole map. Of a country
 * its largest piece counts: what lies overseas would take the window there.
 */
export function windowOf(map: MapShapes, regions: ReadonlySet<string>): MapWindow {
	const whole = { left: 0, top: 0, width: map.width, height: map.height };
	const boxes = map.shapes.filter(({ region }) => regions.has(region)).map(largestBox);
	if (boxes.length === 0) return whole;
	const [left, right] = [min(boxes, (box) => box.left)!, max(boxes, (box) => box.right)!];
	const [top, bottom] = [min(boxes, (box) => box.top)!, max(boxes, (box) => box.bottom)!];
	const needed = surroundings * Math.max(right - left, (bottom - top) / shape);
	const width = Math.max(needed, map.width * narrowest);
	if (width > map.width * widest) return whole;
	const height = width * shape;
	return {
		left: within((left + right - width) / 2, map.width - width),
		top: within((top + bottom - height) / 2, map.height - height),
		width,
		height
	};
}

function largestBox({ rings }: MapShape) {
	const boxes = rings.map((ring) => {
		const [left, right] = extent(ring, ([x]) => x) as [number, number];
		const [top, bottom] = extent(ring, ([, y]) => y) as [number, number];
		return { left, right, top, bottom };
	});
	return boxes[maxIndex(boxes, (box) => (box.right - box.left) * (box.bottom - box.top))]!;
}

function within(value: number, most: number): number {
	return Math.min(Math.max(0, value), most);
}
