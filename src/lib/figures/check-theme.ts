import { contrast, seenAs, seenDistance, visions, type Vision } from './colour-vision';
import type { Theme } from './theme';

/** What is doubtful about a theme: colours by their names in it, parts counted from 1. */
export type ThemeFinding =
	| { readonly code: 'text'; readonly name: string; readonly ratio: number; readonly least: number }
	| { readonly code: 'mark'; readonly name: string; readonly ratio: number; readonly least: number }
	| { readonly code: 'alike'; readonly names: readonly [string, string]; readonly vision: Vision }
	| { readonly code: 'grey'; readonly names: readonly [string, string] };

/** Contrast to the ground that text and marks need (WCAG 2.2, 1.4.3 and 1.4.11). */
const [textContrast, markContrast] = [4.5, 3];
/** Colours nearer than this in OKLab are taken for the same; the bundled themes keep more. */
const leastDistance = 0.06;
/** Neighbours nearer than this in lightness are the same grey. */
const leastLightness = 0.08;

/** The parts of a theme with their names. */
function partsOf({ parts, other }: Theme): readonly (readonly [string, string])[] {
	return [
		...parts.map((colour, index) => [`parts ${index + 1}`, colour] as const),
		['other', other]
	];
}

function faint(theme: Theme): ThemeFinding[] {
	const { ground, ink, muted, cost, accent } = theme;
	const below =
		(code: 'text' | 'mark', least: number) =>
		([name, colour]: readonly [string, string]) => {
			const ratio = contrast(colour, ground);
			return ratio < least ? [{ code, name, ratio, least } as const] : [];
		};
	const texts = [
		['ink', ink],
		['muted', muted],
		['cost', cost]
	] as const;
	const marks = [['accent', accent] as const, ...partsOf(theme)];
	return [
		...texts.flatMap(below('text', textContrast)),
		...marks.flatMap(below('mark', markContrast))
	];
}

/** Pairs that are taken for the same, each in the first kind of vision in which it is. */
function alike(theme: Theme): ThemeFinding[] {
	const parts = partsOf(theme);
	const pairs = [
		...parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other] as const)),
		[
			['accent', theme.accent],
			['cost', theme.cost]
		] as const
	];
	return pairs.flatMap(([[first, a], [second, b]]) => {
		const vision = visions.find((kind) => seenDistance(a, b, kind) <= leastDistance);
		return vision === undefined ? [] : [{ code: 'alike', names: [first, second], vision } as const];
	});
}

function sameGrey(theme: Theme): ThemeFinding[] {
	const light = partsOf(theme).map(
		([name, colour]) => [name, seenAs(colour, 'typical')[0]] as const
	);
	return light.slice(1).flatMap(([name, lightness], at) => {
		const [before, own] = light[at]!;
		const isSame = Math.abs(lightness - own) <= leastLightness;
		return isSame ? [{ code: 'grey', names: [before, name] } as const] : [];
	});
}

/**
 * What of a theme cannot be read or told apart: text and marks too faint on the ground, parts that look
 * alike with some kind of colour vision, neighbours that are the same in grey print.
 */
export function checkTheme(theme: Theme): readonly ThemeFinding[] {
	return [...faint(theme), ...alike(theme), ...sameGrey(theme)];
}
