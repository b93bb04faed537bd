import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkTheme, lightTheme, pageTheme, type Theme } from '../../src/lib/figures';

const css = readFileSync('src/app.css', 'utf8');
const html = readFileSync('src/app.html', 'utf8');

/** The pair of values that `light-dark()` gives a custom property. */
function pairOf(name: string): readonly [light: string, dark: string] {
	const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css);
	if (found === null) throw new Error(`no pair of colours for --${name}`);
	return [found[1]!, found[2]!];
}

const named = ['ground', 'ink', 'muted', 'hairline', 'accent', 'cost', 'hatch'] as const;

function colours(theme: Theme): string[] {
	return [...named.map((name) => theme[name]), ...theme.parts, theme.other];
}

const names = [...named, ...lightTheme.parts.map((_, index) => `part-${index + 1}`), 'part-other'];

describe('the colours of the page are those of the figures', () => {
	test('in light', () => {
		expect(names.map((name) => pairOf(name)[0])).toEqual(colours(lightTheme));
	});

	test('in dark', () => {
		expect(names.map((name) => pairOf(name)[1])).toEqual(colours(darkTheme));
	});

	test('by the names that figures on a page use', () => {
		expect(colours(pageTheme)).toEqual(names.map((name) => `var(--${name})`));
	});

	test('and the browser’s own bar has the ground of each', () => {
		const bars = [...html.matchAll(/theme-color" content="(#\w+)"/g)].map((found) => found[1]);
		expect(bars).toEqual([lightTheme.ground, darkTheme.ground]);
	});
});
