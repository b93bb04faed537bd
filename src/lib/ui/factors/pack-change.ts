import { wholeOf } from '$lib/assess/answers';
import * as m from '$lib/messages/compiled/messages.js';
import { formatRange } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import { changeText as signedText } from '../change-text';
import type { LiveMethod, LiveResult } from '../live-result';

/** The central net of a log by a method, kg CO2e; null where nothing has a factor. */
export function packCentral(live: LiveResult, ofPack: LiveMethod): number | null {
	return wholeOf(live.factsBy(ofPack), ofPack.factors).net;
}

/** The range of a difference, kg CO2e. */
export interface ChangeRange {
	readonly low: number;
	readonly high: number;
}

/** The range of the change from one method to another, taken within each draw, by the worker. */
export async function drawnChange(
	live: LiveResult,
	from: LiveMethod,
	to: LiveMethod
): Promise<ChangeRange> {
	const sampled = ({ factors, times }: LiveMethod) => ({ factors, times });
	const job = { base: sampled(from), others: [sampled(to)] };
	const { others } = await live.analyst.ask('comparison', job);
	return others[0]!.change;
}

/**
 * How far the user's own values move the central total from the pack's, in words; with the range of
 * the difference once it was drawn. The two totals' own ranges do not tell it.
 */
export function changeText(
	isChanged: boolean,
	ofPack: number | null,
	now: number | null,
	range: ChangeRange | null,
	locale: Locale
): string {
	if (!isChanged) return m.factors_strip_unchanged({}, { locale });
	const difference = (now ?? 0) - (ofPack ?? 0);
	if (difference === 0) return m.factors_strip_same({}, { locale });
	const change = numbered('change', signedText(difference, locale));
	if (range === null) return m.factors_strip_change({ change }, { locale });
	const words = { change, range: numbered('change', formatRange(range, locale)) };
	return m.factors_strip_change_range(words, { locale });
}
