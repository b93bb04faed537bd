import data from './colour-vision.json';

/** Kinds of colour vision, those without a kind of cone included. */
export type Vision = keyof typeof data.visions;

/** All of them, the typical one first. */
export const visions = Object.keys(data.visions) as readonly Vision[];

type Triple = readonly [number, number, number];

function times(matrix: readonly (readonly number[])[], [x, y, z]: Triple): Triple {
	const at = (row: number) => matrix[row]![0]! * x + matrix[row]![1]! * y + matrix[row]![2]! * z;
	return [at(0), at(1), at(2)];
}

/** A colour `#rrggbb` in linear light, each 0 to 1. */
function linear(hex: string): Triple {
	const at = (place: number) => {
		const value = parseInt(hex.slice(place, place + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [at(1), at(3), at(5)];
}

/** Lightness and two axes of hue of a colour as it is seen, in OKLab: lightness from 0 to 1. */
export function seenAs(hex: string, vision: Vision): Triple {
	const seen = times(data.visions[vision], linear(hex));
	const clamp = (value: number) => Math.max(0, Math.min(1, value));
	const [l, m, s] = times(data.toCones, [clamp(seen[0]), clamp(seen[1]), clamp(seen[2])]);
	return times(data.toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far two colours are apart as they are seen. */
export function seenDistance(one: string, other: string, vision: Vision): number {
	const [a, b] = [seenAs(one, vision), seenAs(other, vision)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}
