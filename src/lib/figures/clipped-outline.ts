import { geoIdentity, geoStream } from 'd3-geo';
import type { MapShape } from './map-rows';
import type { MapWindow } from './map-window';
import { polyline } from './scene';

/**
 * The outlines of shapes as path data, of a window that is drawn at a scale below `top`, px: cut at its
 * frame, and empty where nothing of them is inside.
 */
export function clippedOutline(
	shapes: readonly MapShape[],
	window: MapWindow,
	scale: number,
	top: number
): string {
	const projection = geoIdentity()
		.scale(scale)
		.translate([-window.left * scale, top - window.top * scale])
		.clipExtent([
			[0, top],
			[window.width * scale, top + window.height * scale]
		]);
	const rings: [number, number][][] = [];
	const nothing = () => undefined;
	const sink = {
		point: (x: number, y: number) => void rings.at(-1)!.push([x, y]),
		lineStart: () => void rings.push([]),
		lineEnd: nothing,
		polygonStart: nothing,
		polygonEnd: nothing
	};
	for (const { rings: outlines } of shapes) {
		const coordinates = outlines.map((ring) => [...ring, ring[0]!].map(([x, y]) => [x, y]));
		geoStream({ type: 'Polygon', coordinates }, projection.stream(sink));
	}
	return rings.map((ring) => `${polyline(ring)}Z`).join('');
}
