import { describe, expect, test } from 'vitest';
import { darkTheme, lightTheme } from '../../src/lib/figures/index';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What dichromats see, on linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model
 * for Simulation of Color Vision Deficiency", 2009, severity 1.
 */
const visions: Readonly<Record<string, Matrix>> = {
	typical: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Linear RGB to cone responses and these to OKLab: Ottosson, "A perceptual color space", 2020. */
const toCones: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const toLab: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
	const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
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
		const light = parts.map((part) => lab(part, visions['typical']!)[0]);
		light.slice(1).forEach((lightness, place) => {
			expect(Math.abs(lightness - light[place]!)).toBeGreaterThan(0.08);
		});
	});
});
