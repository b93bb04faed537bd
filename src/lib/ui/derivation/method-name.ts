import type { TraceBasis } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { nameOf, type Labels } from '../labels';

/** By which method a number is, where that is not the one in use: "the preset “Half a life”"; else empty. */
export function methodName({ by, method }: TraceBasis, labels: Labels, locale: Locale): string {
	switch (by?.kind) {
		case undefined:
			return '';
		case 'base':
			return m.derivation_method_base({}, { locale });
		case 'pack':
			return m.derivation_method_pack({}, { locale });
		case 'library':
			return m.derivation_method_library({ id: method.pack.id }, { locale });
		case 'preset':
		case 'presets': {
			const name = nameOf(labels.presets, by.id, locale);
			return m.derivation_method_preset({ name }, { locale });
		}
		case 'packed':
			return m.derivation_method_packed({ id: method.pack.id }, { locale });
		case 'plain': {
			const name = nameOf(labels.presets, by.id, locale);
			return m.derivation_method_plain({ name, id: method.pack.id }, { locale });
		}
		case 'scenario':
			return m.derivation_method_scenario({ name: method.scenario?.name ?? '' }, { locale });
	}
}

/** The same where the method in use is named as well. */
export function sideName(basis: TraceBasis, labels: Labels, locale: Locale): string {
	return methodName(basis, labels, locale) || m.derivation_method_own({}, { locale });
}
