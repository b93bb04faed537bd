import { geoStream, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3-geo';

/** The outlines of a shape where a projection puts them, without the point that closes each. */
export function projectedRings(
	shape: GeoPermissibleObjects,
	projection: GeoStreamWrapper
): (readonly [number, number])[][] {
	const rings: (readonly [number, number])[][] = [];
	const nothing = () => undefined;
	const sink = {
		point: (x: number, y: number) => void rings.at(-1)!.push([x, y]),
		lineStart: () => void rings.push([]),
		lineEnd: nothing,
		polygonStart: nothing,
		polygonEnd: nothing
	};
	geoStream(shape, projection.stream(sink));
	return rings;
}
