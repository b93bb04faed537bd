import { darkTheme, multiples, type Figure, type MultipleRows } from '../../src/lib/figures/index';
import { courseOf } from './course';
import { chinese, english, parts, phone } from './samples';

export function multiplesOf(locale: 'en' | 'zh'): MultipleRows {
	const { grain, starts, rows } = courseOf(locale, 'month', ['2024-01-01', '2025-12-31']);
	const column = locale === 'en' ? 'Category' : '品类';
	const named = parts.map(([key, en, zh]) => ({
		key,
		label: locale === 'en' ? en : zh,
		steps: rows.filter((row) => row.key === key).map(({ month, kg }) => ({ step: month!, kg }))
	}));
	return { grain, starts, column, rows: named };
}

const own = multiplesOf('en');

export const figures: Readonly<Record<string, Figure>> = {
	normal: multiples(own, english),
	chinese: multiples(multiplesOf('zh'), chinese),
	dark: multiples(own, { ...english, theme: darkTheme }),
	phone: multiples(own, phone),
	'phone-chinese': multiples(multiplesOf('zh'), { ...phone, locale: 'zh' }),
	gaps: multiples(
		{
			...own,
			rows: own.rows.map((row, place) => ({ ...row, steps: row.steps.slice(place * 3) }))
		},
		english
	),
	empty: multiples({ ...own, rows: [] }, english)
};
