import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clippedOutline } from '../../src/lib/figures/clipped-outline';
import type { MapShapes } from '../../src/lib/figures/map-rows';
import { windowOf } from '../../src/lib/figures/map-window';
import { polyline } from '../../src/lib/figures/scene';
import { shapes as world } from './maps';

/** A square of a plane. */
const square = (left: number, top: number, side: number) =>
	[
		[left, top],
		[left + side, top],
		[left + side, top + side],
		[left, top + side]
	] as const;

/** Two neighbours in the west, of which one has a piece in the east, and one in the east. */
const plane: MapShapes = {
	width: 1000,
	height: 500,
	shapes: [
		{ region: 'A', rings: [square(200, 200, 40)] },
		{ region: 'B', rings: [square(240, 210, 20), square(900, 400, 10)] },
		{ region: 'C', rings: [square(860, 100, 60)] }
	]
};
const whole = { left: 0, top: 0, width: 1000, height: 500 };

describe('the window of a map', () => {
	test('is half as wide again as what is traded in, with it in the middle', () => {
		// Wide 60 and high 40, which takes 40 / 0.55 = 72.7; half as much again is 109, less than an eighth
		// of the map, 125, around (230, 220); high 125 * 0.55 = 68.75.
		expect(windowOf(plane, new Set(['A', 'B']))).toEqual({
			...{ left: 230 - 62.5, top: 220 - 34.375, width: 125, height: 68.75 }
		});
		// 60 / 0.55 * 1.5 = 163.6 around (890, 130).
		const { left, top, width, height } = windowOf(plane, new Set(['C']));
		expect(width).toBeCloseTo(163.64, 2);
		expect(height).toBeCloseTo(90, 2);
		expect(left).toBeCloseTo(890 - 163.64 / 2, 2);
		expect(top).toBeCloseTo(130 - 45, 2);
	});

	test('is the whole map where trade is far apart, or nowhere', () => {
		expect(windowOf(plane, new Set(['A', 'C']))).toEqual(whole);
		expect(windowOf(plane, new Set())).toEqual(whole);
	});

	test('lies on the map and has the largest piece of every region in it, on any choice of countries', () => {
		const regions = [...new Set(world.shapes.map(({ region }) => region))];
		fc.assert(
			fc.property(fc.subarray(regions, { minLength: 1, maxLength: 4 }), (traded) => {
				const window = windowOf(world, new Set(traded));
				const [right, bottom] = [window.left + window.width, window.top + window.height];
				expect(window.left).toBeGreaterThanOrEqual(0);
				expect(window.top).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(world.width + 1e-9);
				expect(bottom).toBeLessThanOrEqual(world.height + 1e-9);
				for (const region of traded) {
					const [shape] = world.shapes.filter((one) => one.region === region);
					const isInside = shape!.rings.some((ring) =>
						ring.every(([x, y]) => x >= window.left && x <= right && y >= window.top && y <= bottom)
					);
					expect({ region, isInside }).toEqual({ region, isInside: true });
				}
			})
		);
	});
});

describe('an outline in a window', () => {
	test('is cut at the frame, and empty where nothing is inside', () => {
		// Of the square from 200 to 240, what lies left of 220 and above 230, twice as large and 5 px down.
		const window = { left: 180, top: 190, width: 40, height: 40 };
		const outline = clippedOutline(plane.shapes.slice(0, 1), window, 2, 5);
		const points = outline
			.slice(1, -1)
			.split('L')
			.map((point) => point.split(',').map(Number));
		const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([40, 80]);
		expect([Math.min(...ys), Math.max(...ys)]).toEqual([25, 85]);
		expect(clippedOutline(plane.shapes.slice(2), window, 2, 5)).toBe('');
	});

	test('is as it was given on the whole map', () => {
		for (const shape of world.shapes.slice(0, 40)) {
			const given = shape.rings.map((ring) => `${polyline(ring)}Z`).join('');
			const all = { left: 0, top: 0, width: world.width, height: world.height };
			const drawn = clippedOutline([shape], all, 1, 0);
			expect(pointsOf(drawn)).toEqual(pointsOf(given));
		}
	});
});

/** The points of path data, whichever is the first of its ring. */
function pointsOf(outline: string): readonly string[] {
	return [...new Set(outline.match(/[\d.-]+,[\d.-]+/g))].sort();
}
