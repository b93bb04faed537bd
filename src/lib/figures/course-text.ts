import { greatest, sum } from 'd3-array';
import { dayAfter } from '../model/calendar-steps';
import { formatDate } from '../messages/format/date';
import { formatKg } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { sharesOf, stepName } from './course-data';
import type { CourseMode, CourseRows } from './course-rows';
import type { FigureTable } from './figure';
import { estimateText } from './mark-text';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { centralOf, type TrendData, type TrendMonth } from './trend-data';
import { fitsTitle } from './words';

/** A share that moves by less than this is not called a finding. */
const leastMove = 0.05;

/** A step this much above the mean stands out. */
const peakOverMean = 1.2;

/** What a finding is drawn from. */
export interface CourseFacts {
	readonly rows: CourseRows;
	readonly data: TrendData;
	readonly labels: readonly string[];
	readonly locale: Locale;
}

function totalText({ net, kg }: TrendMonth, locale: Locale): string {
	return net === null ? formatKg(sum(kg), locale) : estimateText(net, locale);
}

/** Shares of the parts over some steps together. */
function sharesIn(months: readonly TrendMonth[], parts: number): readonly number[] {
	const kg = Array.from({ length: parts }, (_, part) => sum(months, (month) => month.kg[part]!));
	return sharesOf({ kg });
}

/** A number in a title, with the steps from the first to the last that it is of and the part of them. */
function saidOfSteps(
	text: string,
	[first, last]: readonly [TrendMonth, TrendMonth],
	keys: readonly string[]
): string {
	return saidNumber(text, null, first.month, last.month, ...keys);
}

/** The first and the last of some steps. */
function endsOf(months: readonly TrendMonth[]): readonly [TrendMonth, TrendMonth] {
	return [months[0]!, months.at(-1)!];
}

/** The part whose share moved most between the first and the second half of the steps. */
function shareTitle({ data, labels, locale }: CourseFacts): string | null {
	const { months, parts } = data;
	const half = Math.floor(months.length / 2);
	if (half === 0) return null;
	const halves = [months.slice(0, half), months.slice(-half)] as const;
	const [from, to] = halves.map((steps) => sharesIn(steps, parts.length)) as [number[], number[]];
	const part = greatest(parts.keys(), (place) => Math.abs(to[place]! - from[place]!));
	if (part === undefined || !fitsTitle(data.parts[part]!.label)) return null;
	if (Math.abs(to[part]! - from[part]!) < leastMove) return null;
	const [before, after] = halves.map((steps, at) => {
		const share = formatPercent([from, to][at]![part]!, locale, 0);
		return saidOfSteps(share, endsOf(steps), parts[part]!.keys);
	}) as [string, string];
	const words = { label: labels[part]!, from: before, to: after };
	return m.figure_course_title_share(words, { locale });
}

function linesTitle({ data, labels, locale }: CourseFacts): string | null {
	const kg = data.parts.map((_, part) => sum(data.months, (month) => month.kg[part]!));
	const lead = greatest(kg.keys(), (part) => kg[part]!);
	if (lead === undefined || kg[lead]! <= 0 || !fitsTitle(data.parts[lead]!.label)) return null;
	const { months, parts } = data;
	const value = saidOfSteps(formatKg(kg[lead]!, locale), endsOf(months), parts[lead]!.keys);
	return m.figure_course_title_leads({ label: labels[lead]!, value }, { locale });
}

function runningTitle({ rows, data, locale }: CourseFacts): string | null {
	const last = data.months.at(-1);
	if (last === undefined) return null;
	const end = dayAfter(rows.starts[last.index + 1]!, -1);
	const value = saidNumber(formatKg(centralOf(last), locale), last.month);
	const words = { end: formatDate(end, locale), value };
	return m.figure_course_title_running(words, { locale });
}

function peakTitle({ rows, data, locale }: CourseFacts): string | null {
	const peak = greatest(data.months, (a, b) => centralOf(a) - centralOf(b));
	const level = sum(data.months, centralOf) / data.months.length;
	if (peak === undefined || data.months.length < 3) return null;
	if (level < 0) return m.figure_ranked_title_total_cost({}, { locale });
	if (centralOf(peak) < level * peakOverMean) return null;
	return m.figure_trend_title_peak({ month: stepName(peak.month, rows, locale) }, { locale });
}

const findings = {
	stack: peakTitle,
	lines: linesTitle,
	share: shareTitle,
	running: runningTitle
} as const satisfies Record<CourseMode, (facts: CourseFacts) => string | null>;

/** The finding of a course; neutral where nothing stands out. */
export function courseTitle(facts: CourseFacts, mode: CourseMode): string {
	return findings[mode](facts) ?? m.figure_course_title({}, { locale: facts.locale });
}

/** Alternative text of a course: its period, its steps and the largest of them. */
export function courseDescription({ rows, data, labels, locale }: CourseFacts, kind: string) {
	const [first, last] = [data.months[0], data.months.at(-1)];
	if (first === undefined || last === undefined) return m.figure_trend_no_dates({}, { locale });
	const highest = greatest(data.months, (a, b) => centralOf(a) - centralOf(b))!;
	const name = ({ month }: TrendMonth) => stepName(month, rows, locale);
	const ends = { from: name(first), to: name(last), kind };
	const most = { highest: name(highest), value: totalText(highest, locale) };
	const parts = labels.join(m.figure_list_separator({}, { locale }));
	const said = m.figure_course_description({ ...ends, ...most }, { locale });
	return parts === '' ? said : `${said}${m.figure_course_parts({ parts }, { locale })}`;
}

/** The steps as text: total with its range, then every part. */
export function courseTable(facts: CourseFacts, unit: MassUnit, mode: CourseMode): FigureTable {
	const { rows, data, labels, locale } = facts;
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const cell = (month: TrendMonth) => {
		if (mode === 'running') return [];
		if (mode === 'stack' || mode === 'lines') return month.kg.map(number);
		return sharesOf(month).map((share) => formatPercent(share, locale));
	};
	const heads = [
		m.figure_table_central({ unit: unit.many }, { locale }),
		m.figure_table_low({}, { locale }),
		m.figure_table_high({}, { locale })
	];
	const partHeads = labels.map((label, part) => ({
		label: m.figure_table_part({ label }, { locale }),
		numeric: true,
		keys: data.parts[part]!.keys
	}));
	return {
		columns: [
			{ label: m.figure_course_column({}, { locale }), numeric: false },
			...heads.map((label) => ({ label, numeric: true })),
			...partHeads
		],
		rowKeys: data.months.map(({ month }) => month),
		rows: data.months.map((month) => [
			stepName(month.month, rows, locale),
			number(centralOf(month)),
			...(month.net === null ? ['', ''] : [month.net.low, month.net.high].map(number)),
			...cell(month)
		])
	};
}
