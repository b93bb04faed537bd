import { calendarSteps, dayAfter } from '../model/calendar-steps';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { FigureTable } from './figure';
import { saidOf } from './words';
import { stepName } from './target-axis';
import type { TargetAmounts } from './target-amounts';
import type { TargetRows } from './target-rows';

/** One step of a period: what stands at its end, null where that is not known or not forecast. */
export interface TargetStep {
	readonly from: string;
	readonly observed: number | null;
	readonly forecast: TargetRows['forecast'][number] | null;
	readonly pace: number | null;
}

/** The steps of a period, those to come as well. */
export function targetSteps(rows: TargetRows): TargetStep[] {
	const starts = calendarSteps(rows.period.from, rows.period.to, rows.step);
	return starts.slice(0, -1).map((from, at) => {
		const to = dayAfter(starts[at + 1]!, -1);
		const within = rows.observed.filter(({ day }) => day >= from && day <= to);
		return {
			from,
			observed: within.at(-1)?.value ?? null,
			forecast: rows.forecast.find(({ day }) => day === to) ?? null,
			pace: rows.pace.find(({ day }) => day === to)?.value ?? null
		};
	});
}

/** What there is to say of one step. */
export function stepLines(
	rows: TargetRows,
	at: number,
	amounts: TargetAmounts,
	locale: Locale
): string[] {
	const { observed, forecast, pace } = targetSteps(rows)[at]!;
	const said = (label: string, value: number | null) =>
		value === null ? [] : [saidOf(label, amounts.text(value), locale)];
	const expected = m.figure_target_key_forecast({}, { locale });
	return [
		...said(m.figure_target_key_observed({}, { locale }), observed),
		...(forecast === null ? [] : [saidOf(expected, amounts.ranged(forecast), locale)]),
		...said(m.figure_target_key_pace({}, { locale }), pace)
	];
}

/** The steps as text, then what happened on single days. */
export function targetTable(rows: TargetRows, amounts: TargetAmounts, locale: Locale): FigureTable {
	const { unit, cell } = amounts;
	const heads = [
		['reached', m.figure_target_column_observed({ unit }, { locale })],
		['forecast', m.figure_target_column_forecast({ unit }, { locale })],
		['forecast', m.figure_table_low({}, { locale })],
		['forecast', m.figure_table_high({}, { locale })],
		['pace', m.figure_target_column_pace({ unit }, { locale })]
	].map(([key, label]) => ({ label: label!, numeric: true, keys: [key!] }));
	const number = (value: number | null | undefined) => (value == null ? '' : cell(value));
	const first = rows.step === 'day' ? m.figure_target_column_day : m.figure_table_month;
	const steps = targetSteps(rows);
	const lines = steps.map(({ from, observed, forecast, pace }) => [
		stepName(from, rows.step, locale),
		number(observed),
		...[forecast?.central, forecast?.low, forecast?.high].map(number),
		number(pace)
	]);
	return {
		columns: [{ label: first({}, { locale }), numeric: false }, ...heads],
		rowKeys: steps.map(({ from }) => from),
		rows: lines
	};
}
