import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Derived } from './derived';
import { isAbsent } from './origin-text';

/** The formula of a number's lines in words, with what applies to them; null for what is only counted. */
export function formulaText({ number, factors }: Derived, locale: Locale): string | null {
	switch (number.kind) {
		case 'net':
		case 'stake': {
			const hasDirect = [...factors.values()].some(
				({ parameters }) => !isAbsent(parameters.direct)
			);
			return hasDirect
				? m.derivation_formula_net_direct({}, { locale })
				: m.derivation_formula_net({}, { locale });
		}
		case 'displaced':
			return m.derivation_formula_displaced({}, { locale });
		case 'added':
			return m.derivation_formula_added({}, { locale });
		case 'direct':
			return m.derivation_formula_direct({}, { locale });
		default:
			return null;
	}
}
