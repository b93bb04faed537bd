import { formatNumber } from '../messages/format/number';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { hatch, type HatchBox } from './hatch';
import { group, line, rect, type SceneNode } from './scene';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { widestIn, widthIn, write } from './write';

/**
 * How dark each class is, lightest first: one colour, told apart without its hue. The leap before the
 * last two keeps text readable on all, in ink on the light ones and in the ground's colour on these.
 */
const opacities = [0.1, 0.24, 0.4, 0.58, 0.88, 1];

/** Lower ends of the classes but the first, ascending, in kg: a 1-2-5 series below the largest value. */
export type Shades = readonly number[];

/** The classes for values up to `largest` kg; none where there is nothing to tell apart. */
export function shadesFor(largest: number): Shades {
	if (!(largest > 0)) return [];
	let power = Math.floor(Math.log10(largest));
	const ends: number[] = [];
	while (ends.length < opacities.length - 1) {
		for (const step of [5, 2, 1]) {
			const end = Number(`${step}e${power}`);
			if (end <= largest && ends.length < opacities.length - 1) ends.push(end);
		}
		power -= 1;
	}
	return ends.reverse();
}

/** The class of an amount by its size, 0 for the lightest. */
export function shadeOf(kg: number, shades: Shades): number {
	const above = shades.findIndex((end) => Math.abs(kg) < end);
	return above === -1 ? shades.length : above;
}

/** The attributes of a surface that stands for an amount: what costs has a colour of its own. */
export function shadeFill(kg: number, shades: Shades, theme: Theme) {
	const fill = kg < 0 ? theme.cost : theme.accent;
	return { fill, 'fill-opacity': String(opacities[shadeOf(kg, shades)]!) };
}

/** Whether text on the surface of an amount is set in the colour of the ground. */
export function isDark(kg: number, shades: Shades): boolean {
	return kg >= 0 && shadeOf(kg, shades) >= 4;
}

/** A rectangle that stands for an amount; a stroke through it says without colour that it is a cost. */
export function shadeBox(
	box: HatchBox,
	kg: number | null,
	shades: Shades,
	theme: Theme
): SceneNode[] {
	if (kg === null) return hatch(box, theme);
	const surface = rect({ ...box, ...shadeFill(kg, shades, theme) });
	if (kg >= 0) return [surface];
	const { x, y, width, height } = box;
	const inset = Math.min(width, height) * 0.3;
	const middle = y + height / 2;
	const ends = { x1: x + inset, x2: x + width - inset, y1: middle, y2: middle };
	return [surface, line({ ...ends, stroke: theme.ink, 'stroke-width': 1.25 })];
}

/** What a key of shades explains beside the classes themselves. */
export interface ShadeKey {
	readonly shades: Shades;
	readonly unit: MassUnit;
	readonly hasCosts: boolean;
	readonly hasUnknown: boolean;
}

const [swatchHeight, entryHeight] = [12, 20];

/** The classes side by side, each end under its place. */
function ramp({ shades, unit }: ShadeKey, width: number, locale: Locale, theme: Theme) {
	const { axis: style } = stylesOf(theme);
	const digits = 6;
	const labels = shades.map((end) => formatNumber(end / unit.kg, locale, digits));
	const own = Math.max(34, widestIn(labels, style) + 6);
	const swatch = Math.min(own, width / opacities.length);
	const boxes = opacities.map((opacity, place) => {
		const box = { x: place * swatch, y: 0, width: swatch - 1, height: swatchHeight };
		return rect({ ...box, fill: theme.accent, 'fill-opacity': String(opacity) });
	});
	const fits = own <= swatch;
	const names = labels.map((label, place) => {
		const y = swatchHeight + style.lineHeight - 2;
		return write(label, style, { x: (place + 1) * swatch, y, anchor: 'middle', fill: theme.muted });
	});
	const end = swatch * opacities.length + 8;
	const place = { x: end, y: swatchHeight - 2, fill: theme.muted };
	const hasRoom = end + widthIn(unit.symbol, style) <= width;
	const named = hasRoom ? [write(unit.symbol, style, place)] : [];
	return [...boxes, ...(fits ? names : []), ...named];
}

/** The key above a figure of shades: its classes, then what costs and what is not known. */
export function shadeKey(
	key: ShadeKey,
	width: number,
	locale: Locale,
	theme: Theme
): { readonly height: number; readonly nodes: readonly SceneNode[] } {
	const { axis: style } = stylesOf(theme);
	const { shades, hasCosts, hasUnknown } = key;
	const classes = shades.length === 0 ? [] : ramp(key, width, locale, theme);
	let y = shades.length === 0 ? 0 : swatchHeight + style.lineHeight + 6;
	const entry = (label: string, kg: number | null) => {
		const box = { x: 0, y, width: 18, height: swatchHeight };
		const text = write(label, style, { x: 26, y: y + 10, fill: theme.muted });
		y += entryHeight;
		return [...shadeBox(box, kg, [], theme), text];
	};
	const costs = hasCosts ? entry(m.figure_shade_costs({}, { locale }), -1) : [];
	const unknown = hasUnknown ? entry(m.figure_shade_unknown({}, { locale }), null) : [];
	return { height: y + 6, nodes: [group({}, [...classes, ...costs, ...unknown])] };
}
