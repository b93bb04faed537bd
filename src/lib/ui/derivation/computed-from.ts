import { traceNumber } from '$lib/assess/trace/trace-number';
import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numberRef } from '$lib/model/read-number';
import type { Derived } from './derived';
import { exactKg } from './line-columns';

/** The central values of the numbers that one is computed from, in their order; nothing counts as zero. */
export function centralsOf({ number, basis }: Derived): readonly number[] {
	return number.of.map((id) => {
		const named = numberRef(id)!;
		const ref = named.kind === 'by' ? named.of : named;
		return traceNumber(basis, ref)?.value?.central ?? 0;
	});
}

/** An amount of a target with all its digits: kilograms with their unit, items without. */
export function exactAmount({ number }: Derived, value: number, locale: Locale): string {
	if (number.unit === 'items') return formatExact(value, locale);
	return m.derivation_exact({ kg: exactKg(value, locale) }, { locale });
}
