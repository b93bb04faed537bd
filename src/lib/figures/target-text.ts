import { formatDate, formatPeriod } from '../messages/format/date';
import { formatNumber } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { isPoint } from '../model/estimate';
import { saidNumber } from './said-number';
import type { TargetAmounts } from './target-amounts';
import type { TargetRows } from './target-rows';

/** Differences below this share of the target are not called above or below it. */
const sameShare = 0.005;

const endings = {
	ahead: {
		below: m.figure_target_title_below,
		above: m.figure_target_title_above,
		on: m.figure_target_title_on
	},
	ended: {
		below: m.figure_target_ended_below,
		above: m.figure_target_ended_above,
		on: m.figure_target_ended_on
	}
} as const;

/** What the log has of the period, with the range of its factors where that is known. */
export function soFarText({ observed, soFar }: TargetRows, amounts: TargetAmounts): string {
	if (soFar !== null && !isPoint(soFar)) return amounts.ranged(soFar);
	return amounts.text(observed.at(-1)?.value ?? 0);
}

/** The finding: where the period ends, and how that stands to the target. */
export function targetTitle(rows: TargetRows, amounts: TargetAmounts, locale: Locale): string {
	const { period, target, observed, forecast } = rows;
	const end = forecast.at(-1);
	const words = {
		period: formatPeriod(period.from, period.to, locale),
		target: saidNumber(amounts.text(target), null, 'target')
	};
	const isOver = observed.at(-1)?.day === period.to;
	if (end === undefined && !isOver) {
		if (observed.length === 0) return m.figure_target_title_ahead(words, { locale });
		const value = saidNumber(soFarText(rows, amounts), null, 'value');
		return m.figure_target_title_so_far({ ...words, value }, { locale });
	}
	const ending = end === undefined ? soFarText(rows, amounts) : amounts.ranged(end);
	const value = saidNumber(ending, null, 'value');
	const reached = end?.central ?? observed.at(-1)!.value;
	const difference = reached / target - 1;
	// What costs is not some percent below: the gap is said in full.
	const share =
		reached < 0
			? saidNumber(amounts.text(target - reached), null, 'gap')
			: saidNumber(formatPercent(Math.abs(difference), locale, 0), null, 'share');
	const where = Math.abs(difference) < sameShare ? 'on' : difference < 0 ? 'below' : 'above';
	const title = endings[isOver ? 'ended' : 'ahead'][where];
	return title({ ...words, value, share }, { locale });
}

function methodNote({ method, step }: TargetRows, locale: Locale): string[] {
	if (method === null) return [];
	const count = formatNumber(method.steps, locale);
	if (method.kind === 'seasonal') {
		const growth = formatNumber(method.growth, locale);
		return [m.figure_target_note_seasonal({ count, growth }, { locale })];
	}
	const note = step === 'day' ? m.figure_target_note_days : m.figure_target_note_months;
	return [note({ count }, { locale })];
}

/** How to read the figure: method and its source, what the band holds, pace, and what happened. */
export function targetNotes(rows: TargetRows, amounts: TargetAmounts, locale: Locale): string[] {
	const { forecast, observed, soFar, period, paceBy, isWhole, annotations } = rows;
	const isAhead = forecast.length === 0 && observed.at(-1)?.day !== period.to;
	const pace =
		paceBy === 'last_year' ? m.figure_target_note_pace_year : m.figure_target_note_pace_calendar;
	return [
		...methodNote(rows, locale),
		...(isAhead ? [m.figure_target_note_short({}, { locale })] : []),
		...(soFar === null || isPoint(soFar) || observed.length === 0
			? []
			: [m.figure_target_note_factors({ value: amounts.ranged(soFar) }, { locale })]),
		pace({}, { locale }),
		...(isWhole ? [] : [m.figure_target_note_begins({}, { locale })]),
		...annotations.map(({ day, text }, at) =>
			m.figure_target_note_annotation(
				{ number: formatNumber(at + 1, locale), day: formatDate(day, locale), text },
				{ locale }
			)
		)
	];
}
