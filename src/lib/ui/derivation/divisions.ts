import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import { breakEvenSteps, changeSteps, ratioSteps, timesSteps } from './compared-steps';
import { centralsOf } from './computed-from';
import type { Derived } from './derived';
import { doubtSteps } from './doubt-steps';
import { exactKg } from './line-columns';
import { printedValue } from './printed-value';
import { movedSteps } from './moved-steps';
import { drawsSteps, settledSteps, shareSteps, swingSteps } from './sampled-steps';
import { pairSteps } from './pair-steps';
import { portionSteps } from './portion-steps';
import { rowsSteps } from './rows-steps';
import type { Step } from './step';
import { streamSteps } from './stream-steps';
import { targetSteps } from './target-steps';

/** Shares, restatements and roundings, written out. */
export function steps(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	switch (derived.number.kind) {
		case 'equivalence':
			return restated(derived, labels, locale);
		case 'coverage':
			return covered(derived, labels, locale);
		case 'cautious':
			return roundedDown(derived, labels, locale);
		case 'stake':
			return byMean(derived, locale);
		case 'per_item':
			return perItem(derived, labels, locale);
		case 'per_row':
			return perRow(derived, labels, locale);
		case 'doubt':
			return doubtSteps(derived, locale);
		case 'change':
			return changeSteps(derived, labels, locale);
		case 'moved':
			return movedSteps(derived, labels, locale);
		case 'ratio':
			return ratioSteps(derived, labels, locale);
		case 'times':
			return timesSteps(derived, locale);
		case 'break_even':
			return breakEvenSteps(derived, labels, locale);
		case 'swing':
			return swingSteps(derived, labels, locale);
		case 'share':
			return shareSteps(derived, labels, locale);
		case 'settled':
			return settledSteps(derived, locale);
		case 'draws':
		case 'chance':
			return drawsSteps(derived, labels, locale);
		case 'stream':
			return streamSteps(derived, labels, locale);
		case 'portion':
			return portionSteps(derived, labels, locale);
		case 'difference':
			return pairSteps(derived, labels, locale);
		case 'quotient':
			return derived.ref.kind === 'pair'
				? pairSteps(derived, labels, locale)
				: targetSteps(derived, labels, locale);
		case 'rows':
			return rowsSteps(derived, labels, locale);
		default:
			return targetSteps(derived, labels, locale);
	}
}

function restated(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { basis, number } = derived;
	const { value, kgCo2ePerUnit: unit } = number;
	const total = basis.headline.totals.netAvoidedKgCo2e;
	if (value === null || unit === null || total === null) return [];
	const rows = [
		['low', total.low, unit.high, value.low],
		['central', total.central, unit.central, value.central],
		['high', total.high, unit.low, value.high]
	] as const;
	return rows.map(([name, kg, each, result]) => {
		const words = { kg: exactKg(kg, locale), each: formatExact(each, locale) };
		const text =
			result === null
				? m.derivation_step_none(words, { locale })
				: m.derivation_step_divided(
						{ ...words, result: printedValue(derived, result, labels, locale) },
						{ locale }
					);
		return { label: boundNames[name]({}, { locale }), text };
	});
}

const boundNames = {
	low: m.derivation_low,
	central: m.derivation_central,
	high: m.derivation_high
};

/** Low, central and high of the total, each over as many items (or kg) as have a result. */
function perItem(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { headline } = derived.basis;
	const total = headline.totals.netAvoidedKgCo2e;
	const counts = headline.items ?? headline.massKg ?? null;
	const { value } = derived.number;
	if (value === null || total === null || counts === null) return [];
	const assessed = formatExact(counts.assessed, locale);
	return (['low', 'central', 'high'] as const).map((name) => {
		const words = { kg: exactKg(total[name], locale), assessed };
		const result = printedValue(derived, value[name] ?? 0, labels, locale);
		const text = m.derivation_step_per_item({ ...words, result }, { locale });
		return { label: boundNames[name]({}, { locale }), text };
	});
}

/** All that was traded over the rows that count. */
function perRow(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { value } = derived.number;
	if (value === null) return [];
	const [total, loaded, filtered] = centralsOf(derived).map((count) => formatExact(count, locale));
	const result = printedValue(derived, value.central, labels, locale);
	const words = { total: total!, loaded: loaded!, filtered: filtered!, result };
	const label = m.derivation_kind_per_row({}, { locale });
	return [{ label, text: m.derivation_step_per_row(words, { locale }) }];
}

function covered(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { lines, leftOut, value } = derived.number;
	if (value === null) return [];
	const size = (counts: readonly { readonly kept: number; readonly returned: number }[]) =>
		counts.reduce((sum, { kept, returned }) => sum + Math.abs(kept) + returned, 0);
	const words = {
		assessed: formatExact(size(lines), locale),
		all: formatExact(size([...lines, ...leftOut]), locale),
		share: printedValue(derived, value.central, labels, locale)
	};
	const label = m.derivation_kind_coverage({}, { locale });
	return [{ label, text: m.derivation_step_coverage(words, { locale }) }];
}

function roundedDown(derived: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, basis } = derived;
	const low = basis.headline.totals.netAvoidedKgCo2e?.low ?? null;
	if (number.value === null || low === null) return [];
	const result = printedValue(derived, number.value.central, labels, locale);
	const text = m.derivation_step_rounded({ kg: exactKg(low, locale), result }, { locale });
	return [{ label: m.derivation_kind_cautious({}, { locale }), text }];
}

function byMean({ number, basis }: Derived, locale: Locale): readonly Step[] {
	const { answers } = basis;
	if (number.value === null || number.of.length === 0) return [];
	const words = {
		items: formatExact(number.counts.total, locale),
		kg: exactKg(answers.whole.net ?? 0, locale),
		assessed: formatExact(answers.whole.assessed, locale),
		result: exactKg(number.value.central, locale)
	};
	const label = m.derivation_kind_stake({}, { locale });
	return [{ label, text: m.derivation_step_mean(words, { locale }) }];
}
