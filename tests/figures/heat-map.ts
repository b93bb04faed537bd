import { darkTheme, heatMap, type Figure, type HeatRows } from '../../src/lib/figures/index';
import { courseOf } from './course';
import { chinese, english, parts, phone } from './samples';

/** The categories of the samples by month, and one that has no factor and was not traded every month. */
export function heatOf(locale: 'en' | 'zh', from: string, to: string): HeatRows {
	const { grain, starts, rows } = courseOf(locale, 'month', [from, to]);
	const known = parts.map(([key, en, zh]) => ({
		key,
		label: locale === 'en' ? en : zh,
		cells: rows
			.filter((row) => row.key === key)
			.map(({ month, kg }, index) => ({ step: month!, kg, items: 300 + index }))
	}));
	const unknown = starts.slice(0, -1).filter((_, index) => index % 3 !== 0);
	const label = locale === 'en' ? 'Antiques' : '古董';
	const cells = unknown.map((step) => ({ step, kg: null, items: 12 }));
	return { grain, starts, rows: [...known, { key: 'antique', label, cells }] };
}

const years = heatOf('en', '2024-01-01', '2025-12-31');
const yearsChinese = heatOf('zh', '2024-01-01', '2025-12-31');
const many = Array.from({ length: 4 }, (_, copy) =>
	years.rows.map((row) => ({ ...row, key: `${row.key}-${copy}` }))
).flat();

export const figures: Readonly<Record<string, Figure>> = {
	normal: heatMap(years, english),
	chinese: heatMap(yearsChinese, chinese),
	dark: heatMap(years, { ...english, theme: darkTheme }),
	phone: heatMap(years, phone),
	'phone-chinese': heatMap(yearsChinese, { ...phone, locale: 'zh' }),
	'one-month': heatMap(heatOf('en', '2024-01-01', '2024-01-31'), english),
	many: heatMap({ ...years, rows: many }, english),
	empty: heatMap({ ...years, rows: [] }, english)
};
