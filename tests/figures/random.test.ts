import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	drawFigure,
	fileThemes,
	fitted,
	frameFormat,
	frameSizes,
	lightTheme,
	serialise,
	type Figure,
	type FigureOptions
} from '../../src/lib/figures/index';
import { framedScene } from './framed';
import { collisions, strayMarks, strays } from './geometry';
import { randomFigures } from './random-data';
import { source } from './samples';

const locale = fc.constantFrom('en' as const, 'zh' as const);
const total = { low: 180_000, central: 437_000, high: 790_000 };

const options = fc.record({
	width: fc.integer({ min: 280, max: 1400 }),
	locale,
	theme: fc.constant(lightTheme),
	source: fc.constant(source)
}) satisfies fc.Arbitrary<FigureOptions>;

function expectOrderly(figure: Figure): void {
	const framed = drawFigure(figure, { width: 1080, height: 1080 });
	for (const scene of [figure.scene, framed]) {
		expect(strays(scene)).toEqual([]);
		expect(collisions(scene)).toEqual([]);
	}
	expect(strayMarks(figure.scene)).toEqual([]);
	const text = serialise(framed, figure);
	expect(text).not.toMatch(/<script|NaN|Infinity|undefined|\u202e/);
	for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
}

/** Any size that a file can be asked for, by name or free. */
const side = fc.integer({ min: 400, max: 3000 });
const size = fc.oneof(
	fc.constantFrom(...frameSizes),
	fc.tuple(side, side).map(([width, height]) => `${width}x${height}`)
);
const frame = fc.record({
	locale,
	theme: fc.constantFrom(...Object.values(fileThemes)),
	source: fc.constant({ ...source, total })
});

describe.each(Object.entries(randomFigures))('figure %s of random data', (_, data) => {
	test('keeps every text inside and apart on a page of any width', () => {
		fc.assert(
			fc.property(data, options, (draw, settings) => expectOrderly(draw(settings))),
			{ seed: 1, numRuns: 100 }
		);
	});

	test('keeps every text inside and apart in a frame of any size', () => {
		fc.assert(
			fc.property(data, size, frame, (draw, text, settings) => {
				const scene = framedScene(fitted(draw, frameFormat(text)!, settings));
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ seed: 1, numRuns: 20 }
		);
	});
});
