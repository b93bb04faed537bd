import { describe, expect, test } from 'vitest';
import { chinaTiles, worldShapes } from '../../src/lib/ui/server/map-shapes';
import { readText, repeated, table } from './read-data';

const regions = table('regions.csv');

describe('the tiles of China', () => {
	const tiles = table('china-tiles.csv');

	test('are one for every province, no two in one place', () => {
		const provinces = regions.filter(({ level }) => level === 'province').map(({ id }) => id);
		expect(tiles.map(({ region }) => region).sort()).toEqual(provinces.sort());
		expect(repeated(tiles.map(({ column, row }) => `${column} ${row}`))).toEqual([]);
	});

	test('bear the short names of the regions', () => {
		const names = new Map(regions.map(({ id, short_zh }) => [id, short_zh]));
		for (const { region, short_zh } of tiles) expect(short_zh).toBe(names.get(region));
	});

	test('are read as they are written', async () => {
		const read = await chinaTiles();
		expect(read).toHaveLength(tiles.length);
		const shanghai = read.find(({ region }) => region === 'CN-SH');
		expect(shanghai?.short).toEqual({ en: 'SH', zh: '上海' });
	});
});

describe('the shapes of the world', () => {
	const atlas = JSON.parse(readText('node_modules/world-atlas/countries-110m.json')) as {
		objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
	};
	const names = atlas.objects.countries.geometries.map(
		({ id, properties }) => id ?? properties.name
	);

	test('are every shape of the atlas but Antarctica (010)', () => {
		const known = table('country-shapes.csv').map(({ shape }) => shape);
		expect(names.filter((name) => !known.includes(name))).toEqual(['010']);
		expect(known.filter((name) => !names.includes(name!))).toEqual([]);
	});

	test('lie on the plane, each with an outline', async () => {
		const { width, height, shapes } = await worldShapes();
		expect(shapes).toHaveLength(table('country-shapes.csv').length);
		for (const { rings } of shapes) {
			const points = rings.flat();
			expect(points.length).toBeGreaterThan(2);
			for (const [x, y] of points) {
				expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
			}
		}
	});

	test('are true to each other in area: Africa’s Algeria is larger than Greenland', async () => {
		// Algeria 2.38 million km², Greenland 2.17: a ratio of 1.10, to a tenth at this scale.
		const { shapes } = await worldShapes();
		const area = (region: string) =>
			Math.abs(
				shapes
					.filter((shape) => shape.region === region)
					.flatMap(({ rings }) => rings)
					.flatMap((ring) =>
						ring.map(([x, y], at) => {
							const [nextX, nextY] = ring[(at + 1) % ring.length]!;
							return (x * nextY - nextX * y) / 2;
						})
					)
					.reduce((a, b) => a + b, 0)
			);
		expect(Math.abs(area('DZ') / area('GL') - 1.1)).toBeLessThan(0.1);
	});
});
