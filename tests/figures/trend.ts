import { darkTheme, pageTheme, trend, type Figure } from '../../src/lib/figures/index';
import { around, chinese, english, monthsFrom, phone, trendOf } from './samples';

const twoYears = monthsFrom(2024, 24);

function figureOf({ rows, totals }: ReturnType<typeof trendOf>, options = english): Figure {
	return trend(rows, totals, options);
}

/** Costs that grow with time: some months end below zero. */
const negative = trendOf('en', monthsFrom(2024, 14), (part, month) =>
	part === 7 ? 4 + month * 6 : part < 3 ? 0.25 : 0
);

const undated = trendOf('en', twoYears);

export const figures: Readonly<Record<string, Figure>> = {
	normal: figureOf(trendOf('en', twoYears)),
	chinese: figureOf(trendOf('zh', twoYears), chinese),
	dark: figureOf(trendOf('en', twoYears), { ...english, theme: darkTheme }),
	page: figureOf(trendOf('en', twoYears), { ...english, theme: pageTheme }),
	phone: figureOf(trendOf('en', twoYears), phone),
	'phone-chinese': figureOf(trendOf('zh', twoYears), { ...phone, locale: 'zh' }),
	wide: figureOf(trendOf('en', twoYears), { ...english, width: 1200 }),
	negative: figureOf(negative),
	'one-month': figureOf(trendOf('en', monthsFrom(2024, 1))),
	'three-months': figureOf(trendOf('en', monthsFrom(2024, 3))),
	'five-years': figureOf(trendOf('en', monthsFrom(2021, 60))),
	'ten-years': figureOf(trendOf('en', monthsFrom(2016, 120))),
	'ten-years-phone': figureOf(trendOf('zh', monthsFrom(2016, 120)), { ...phone, locale: 'zh' }),
	undated: trend(undated.rows, [...undated.totals, { month: null, net: around(12_300) }], english),
	empty: trend([], [], english)
};
