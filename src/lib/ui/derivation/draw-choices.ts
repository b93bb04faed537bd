import type { DrawEdges } from '$lib/assess';
import type { PercentileBrackets } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Side } from './derived';

/** Values that the lines of a number can be filled with: all central, or those of some uniforms. */
export interface DrawChoice {
	readonly key: string;
	readonly label: string;
	/** Null for central values. */
	readonly uniforms: Readonly<Record<string, number>> | null;
}

/** The ends and the middle of a range by name. */
export function percentileName(name: keyof PercentileBrackets, locale: Locale): string {
	const names = {
		low: m.derivation_percentile_low,
		median: m.derivation_percentile_median,
		high: m.derivation_percentile_high
	};
	return names[name]({}, { locale });
}

/** What is held first, then central values, then the draws beside each percentile. */
export function drawChoices(
	{ brackets, edges, number }: Side,
	locale: Locale
): readonly DrawChoice[] {
	const { held } = number;
	const central = { key: 'central', label: m.derivation_central({}, { locale }), uniforms: null };
	const label = m.derivation_held({}, { locale });
	const first = held === null ? [] : [{ key: 'held', label, uniforms: held }];
	const draws =
		edges === null ? brackets && besidePercentiles(brackets, locale) : besideEdges(edges, locale);
	return [...first, central, ...(draws ?? [])];
}

function besideEdges({ from, to }: DrawEdges, locale: Locale): readonly DrawChoice[] {
	const draws = [from, to].flatMap(({ below, above }) => [below, above]);
	const known = draws.filter((draw) => draw !== null);
	const unique = new Map(known.map((one) => [one.draw, one]));
	return [...unique.values()].map(({ draw, uniforms }) => ({
		key: `draw-${draw}`,
		label: m.derivation_draw({ draw: formatCount(draw, locale) }, { locale }),
		uniforms
	}));
}

function besidePercentiles(brackets: PercentileBrackets, locale: Locale): readonly DrawChoice[] {
	return (['low', 'median', 'high'] as const).flatMap((name) => {
		const { below, above } = brackets[name];
		const both = above.draw === below.draw ? [below] : [below, above];
		return both.map(({ draw, uniforms }, at): DrawChoice => {
			const words = { draw: formatCount(draw, locale), percentile: percentileName(name, locale) };
			const label = at === 0 ? m.derivation_draw_below : m.derivation_draw_above;
			return { key: `${name}-${at}`, label: label(words, { locale }), uniforms };
		});
	});
}
