import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import { axisTicks, linearTicks } from './axis-ticks';
import { courseAxis } from './course-axis';
import { courseData, courseDomain, sharedData, stepName } from './course-data';
import { partLines, runningLine, shareBars, type CourseStyle } from './course-marks';
import type { CourseMode, CourseRows } from './course-rows';
import { courseDescription, courseTable, courseTitle, type CourseFacts } from './course-text';
import type { Figure, FigureOptions } from './figure';
import { estimateText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import type { SceneNode } from './scene';
import { besideFrom } from './trend';
import { monthAxisHeight } from './trend-axes';
import { monthNode } from './trend-bars';
import type { TrendData } from './trend-data';
import { keyRows, sideLabels, sideWidth } from './trend-key';
import { trendLayout, type TrendLayout, type TrendScale } from './trend-layout';
import { valueAxis, zeroLine } from './value-axis';

/** What is drawn to scale: shares in place of kg where shares are asked for. */
function scaled(data: TrendData, mode: CourseMode): TrendData {
	return mode === 'share' ? sharedData(data) : data;
}

function scaleOf(data: TrendData, mode: CourseMode, unit: MassUnit, options: FigureOptions) {
	const { locale } = options;
	const ticks: TrendScale['ticks'] = (scale, count) =>
		mode === 'share'
			? linearTicks(scale, count, (share) => formatPercent(share, locale, 0))
			: axisTicks(scale, count, unit, locale);
	return { domain: courseDomain(scaled(data, mode), mode), ticks };
}

function marks(data: TrendData, mode: CourseMode, style: CourseStyle): SceneNode[] {
	const { layout, words, theme } = style;
	switch (mode) {
		case 'lines':
			return partLines(data, style);
		case 'share':
			return shareBars(data, sharedData(data), style);
		case 'running':
			return runningLine(data, style);
		default:
			return data.months.map((month) => monthNode(month, data, layout, words, theme));
	}
}

/** Where the parts end on the right: lines at their last value, stacks in the middle of their last piece. */
function sideNodes(
	facts: CourseFacts,
	mode: CourseMode,
	layout: TrendLayout,
	{ width, theme }: FigureOptions
): SceneNode[] {
	const { data, labels } = facts;
	if (mode !== 'lines') return sideLabels(scaled(data, mode), labels, layout, width, theme);
	const ends = data.months
		.at(-1)!
		.kg.map((kg, part) => ({ part, y: layout.scale(kg) }))
		.sort((a, b) => (a.y === b.y ? a.part - b.part : a.y - b.y));
	return sideLabels(data, labels, layout, width, theme, ends);
}

/** Room right of the last step for half of the dot that a line ends in, px. */
const dotRoom = { stack: 0, lines: 3, share: 0, running: 3 } as const;

function drawing(
	facts: CourseFacts,
	mode: CourseMode,
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme, tall } = options;
	const { rows, data, labels } = facts;
	const isNamed = labels.length > 0;
	const beside = isNamed && width >= besideFrom;
	const key = beside || !isNamed ? { height: 0, nodes: [] } : keyRows(data, labels, width, theme);
	const labelWidth = beside ? sideWidth(labels, width, theme) : dotRoom[mode];
	const room = { top: key.height, labelWidth, tall };
	const layout = trendLayout(data, options, room, scaleOf(data, mode, unit, options));
	const name = (start: string) => stepName(start, rows, locale);
	const words = { locale, other: m.figure_trend_other({}, { locale }), name };
	const nodes = [
		...(beside ? sideNodes(facts, mode, layout, options) : key.nodes),
		...valueAxis(layout, theme),
		...courseAxis(rows, layout, locale, theme),
		...marks(data, mode, { layout, words, theme }),
		zeroLine(layout, theme)
	];
	return { height: layout.bottom + monthAxisHeight, nodes };
}

function notes({ rows, data, locale }: CourseFacts, mode: CourseMode): string[] {
	const negative = data.months.some(({ kg }) => kg.some((part) => part < 0));
	const below = mode === 'share' ? m.figure_course_note_share : m.figure_trend_note_negative;
	const undated = data.undated === null ? null : estimateText(data.undated, locale);
	return [
		...(rows.coarser ? [m.figure_course_note_coarser({}, { locale })] : []),
		...(negative && (mode === 'stack' || mode === 'share') ? [below({}, { locale })] : []),
		...(undated === null ? [] : [m.figure_trend_undated({ value: undated }, { locale })])
	];
}

const subtitles = {
	stack: m.figure_course_subtitle_stack,
	lines: m.figure_course_subtitle_lines,
	share: m.figure_course_subtitle_share,
	running: m.figure_course_subtitle_running
} as const;

const kinds = {
	stack: m.figure_course_kind_stack,
	lines: m.figure_course_kind_lines,
	share: m.figure_course_kind_share,
	running: m.figure_course_kind_running
} as const;

/**
 * Net avoided emissions over the steps of a calendar: stacked with the range of each step, as lines,
 * in shares of what was avoided, or as the total that came together, with its range.
 */
export function course(rows: CourseRows, mode: CourseMode, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const data = courseData(rows);
	const unit = massUnitFor(Math.max(...courseDomain(data, mode).map(Math.abs)), locale);
	const named = mode === 'running' ? [] : data.parts;
	const labels = named.map(({ label }) => label ?? m.figure_trend_other({}, { locale }));
	const facts = { rows, data, labels, locale };
	const parts = {
		name: 'course',
		title: courseTitle(facts, mode),
		subtitle: subtitles[mode]({ unit: unit.many }, { locale }),
		description: courseDescription(facts, kinds[mode]({}, { locale })),
		drawing:
			data.months.length === 0
				? nothingDrawn(m.figure_trend_no_dates({}, { locale }), width, theme)
				: drawing(facts, mode, unit, options),
		table: courseTable(facts, unit, mode),
		notes: notes(facts, mode)
	};
	return assembled(parts, options);
}
