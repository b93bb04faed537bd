import { issuesOf } from '$lib/assess/trace/doubt-number';
import { stakeRange } from '$lib/assess/stake-range';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatExact, formatPercent } from '$lib/messages/format';
import { issueText } from '$lib/messages/issue-text';
import type { Locale } from '$lib/messages/locale';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import type { Step } from './step';

/** What something doubtful could do to the total, written out, under the words of the doubt. */
export function doubtSteps(made: Derived, locale: Locale): readonly Step[] {
	const { value } = made.number;
	const rows = rowsSteps(made, locale);
	const label = labelOf(made, locale);
	if (value === null) {
		return [{ label, text: m.derivation_doubt_unknown({}, { locale }) }, ...rows];
	}
	const text = arithmetic(made, exactKg(value.central, locale), locale);
	return [{ label, text }, ...rangeSteps(made, locale), ...shareSteps(made, locale), ...rows];
}

/** How much of the size of the net total that is. */
function shareSteps({ number, basis }: Derived, locale: Locale): readonly Step[] {
	const kg = number.value?.central ?? 0;
	const share = stakeRange(basis.headline, kg)?.share;
	if (share === undefined || kg === 0) return [];
	const words = {
		kg: exactKg(kg, locale),
		net: exactKg(Math.abs(basis.answers.whole.net ?? 0), locale),
		share: formatPercent(share, locale)
	};
	const label = m.derivation_doubt_share({}, { locale });
	return [{ label, text: m.derivation_step_doubt_share(words, { locale }) }];
}

/** How many rows it is about, of all that were read. */
function rowsSteps({ number }: Derived, locale: Locale): readonly Step[] {
	const { rowsFound: rows, rowsRead: read } = number.operands;
	if (rows === undefined || read === undefined || read === 0) return [];
	const words = {
		rows: formatCount(rows, locale),
		read: formatCount(read, locale),
		share: formatPercent(rows / read, locale)
	};
	const label = m.derivation_doubt_rows({}, { locale });
	return [{ label, text: m.derivation_step_doubt_share_rows(words, { locale }) }];
}

function labelOf({ ref, basis }: Derived, locale: Locale): string {
	const own = ref.kind === 'doubt' ? issuesOf(basis).filter(({ code }) => code === ref.code) : [];
	const issue = ref.kind === 'doubt' ? own[ref.at] : undefined;
	return issue === undefined
		? m.derivation_doubt_rejected({}, { locale })
		: issueText(issue, locale);
}

function arithmetic({ number, basis }: Derived, result: string, locale: Locale): string {
	const { operands, of } = number;
	const { whole } = basis.answers;
	const count = (name: string) => formatExact(operands[name]!, locale);
	const mean = {
		net: exactKg(whole.net ?? 0, locale),
		assessed: formatExact(whole.assessed, locale),
		result
	};
	if (number.of.length === 0 && number.value?.central === 0) {
		return m.derivation_step_doubt_none({}, { locale });
	}
	if ('amount' in operands) {
		return m.derivation_step_doubt_amount({ ...mean, amount: count('amount') }, { locale });
	}
	if ('rows' in operands) {
		const rows = { rows: count('rows'), number: count('number'), counted: count('counted') };
		return m.derivation_step_doubt_rows({ ...mean, ...rows }, { locale });
	}
	if ('lacking' in operands) {
		const net = exactKg(operands['net']!, locale);
		const periods = { lacking: count('lacking'), there: count('there'), net, result };
		return m.derivation_step_doubt_periods(periods, { locale });
	}
	if ('scale' in operands) {
		const words = { net: mean.net, scale: count('scale'), result };
		return m.derivation_step_doubt_scaled(words, { locale });
	}
	return m.derivation_step_doubt_sum({ count: formatCount(of.length, locale), result }, { locale });
}

/** Its range is as wide in proportion as that of the net total. */
function rangeSteps({ number, basis }: Derived, locale: Locale): readonly Step[] {
	const { value } = number;
	const total = basis.headline.totals.netAvoidedKgCo2e;
	if (value === null || value.low === null || value.high === null || total === null) return [];
	const central = exactKg(value.central, locale);
	const within = exactKg(total.central, locale);
	// Of a total below zero, the end nearer to zero is the high one.
	const ends = total.central < 0 ? [total.high, total.low] : [total.low, total.high];
	const texts = [value.low, value.high].map((result, index) =>
		m.derivation_step_doubt_bound(
			{
				...{ central, within, bound: exactKg(ends[index]!, locale) },
				result: exactKg(result, locale)
			},
			{ locale }
		)
	);
	return [
		{ label: m.derivation_low({}, { locale }), text: texts[0]! },
		{ label: m.derivation_high({}, { locale }), text: texts[1]! }
	];
}
