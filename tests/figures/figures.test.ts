import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawFigure, serialise, type Figure } from '../../src/lib/figures/index';
import { figures as claims } from './claims';
import { figures as contribution } from './contribution';
import { figures as convergence } from './convergence';
import { figures as course } from './course';
import { figures as coverage } from './coverage';
import { figures as distribution } from './distribution';
import { figures as evidence } from './evidence';
import { collisions, strayMarks, strays } from './geometry';
import { figures as flow } from './flow';
import { figures as heatMap } from './heat-map';
import { glyphs } from './interval';
import { figures as maps } from './maps';
import { figures as methods } from './methods';
import { figures as multiples } from './multiples';
import { figures as ownFonts } from './own-fonts';
import { figures as ownValues } from './own-values';
import { figures as prices } from './prices';
import { figures as ranked } from './ranked';
import {
	beforeAfterFigures,
	dotsFigures,
	gradientFigures,
	slopeFigures,
	swarmFigures
} from './story-samples';
import { figures as target } from './target';
import { figures as tornado } from './tornado';
import { figures as trend } from './trend';
import { figures as waterfall } from './waterfall';

const output = join(import.meta.dirname, 'output');
const update = process.env['UPDATE_GOLDEN'] === '1';

const samples = {
	'before-after': beforeAfterFigures,
	claims,
	contribution,
	convergence,
	course,
	coverage,
	distribution,
	evidence,
	flow,
	gradient: gradientFigures,
	'heat-map': heatMap,
	maps,
	methods,
	multiples,
	'own-fonts': ownFonts,
	'own-values': ownValues,
	prices,
	'quantile-dots': dotsFigures,
	ranked,
	slope: slopeFigures,
	swarm: swarmFigures,
	target,
	tornado,
	trend,
	waterfall
};

const golden = Object.entries(samples).flatMap(([name, figures]) =>
	Object.entries(figures).map(([variant, figure]): [string, Figure] => [
		`${name}-${variant}`,
		figure
	])
);

/** The bytes of the golden file, written first where updating was asked for. */
function goldenText(name: string, actual: string): string {
	const file = join(output, `${name}.svg`);
	if (update) {
		mkdirSync(output, { recursive: true });
		writeFileSync(file, actual);
	}
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

test.each(Object.entries(glyphs))('interval glyph %s is drawn as before', (name, glyph) => {
	const actual = serialise(glyph, { title: name, description: 'sample' });
	expect(actual).toBe(goldenText(`interval-${name}`, actual));
});

test('every golden file belongs to a figure', () => {
	const names = [
		...golden.map(([name]) => name),
		...Object.keys(glyphs).map((name) => `interval-${name}`)
	];
	const files = names.map((name) => `${name}.svg`).sort();
	expect(readdirSync(output).sort()).toEqual(files);
});

describe.each(golden)('figure %s', (name, figure) => {
	const framed = drawFigure(figure, { width: figure.width + 48 });

	test('is drawn with the same bytes as before', () => {
		const actual = serialise(framed, figure);
		expect(actual).toBe(goldenText(name, actual));
	});

	test('keeps its marks and texts inside the frame and its texts apart from each other', () => {
		expect(strayMarks(figure.scene)).toEqual([]);
		expect(strays(figure.scene, figure.theme)).toEqual([]);
		expect(collisions(figure.scene, figure.theme)).toEqual([]);
		expect(strays(framed, figure.theme)).toEqual([]);
		expect(collisions(framed, figure.theme)).toEqual([]);
	});

	test('has a title, a subtitle, a description, a source and a whole table', () => {
		const { title, subtitle, description, footer, table } = figure;
		for (const words of [title, subtitle, description, footer.source]) expect(words).not.toBe('');
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});
});
