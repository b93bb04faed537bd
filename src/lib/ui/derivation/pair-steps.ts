import { traceNumber } from '$lib/assess/trace/trace-number';
import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { OwnRef } from '$lib/model/number-id';
import type { Labels } from '../labels';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { refTitle } from './number-title';
import type { Step } from './step';

/** One amount over another, or less another, each with all its digits. */
export function pairSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { ref, number, basis } = made;
	if (ref.kind !== 'pair' || number.value === null) return [];
	const amount = (own: OwnRef) => {
		const known = traceNumber(basis, own);
		return exactText(known?.value?.central ?? 0, known?.unit ?? number.unit, locale);
	};
	const words = {
		over: amount(ref.of),
		by: amount(ref.by),
		result: exactText(number.value.central, number.unit, locale)
	};
	const say = ref.how === 'over' ? m.derivation_step_quotient : m.derivation_step_difference;
	return [{ label: refTitle(ref, labels, locale), text: say(words, { locale }) }];
}

function exactText(value: number, unit: string, locale: Locale): string {
	if (unit !== 'kg CO2e') return formatExact(value, locale);
	return m.derivation_exact({ kg: exactKg(value, locale) }, { locale });
}
