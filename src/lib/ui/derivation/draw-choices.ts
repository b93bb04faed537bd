import type { PercentileBrackets } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

/** Values that the lines of a number can be filled with: all central, or those of one draw. */
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

/** Central values first, then the draws beside each percentile. */
export function drawChoices(
	brackets: PercentileBrackets | null,
	locale: Locale
): readonly DrawChoice[] {
	const central = { key: 'central', label: m.derivation_central({}, { locale }), uniforms: null };
	if (brackets === null) return [central];
	const draws = (['low', 'median', 'high'] as const).flatMap((name) => {
		const { below, above } = brackets[name];
		const both = above.draw === below.draw ? [below] : [below, above];
		return both.map(({ draw, uniforms }, at): DrawChoice => {
			const words = { draw: formatCount(draw, locale), percentile: percentileName(name, locale) };
			const label = at === 0 ? m.derivation_draw_below : m.derivation_draw_above;
			return { key: `${name}-${at}`, label: label(words, { locale }), uniforms };
		});
	});
	return [central, ...draws];
}
