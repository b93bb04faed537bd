import type { Locale } from '$lib/messages/locale';
import type { Labels } from './labels';

/** What a method preset assumes. */
export function presetText(id: string, labels: Labels, locale: Locale): string {
	return labels.presets.get(id)?.description[locale] ?? '';
}
