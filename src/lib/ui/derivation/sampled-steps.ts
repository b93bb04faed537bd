import type { DrawEdges } from '$lib/assess';
import { netAt } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { refTitle } from './number-title';
import { printedValue } from './printed-value';
import type { Step } from './step';

/** How far apart two totals are. */
export function swingSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, basis, ref } = made;
	if (number.value === null || ref.kind !== 'swing') return [];
	const swing = boundsOf(made, ref.input);
	const words = {
		low: exactKg(swing.low, locale),
		high: exactKg(swing.high, locale),
		central: exactKg(basis.answers.whole.net ?? 0, locale),
		result: exactKg(number.value.central, locale)
	};
	return [
		{ label: refTitle(ref, labels, locale), text: m.derivation_step_swing(words, { locale }) }
	];
}

/** The larger move of both ends of the range, over how far they are apart. */
export function settledSteps({ number }: Derived, locale: Locale): readonly Step[] {
	if (number.value === null) return [];
	const kg = (name: string) => exactKg(number.operands[name]!, locale);
	const words = {
		...{ low: kg('low'), lowBefore: kg('lowBefore') },
		...{ high: kg('high'), highBefore: kg('highBefore') },
		result: formatExact(number.value.central, locale)
	};
	const label = m.derivation_kind_settled({}, { locale });
	return [{ label, text: m.derivation_step_settled(words, { locale }) }];
}

function boundsOf({ basis }: Derived, input: string) {
	const { facts, answers } = basis;
	const at = (bound: 'low' | 'high') => netAt(facts.tally, answers.factors, input, bound);
	return { low: at('low'), high: at('high') };
}

/** A share of the variance: what one input explains over all. */
export function shareSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, ref } = made;
	const value = number.value?.central;
	if (value === undefined || ref.kind !== 'share') return [];
	const share = printedValue(made, value, labels, locale);
	const label = refTitle(ref, labels, locale);
	if (ref.input === null) {
		return [{ label, text: m.derivation_step_interaction({ share }, { locale }) }];
	}
	const { atLow, atCentral, atHigh, variance, totalVariance } = number.operands;
	const knots = {
		low: exactKg(atLow!, locale),
		central: exactKg(atCentral!, locale),
		high: exactKg(atHigh!, locale)
	};
	const variances = {
		own: formatExact(variance!, locale),
		total: formatExact(totalVariance!, locale),
		input: ref.input,
		share
	};
	return [
		{
			label: m.derivation_share_given({}, { locale }),
			text: m.derivation_step_knots(knots, { locale })
		},
		{ label, text: m.derivation_step_share(variances, { locale }) }
	];
}

/** A count of draws, or their share: those below one end less those below the other. */
export function drawsSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, edges, ref } = made;
	if (number.value === null || edges === null) return [];
	if (ref.kind !== 'draws' && ref.kind !== 'chance') return [];
	const ranks = {
		to: formatCount(edges.to.rank, locale),
		from: formatCount(edges.from.rank, locale)
	};
	const result = formatExact(number.value.central, locale);
	const all = formatCount(number.operands['draws'] ?? 0, locale);
	const text =
		ref.kind === 'draws'
			? m.derivation_step_draws({ ...ranks, result }, { locale })
			: m.derivation_step_chance({ ...ranks, draws: all, result }, { locale });
	return [
		edgeStep(edges.from, ref.from, locale),
		edgeStep(edges.to, ref.to, locale),
		{ label: refTitle(ref, labels, locale), text }
	];
}

function edgeStep({ rank, below, above }: DrawEdges['from'], kg: number, locale: Locale): Step {
	const words = { count: formatCount(rank, locale), edge: exactKg(kg, locale) };
	const sides = [
		below && { words: m.derivation_edge_below, draw: below },
		above && { words: m.derivation_edge_above, draw: above }
	].filter((side) => side !== null);
	const beside = sides.map((side) =>
		side.words(
			{ draw: formatCount(side.draw.draw, locale), kg: exactKg(side.draw.total, locale) },
			{ locale }
		)
	);
	const text = [m.derivation_step_edge(words, { locale }), ...beside].join(
		locale === 'zh' ? '' : ' '
	);
	return { label: m.derivation_edge({ edge: words.edge }, { locale }), text };
}
