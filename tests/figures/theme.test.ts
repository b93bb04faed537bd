import { describe, expect, test } from 'vitest';
import published from '../../src/lib/figures/colour-vision.json';
import { darkTheme, lightTheme } from '../../src/lib/figures/index';

type Triple = readonly [number, number, number];
type Matrix = readonly (readonly number[])[];

/** The published matrices; what is done with them is written here anew. */
const { visions, toCones, toLab } = published;

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
	const [first, second, third] = matrix.map(([a, b, c]) => a! * x + b! * y + c! * z);
	return [first!, second!, third!];
}

function linear(hex: string, at: number): number {
	const value = parseInt(hex.slice(at, at + 2), 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function rgb(hex: string): Triple {
	return [linear(hex, 1), linear(hex, 3), linear(hex, 5)];
}

function clamped([r, g, b]: Triple): Triple {
	const clamp = (value: number) => Math.max(0, Math.min(1, value));
	return [clamp(r), clamp(g), clamp(b)];
}

function lab(hex: string, vision: Matrix): Triple {
	const [l, m, s] = times(toCones, clamped(times(vision, rgb(hex))));
	return times(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function distance(a: Triple, b: Triple): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(hex: string): number {
	const [r, g, b] = rgb(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries({ lightTheme, darkTheme }))('%s', (_, theme) => {
	const parts = [...theme.parts, theme.other];

	test('has text at a contrast of 4.5 and marks at 3 to its ground', () => {
		for (const colour of [theme.ink, theme.muted, theme.cost]) {
			expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(4.5);
		}
		for (const colour of [...parts, theme.accent]) {
			expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(Object.entries(visions))('has parts that differ in %s vision', (_name, vision) => {
		const seen = parts.map((part) => lab(part, vision));
		seen.forEach((a, place) => {
			for (const b of seen.slice(place + 1)) expect(distance(a, b)).toBeGreaterThan(0.06);
		});
	});

	test('has neighbouring parts that differ in grey print', () => {
		const light = parts.map((part) => lab(part, visions.typical)[0]);
		light.slice(1).forEach((lightness, place) => {
			expect(Math.abs(lightness - light[place]!)).toBeGreaterThan(0.08);
		});
	});
});
