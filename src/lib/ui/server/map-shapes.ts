import { geoEqualEarth, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { MapShape, MapShapes, MapTile } from '$lib/figures';
import { numberOf, readCsvTable, textOf } from '$lib/model/csv-table';

type Atlas = Parameters<typeof feature>[0];
type Countries = Extract<ReturnType<typeof feature>, { readonly type: 'FeatureCollection' }>;
type Country = Countries['features'][number];

/** Width of the plane that outlines are drawn in: at twice its size a tenth is not yet seen. */
const planeWidth = 1000;

/** The provinces of China as squares of a grid. */
export async function chinaTiles(): Promise<readonly MapTile[]> {
	const file = 'china-tiles.csv';
	return readCsvTable(file, await readFile(`data/${file}`, 'utf8')).map((record) => {
		const region = textOf(record, 'region');
		return {
			region,
			column: numberOf(record, 'column'),
			row: numberOf(record, 'row'),
			short: { en: region.slice(-2), zh: textOf(record, 'short_zh') }
		};
	});
}

/** The countries of Natural Earth in the Equal Earth projection, whose areas are true to each other. */
export async function worldShapes(): Promise<MapShapes> {
	const file = 'country-shapes.csv';
	const table = readCsvTable(file, await readFile(`data/${file}`, 'utf8'));
	const regions = new Map(
		table.map((record) => [textOf(record, 'shape'), textOf(record, 'region')])
	);
	const countries = (await atlas()).features.filter((shape) => regions.has(nameOf(shape)));
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
	const rings: [number, number][][] = [];
	const tenth = (value: number) => Math.round(value * 10) / 10;
	const add = (x: number, y: number) => void rings.at(-1)!.push([tenth(x), tenth(y)]);
	const nothing = () => undefined;
	const context: GeoContext = {
		beginPath: nothing,
		closePath: nothing,
		arc: nothing,
		lineTo: add,
		moveTo: (x, y) => {
			rings.push([]);
			add(x, y);
		}
	};
	geoPath(projection, context)(shape);
	return rings;
}

async function atlas(): Promise<Countries> {
	const text = await readFile('node_modules/world-atlas/countries-110m.json', 'utf8');
	const topology = JSON.parse(text) as Atlas;
	return feature(topology, topology.objects['countries']!) as Countries;
}

/** The code of a shape, or its name where it has none. */
function nameOf({ id, properties }: Country): string {
	return String(id ?? properties?.['name']);
}
