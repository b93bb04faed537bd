import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import { centralsOf, exactAmount } from './computed-from';
import type { Derived } from './derived';
import { forecastSteps } from './forecast-steps';
import { refTitle } from './number-title';
import type { Step } from './step';

/** How a number of a target is computed from others. */
export function targetSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, ref } = made;
	if (number.value === null || ref.kind !== 'target') return [];
	if (number.kind === 'forecast') return forecastSteps(made, locale);
	return [{ label: refTitle(ref, labels, locale), text: arithmetic(made, locale) }];
}

function arithmetic(made: Derived, locale: Locale): string {
	const { number } = made;
	const { operands } = number;
	const values = centralsOf(made);
	const amount = (value: number) => exactAmount(made, value, locale);
	const plain = (value: number) => formatExact(value, locale);
	const result = amount(number.value!.central);
	switch (number.kind) {
		case 'left': {
			const words = {
				target: amount(operands['target']!),
				reached: amount(values[0] ?? 0),
				result
			};
			return m.derivation_step_left(words, { locale });
		}
		case 'pace': {
			const target = amount(operands['target']!);
			if (values.length > 0) {
				const [then, whole] = values.map(amount);
				const words = { target, result, then: then!, whole: whole! };
				return m.derivation_step_pace_year(words, { locale });
			}
			const days = (name: string) => formatCount(operands[name]!, locale);
			const words = { target, passed: days('passed'), length: days('length'), result };
			return m.derivation_step_pace_calendar(words, { locale });
		}
		case 'mean': {
			const sum = amount(values.reduce((total, value) => total + value, 0));
			const words = { sum, count: formatCount(values.length, locale), result };
			return m.derivation_step_mean_of(words, { locale });
		}
		default: {
			const [over, by = operands['by']!] = values;
			const words = { over: plain(over!), by: plain(by), result };
			return m.derivation_step_quotient(words, { locale });
		}
	}
}
