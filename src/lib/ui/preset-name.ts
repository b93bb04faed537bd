import type { Locale } from '$lib/messages/locale';
import type { Labels } from './labels';

/** The preset that is the method of the factor pack itself. */
export const defaultPreset = 'default';

/** What a method preset assumes. */
export function presetText(id: string, labels: Labels, locale: Locale): string {
	return labels.presets.get(id)?.description[locale] ?? '';
}
