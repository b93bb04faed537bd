import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MapShape, MapShapes, MapTile } from '$lib/figures';
import { projectedRings } from '$lib/figures/projected-rings';
import { numberOf, readCsvTable, textOf } from '$lib/model/csv-table';

type Atlas = Parameters<typeof feature>[0];
type Countries = Extract<ReturnType<typeof feature>, { readonly type: 'FeatureCollection' }>;
type Country = Countries['features'][number];

/** Width of the plane that outlines are drawn in: at twice its size a tenth is not yet seen. */
const planeWidth = 1000;

/** The files of `data/` that maps are made of. */
export const mapFiles = { tiles: 'china-tiles.csv', shapes: 'country-shapes.csv' } as const;

/** The provinces of China as squares of a grid, from their table. */
export function tilesOf(text: string): readonly MapTile[] {
	return readCsvTable(mapFiles.tiles, text).map((record) => {
		const region = textOf(record, 'region');
		return {
			region,
			column: numberOf(record, 'column'),
			row: numberOf(record, 'row'),
			short: { en: region.slice(-2), zh: textOf(record, 'short_zh') }
		};
	});
}

/**
 * The countries of Natural Earth in the Equal Earth projection, whose areas are true to each other:
 * from the table of their regions and the topology of their borders.
 */
export function shapesOf(text: string, topology: unknown): MapShapes {
	const table = readCsvTable(mapFiles.shapes, text);
	const regions = new Map(
		table.map((record) => [textOf(record, 'shape'), textOf(record, 'region')])
	);
	const countries = countriesOf(topology as Atlas).filter((shape) => regions.has(nameOf(shape)));
	const land: Countries = { type: 'FeatureCollection', features: countries };
	const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(planeWidth, land);
	const shapes = countries.map((shape) => ({
		region: regions.get(nameOf(shape))!,
		rings: ringsOf(shape, projection)
	}));
	const heights = shapes.flatMap(({ rings }) => rings.flatMap((ring) => ring.map(([, y]) => y)));
	return { width: planeWidth, height: Math.ceil(Math.max(...heights)), shapes };
}

/** The outlines of a shape on the plane, to a tenth. */
function ringsOf(shape: Country, projection: GeoProjection): MapShape['rings'] {
	const tenth = (value: number) => Math.round(value * 10) / 10;
	return projectedRings(shape, projection).map((ring) =>
		ring.map(([x, y]) => [tenth(x), tenth(y)] as const)
	);
}

function countriesOf(topology: Atlas): Countries['features'] {
	return (feature(topology, topology.objects['countries']!) as Countries).features;
}

/** The code of a shape, or its name where it has none. */
function nameOf({ id, properties }: Country): string {
	return String(id ?? properties?.['name']);
}
