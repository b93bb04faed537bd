import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { refTitle } from './number-title';
import { printedValue } from './printed-value';
import type { Step } from './step';

/** A change: one total less the other, and the three parts that it is made of. */
export function changeSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, sides } = made;
	if (number.value === null) return [];
	const [from, to] = sides.map((side) => exactKg(side.number.value?.central ?? 0, locale));
	const result = exactKg(number.value.central, locale);
	const texts = {
		volume: m.derivation_effect_volume,
		factor: m.derivation_effect_factor,
		coverage: m.derivation_effect_coverage
	};
	const effects = (Object.keys(texts) as (keyof typeof texts)[]).filter(
		(name) => number.operands[name] !== 0
	);
	return [
		{
			label: refTitle(made.ref, labels, locale),
			text: m.derivation_step_less({ from: from!, to: to!, result }, { locale })
		},
		...effects.map((name) => ({
			label: texts[name]({}, { locale }),
			text: m.derivation_exact({ kg: exactKg(number.operands[name]!, locale) }, { locale })
		}))
	];
}

/** A ratio: one total over the other. */
export function ratioSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, sides } = made;
	if (number.value === null) return [];
	const [from, to] = sides.map((side) => exactKg(side.number.value?.central ?? 0, locale));
	const result = formatExact(number.value.central, locale);
	const text = m.derivation_step_over({ from: from!, to: to!, result }, { locale });
	return [{ label: refTitle(made.ref, labels, locale), text }];
}

/** Growth of the volume: one share of the market over the other. */
export function timesSteps({ number }: Derived, locale: Locale): readonly Step[] {
	const { fromPercent, toPercent } = number.operands;
	const [from, to] = [fromPercent!, toPercent!].map((share) => formatExact(share, locale));
	const result = formatExact(number.value!.central, locale);
	const text = m.derivation_step_times({ from: from!, to: to!, result }, { locale });
	return [{ label: m.derivation_kind_times({}, { locale }), text }];
}

/** The rate at which nothing is left, by what is left without any and with all. */
export function breakEvenSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { atNone, atFull } = made.number.operands;
	const value = made.number.value?.central ?? null;
	const words = { none: exactKg(atNone!, locale), full: exactKg(atFull!, locale) };
	const text =
		value === null
			? m.derivation_step_break_even_none(words, { locale })
			: m.derivation_step_break_even(
					{
						...words,
						rate: formatExact(value, locale),
						result: printedValue(made, value, labels, locale)
					},
					{ locale }
				);
	return [{ label: refTitle(made.ref, labels, locale), text }];
}
