import { convergence, darkTheme, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { convergenceRows } from './uncertainty-samples';

const rows = convergenceRows();

export const figures: Readonly<Record<string, Figure>> = {
	normal: convergence(rows, english),
	chinese: convergence(rows, chinese),
	dark: convergence(rows, { ...english, theme: darkTheme }),
	phone: convergence(rows, phone),
	'phone-chinese': convergence(rows, { ...phone, locale: 'zh' }),
	moving: convergence(rows.slice(0, 4), english),
	negative: convergence(convergenceRows(20_000, 60_000), english),
	narrow: convergence(
		rows.map(({ draws }) => ({ draws, low: 25, median: 25, high: 25 })),
		english
	),
	single: convergence(rows.slice(0, 1), english),
	empty: convergence([], english)
};
