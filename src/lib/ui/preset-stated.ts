import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Preset, PresetValue } from '$lib/model/factor-pack';

/** The parameters that every preset states, by the letter of the formula. */
export const statedParameters = [
	{ letter: 'D', parameter: 'displacement' },
	{ letter: 'S', parameter: 'service' },
	{ letter: 'R', parameter: 'rebound' },
	{ letter: 'H', parameter: 'handling' }
] as const;

const settingTexts = {
	low: m.scenarios_stated_low,
	high: m.scenarios_stated_high,
	default: m.scenarios_stated_default
} as const;

/** What a preset states of a parameter for all goods: a number, a bound, or the default. */
export function statedText(
	preset: Preset,
	parameter: PresetValue['parameter'],
	locale: Locale
): string {
	if (preset.onlyDirect) return m.scenarios_stated_direct({}, { locale });
	const found = preset.values.find(
		({ parameter: own, subject }) => own === parameter && subject.kind === 'all'
	);
	if (found === undefined) return m.scenarios_stated_default({}, { locale });
	if (found.setting === 'value') return formatNumber(found.value!, locale);
	return settingTexts[found.setting]({}, { locale });
}

/** All of D, S, R and H of a preset in a line. */
export function presetStated(preset: Preset, locale: Locale): string {
	if (preset.onlyDirect) return m.scenarios_stated_only_direct({}, { locale });
	return statedParameters
		.map(({ letter, parameter }) => `${letter} ${statedText(preset, parameter, locale)}`)
		.join(m.scenarios_stated_separator({}, { locale }));
}
