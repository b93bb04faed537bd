import { course, darkTheme, type CourseRows, type Figure } from '../../src/lib/figures/index';
import { calendarSteps, type CalendarGrain } from '../../src/lib/model/calendar-steps';
import { around, chinese, english, parts, phone } from './samples';

/** A course over the steps of a calendar: a season, and the last part at a cost that grows. */
export function courseOf(
	locale: 'en' | 'zh',
	grain: CalendarGrain,
	[from, to]: readonly [string, string],
	{ running = false, firstMonth = 1 } = {}
): CourseRows {
	const starts = calendarSteps(from, to, grain, firstMonth);
	const rows = starts.slice(0, -1).flatMap((month, index) =>
		parts.map(([key, en, zh, tonnes]) => {
			const season = 1 + 0.35 * Math.sin((index - 3) / 1.9) + index * 0.02;
			return { month, key, label: locale === 'en' ? en : zh, kg: tonnes * 40 * season };
		})
	);
	let total = 0;
	const totals = starts.slice(0, -1).map((month) => {
		const own = rows.reduce((sum, row) => (row.month === month ? sum + row.kg : sum), 0);
		total = running ? total + own : own;
		return { month, net: around(total, 0.4, 0.45) };
	});
	const all = totals.map(({ month, net }) => ({ month, key: 'total', label: '', kg: net.central }));
	return { grain, starts, rows: running ? all : rows, totals, coarser: false };
}

const twoYears = ['2024-01-01', '2025-12-31'] as const;
const months = courseOf('en', 'month', twoYears);
const monthsChinese = courseOf('zh', 'month', twoYears);
const running = courseOf('en', 'month', twoYears, { running: true });
const dark = { ...english, theme: darkTheme };

export const figures: Readonly<Record<string, Figure>> = {
	stack: course(months, 'stack', english),
	'stack-days': course(courseOf('en', 'day', ['2024-03-01', '2024-04-10']), 'stack', english),
	'stack-weeks-phone': course(courseOf('en', 'week', twoYears), 'stack', phone),
	'stack-quarters': course(
		courseOf('en', 'quarter', ['2022-05-03', '2025-12-31'], { firstMonth: 4 }),
		'stack',
		english
	),
	'stack-years': course(courseOf('zh', 'year', ['2016-02-01', '2025-01-31']), 'stack', chinese),
	lines: course(months, 'lines', english),
	'lines-chinese': course(monthsChinese, 'lines', chinese),
	'lines-dark': course(months, 'lines', dark),
	'lines-phone': course(months, 'lines', phone),
	share: course(months, 'share', english),
	'share-chinese': course(monthsChinese, 'share', chinese),
	'share-dark': course(months, 'share', dark),
	'share-phone': course(monthsChinese, 'share', { ...phone, locale: 'zh' }),
	running: course(running, 'running', english),
	'running-chinese': course(running, 'running', chinese),
	'running-dark': course(running, 'running', dark),
	'running-phone': course(running, 'running', phone),
	'running-unranged': course(
		{ ...running, totals: running.totals.map((total) => ({ ...total, net: null })) },
		'running',
		english
	),
	coarser: course({ ...months, coarser: true }, 'stack', english),
	empty: course({ ...months, rows: [], totals: [] }, 'lines', english)
};
