import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { comparedName } from '../change/compared-logs';
import { otherLogOf } from './derived';

/** Why a number has no derivation, and what to do: which file to open again, where it is of another log. */
export function unknownText(id: string, locale: Locale): string {
	const key = otherLogOf(id);
	if (key === null) return m.derivation_unknown({}, { locale });
	const name = comparedName(key);
	return name === null
		? m.derivation_unknown_log({ key }, { locale })
		: m.derivation_unknown_log_named({ name }, { locale });
}
