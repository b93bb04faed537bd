import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import { centralsOf } from './computed-from';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { refTitle } from './number-title';
import type { Step } from './step';

/** What moved the net from one side to the other, by the nets of both. */
export function movedSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, ref } = made;
	if (number.value === null || !('effect' in ref)) return [];
	const [from = '', to = ''] = centralsOf(made).map((kg) => exactKg(kg, locale));
	const label = refTitle(ref, labels, locale);
	const result = exactKg(number.value.central, locale);
	if (ref.effect === 'total') {
		return [{ label, text: m.derivation_step_less({ from, to, result }, { locale }) }];
	}
	if (ref.effect !== 'volume' && ref.effect !== 'mix') return [];
	const [times, before, after] = ['times', 'itemsBefore', 'itemsAfter'].map((name) =>
		formatExact(number.operands[name]!, locale)
	) as [string, string, string];
	const growth = m.derivation_step_over_items({ after, before, times }, { locale });
	const text =
		ref.effect === 'volume'
			? m.derivation_step_volume({ from, times, result }, { locale })
			: m.derivation_step_mix({ from, to, times, result }, { locale });
	return [
		{ label: m.derivation_times_as_many({}, { locale }), text: growth },
		{ label, text }
	];
}
