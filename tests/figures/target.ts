import { darkTheme, target, type Figure, type TargetRows } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';

const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31'].map(
	(end) => `2025-${end}`
);
const later = ['08-31', '09-30', '10-31', '11-30', '12-31'].map((end) => `2025-${end}`);
const known = [70, 150, 260, 350, 470, 590, 700];

/** Seven months of a year on their way to 1,340 t. */
export const rows: TargetRows = {
	measure: 'net',
	label: null,
	period: { from: '2025-01-01', to: '2025-12-31' },
	step: 'month',
	target: 1_340_000,
	observed: ends.map((day, at) => ({ day, value: known[at]! * 1000 })),
	soFar: { low: 280_000, central: 700_000, high: 1_100_000 },
	isWhole: true,
	forecast: later.map((day, at) => {
		const central = 700_000 + (at + 1) * 106_800;
		const half = 40_000 * Math.sqrt(at + 1);
		return { day, low: central - half, central, high: central + half };
	}),
	method: { kind: 'seasonal', steps: 12, growth: 1.08 },
	pace: [...ends, ...later].map((day, at) => ({ day, value: ((at + 1) * 1_340_000) / 12 })),
	paceBy: 'last_year',
	annotations: [
		{ day: '2025-03-08', text: 'Spring campaign' },
		{ day: '2025-03-20', text: 'Fees halved' },
		{ day: '2025-11-11', text: '双十一' }
	]
};

const days = Array.from({ length: 30 }, (_, at) => `2025-06-${String(at + 1).padStart(2, '0')}`);

/** A month by its days, in items, not far enough to say more. */
const items: TargetRows = {
	...rows,
	measure: 'items',
	label: 'Xianyu',
	period: { from: '2025-06-01', to: '2025-06-30' },
	step: 'day',
	target: 12_000,
	observed: days.slice(0, 12).map((day, at) => ({ day, value: (at + 1) * 420 })),
	soFar: null,
	forecast: days.slice(12).map((day, at) => {
		const central = 5040 + (at + 1) * 420;
		return { day, low: central - 60 * (at + 1), central, high: central + 60 * (at + 1) };
	}),
	method: { kind: 'mean', steps: 28 },
	pace: days.map((day, at) => ({ day, value: (at + 1) * 400 })),
	paceBy: 'calendar',
	annotations: []
};

export const figures: Readonly<Record<string, Figure>> = {
	normal: target(rows, english),
	chinese: target(rows, chinese),
	dark: target(rows, { ...english, theme: darkTheme }),
	phone: target(rows, phone),
	'phone-chinese': target(rows, { ...phone, locale: 'zh' }),
	days: target(items, english),
	'days-phone': target(items, phone),
	goods: target(
		{ ...rows, measure: 'goods', soFar: null, method: { kind: 'mean', steps: 7 } },
		english
	),
	ended: target(
		{
			...rows,
			observed: rows.pace.map(({ day, value }) => ({ day, value: value * 1.1 })),
			soFar: { low: 600_000, central: 1_474_000, high: 2_100_000 },
			forecast: [],
			method: null
		},
		english
	),
	short: target({ ...rows, forecast: [], method: null, isWhole: false }, english),
	ahead: target(
		{ ...rows, observed: [], soFar: null, forecast: [], method: null, annotations: [] },
		english
	),
	costs: target(
		{
			...rows,
			observed: rows.observed.map(({ day, value }) => ({ day, value: -value / 10 })),
			soFar: { low: -120_000, central: -70_000, high: 20_000 },
			forecast: rows.forecast.map(({ day }) => ({
				...{ day, low: -200_000, central: -120_000, high: -40_000 }
			}))
		},
		english
	)
};
