import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { nameOf, type Labels } from './labels';

/** The id of the method of the factor pack itself, which is not a preset. */
export const defaultPreset = 'default';

/** The name of a method preset. */
export function presetName(id: string, labels: Labels, locale: Locale): string {
	if (id === defaultPreset) return m.impact_preset_default({}, { locale });
	return nameOf(labels.presets, id, locale);
}

/** What a method preset assumes. */
export function presetText(id: string, labels: Labels, locale: Locale): string {
	if (id === defaultPreset) return m.impact_preset_default_text({}, { locale });
	return labels.presets.get(id)?.description[locale] ?? '';
}
