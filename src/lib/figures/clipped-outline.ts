import { geoIdentity } from 'd3-geo';
import type { MapShape } from './map-rows';
import type { MapWindow } from './map-window';
import { projectedRings } from './projected-rings';
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
	return shapes
		.flatMap(({ rings }) => {
			const coordinates = rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => [x, y]));
			return projectedRings({ type: 'Polygon', coordinates }, projection);
		})
		.map((ring) => `${polyline(ring)}Z`)
		.join('');
}
