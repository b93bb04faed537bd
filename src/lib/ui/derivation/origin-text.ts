import type { TraceParameter } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';

type Origin = TraceParameter['origin'];

/** Who said a value, in a word or two. */
export function originText({ origin, words }: TraceParameter, locale: Locale): string {
	if (origin === 'override' && words !== '') {
		return m.derivation_origin_own_source({ words }, { locale });
	}
	return kindTexts[origin]({}, { locale });
}

const kindTexts = {
	pack: m.derivation_origin_pack,
	preset: m.derivation_origin_preset,
	scenario: m.derivation_origin_scenario,
	run: m.derivation_origin_run,
	override: m.derivation_origin_own,
	mass_estimate: m.derivation_origin_mass,
	not_needed: m.derivation_origin_not_needed,
	none: m.derivation_origin_none
} as const;

/** A letter beside every value that is not the pack's; empty for the pack's own. */
export const originMarks: Readonly<Record<Origin, string>> = {
	pack: '',
	preset: 'p',
	scenario: 's',
	run: 'r',
	override: 'o',
	mass_estimate: 'm',
	not_needed: '',
	none: ''
};

/** Beside a value that is put in place of the central one. */
export const heldMark = '!';

/** Whether the term does not apply, so that the value counts as zero and is not shown. */
export function isAbsent({ origin }: TraceParameter): boolean {
	return origin === 'none' || origin === 'not_needed';
}
