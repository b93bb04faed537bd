import type { Estimate } from '../../src/lib/model/estimate';
import type {
	FigureOptions,
	FigureSource,
	RankedRow,
	TrendRow,
	TrendTotal
} from '../../src/lib/figures/index';
import { lightTheme } from '../../src/lib/figures/index';

/** Made-up data for the golden figures: plausible in size, and of no meaning. */
export const source: FigureSource = {
	name: 'city-exchange-2024-25.csv',
	period: { from: '2024-01-01', to: '2025-12-31' },
	coverage: 0.932,
	factorPack: '2026.1',
	synthetic: true
};

export const english: FigureOptions = { width: 720, locale: 'en', theme: lightTheme, source };
export const chinese: FigureOptions = { ...english, locale: 'zh' };
export const phone: FigureOptions = { ...english, width: 328 };

/** A range around a central value, wider upward. */
export function around(central: number, below = 0.6, above = 0.9): Estimate {
	const size = Math.abs(central);
	return { low: central - size * below, central, high: central + size * above };
}

export function ranked(
	label: string | null,
	tonnes: number | null,
	more: Partial<RankedRow> = {}
): RankedRow {
	const net = tonnes === null ? null : around(tonnes * 1000);
	return { key: label, label, items: 1234, net, ...more };
}

export const parts = [
	['laptop', 'Laptops', '笔记本电脑', 143, 'B'],
	['phone', 'Phones', '手机', 101, 'A'],
	['sofa', 'Sofas', '沙发', 64, 'C'],
	['coat', 'Coats', '大衣', 55, 'C'],
	['jeans', 'Jeans', '牛仔裤', 41, 'B'],
	['bicycle', 'Bicycles', '自行车', 33, 'B'],
	['stroller', 'Strollers', '婴儿推车', 12, 'D'],
	['book', 'Books', '图书', -2.1, 'C']
] as const;

/** Categories of a mixed log, one of them at a cost, with what is not covered. */
export function categoryRows(locale: 'en' | 'zh'): RankedRow[] {
	const assessed = parts.map(([key, en, zh, tonnes, grade], index): RankedRow => ({
		key,
		label: locale === 'en' ? en : zh,
		items: 30_000 - index * 2_900,
		net: tonnes < 0 ? { low: -3_900, central: -2_100, high: -400 } : around(tonnes * 1000),
		grade
	}));
	const uncovered: RankedRow[] = [
		{ key: null, label: null, items: 12_340, net: null },
		{ key: 'antique', label: locale === 'en' ? 'Antiques' : '古董', items: 310, net: null },
		{ key: 'car', label: locale === 'en' ? 'Cars' : '汽车', items: 48, net: null, setAside: true }
	];
	return [...assessed, ...uncovered];
}

/** Months `YYYY-MM` in a row. */
export function monthsFrom(year: number, count: number): string[] {
	return Array.from({ length: count }, (_, index) => {
		const month = String((index % 12) + 1).padStart(2, '0');
		return `${year + Math.floor(index / 12)}-${month}`;
	});
}

/** A season and a slow rise, without chance. */
export function trendOf(
	locale: 'en' | 'zh',
	months: readonly string[],
	share: (part: number, month: number) => number = () => 1
): { rows: TrendRow[]; totals: TrendTotal[] } {
	const rows = months.flatMap((month, index) =>
		parts.map(([key, en, zh, tonnes], part): TrendRow => {
			const season = 1 + 0.35 * Math.sin((index - 3) / 1.9) + index * 0.02;
			const kg = (tonnes * 1000 * season * share(part, index)) / 24;
			return { month, key, label: locale === 'en' ? en : zh, kg };
		})
	);
	const totals = months.map((month) => {
		const central = rows.reduce((sum, row) => (row.month === month ? sum + row.kg : sum), 0);
		return { month, net: around(central, 0.4, 0.45) };
	});
	return { rows, totals };
}
