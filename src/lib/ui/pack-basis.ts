import { factorsOf } from '$lib/assess/answers';
import { volumeOf } from '$lib/assess/grown-facts';
import { methodFor, samplingOf } from '$lib/assess/method-options';
import { traceBasis, type Beside, type TraceBasis } from '$lib/assess/trace/trace-basis';
import type { Locale } from '$lib/messages/locale';
import { defaultPreset, type FactorPack } from '$lib/model/factor-pack';
import { packKey } from '$lib/model/pack-key';
import { optionsOf, type LiveResult } from './live-result';
import type { MethodChoices } from './request';

/**
 * What the numbers of the log on screen rest on by another pack, with the draws of the pack in use.
 * What the log's words mean stays as it is: the categories of both packs are known.
 */
export async function packBasis(
	live: LiveResult,
	pack: FactorPack,
	choices: MethodChoices,
	locale: Locale,
	beside: Partial<Beside> = {}
): Promise<TraceBasis> {
	const library = { ...live.library, pack };
	const chosen = optionsOf(library, choices, locale);
	const options = { ...chosen, ...samplingOf(live.library, chosen) };
	const factors = factorsOf(library, live.facts, methodFor(library, live.facts, options));
	const facts = live.shown;
	const ranges = await live.analyst.ask('ranges', { factors }, volumeOf(options));
	return traceBasis(library, facts, options, ranges, beside);
}

/** The same by one of two packs that are compared, without values of the user's own. */
export function comparedBasis(
	live: LiveResult,
	pack: FactorPack,
	choices: MethodChoices,
	locale: Locale,
	against: TraceBasis | null = null
): Promise<TraceBasis> {
	const preset = pack.presets.find(({ id }) => id === choices.preset)?.id ?? defaultPreset;
	const by = { kind: 'packed', id: packKey(pack) } as const;
	return packBasis(live, pack, { ...choices, preset, overrides: [] }, locale, { by, against });
}
