import { wholeOf } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatKg } from '$lib/messages/format';
import { minusSign } from '$lib/messages/format/tables';
import type { Locale } from '$lib/messages/locale';
import type { LiveResult } from '../live-result';
import type { MethodChoices } from '../request';

/** The central net of a log by a method without values of the user's own, kg CO2e; null where nothing has a factor. */
export function packCentral(
	live: LiveResult,
	choices: Omit<MethodChoices, 'overrides'>
): number | null {
	return wholeOf(live.facts, live.by(choices, 'en').factors).net;
}

/**
 * How far the user's own values move the central total from the pack's, in words. A range of the
 * difference would have to be taken within each draw, and is not to be had from the two ranges.
 */
export function changeText(
	isChanged: boolean,
	ofPack: number | null,
	now: number | null,
	locale: Locale
): string {
	if (!isChanged) return m.factors_strip_unchanged({}, { locale });
	const difference = (now ?? 0) - (ofPack ?? 0);
	if (difference === 0) return m.factors_strip_same({}, { locale });
	const sign = difference > 0 ? '+' : minusSign;
	const change = `${sign}${formatKg(Math.abs(difference), locale)}`;
	return m.factors_strip_change({ change }, { locale });
}
