import { traceNumber } from '$lib/assess/trace/trace-number';
import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import { centralsOf } from './computed-from';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { printedValue } from './printed-value';
import type { Step } from './step';

/** What one of some amounts is of all of them that are above zero: kilograms with their unit, items without. */
export function portionSteps(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, ref, basis } = derived;
	if (number.value === null || ref.kind !== 'portion') return [];
	const ofItems = traceNumber(basis, ref.of[ref.at]!)?.unit === 'items';
	const write = (value: number) => (ofItems ? formatExact : exactKg)(value, locale);
	const values = centralsOf(derived);
	const above = values.filter((value) => value > 0).map(write);
	const words = {
		own: write(values[ref.at]!),
		terms: above.join(' + '),
		share: printedValue(derived, number.value.central, labels, locale)
	};
	const some = ofItems ? m.derivation_step_portion_items : m.derivation_step_portion;
	const say = above.length === 0 ? m.derivation_step_portion_none : some;
	return [{ label: m.derivation_kind_portion({}, { locale }), text: say(words, { locale }) }];
}
