import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Side } from './derived';
import { isAbsent } from './origin-text';

/** The formula of a number's lines in words, with what applies to them; null for what is only counted. */
export function formulaText({ number, factors }: Side, locale: Locale): string | null {
	switch (number.kind) {
		case 'count':
		case 'coverage':
			return null;
		case 'displaced':
			return m.derivation_formula_displaced({}, { locale });
		case 'added':
			return m.derivation_formula_added({}, { locale });
		case 'direct':
			return m.derivation_formula_direct({}, { locale });
		default: {
			const hasDirect = [...factors.values()].some(
				({ parameters }) => !isAbsent(parameters.direct)
			);
			return hasDirect
				? m.derivation_formula_net_direct({}, { locale })
				: m.derivation_formula_net({}, { locale });
		}
	}
}
