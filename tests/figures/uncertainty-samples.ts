import type {
	ClaimRow,
	ContributionRows,
	ConvergenceRow,
	DistributionRows,
	EvidenceRows,
	MethodRow,
	TornadoRow,
	WaterfallRows
} from '../../src/lib/figures/index';
import { around } from './samples';

type Locale = 'en' | 'zh';

/** Equal bins of a bell around `middle` with the given spread, all in kg: a shape, not a sample. */
export function bell(middle: number, spread: number, central = middle): DistributionRows {
	const step = spread / 5;
	const bins = Array.from({ length: 40 }, (_, index) => {
		const from = middle - spread * 3 + index * step;
		const place = (from + step / 2 - middle) / spread;
		return { from, to: from + step, count: Math.round(800 * Math.exp((-place * place) / 2)) };
	});
	const [low, high] = [middle - 1.645 * spread, middle + 1.645 * spread];
	return { bins, low, median: middle, central, high, draws: 10_000 };
}

const parameters = [
	['D', 'Displacement rate', '替代率', 210_000, 655_000, '0.27', '0.72'],
	['S', 'Service share', '使用寿命占比', 298_000, 640_000, '0.5', '1'],
	[
		'P:electronics',
		'Production, electronics',
		'电子产品的生产排放',
		352_000,
		560_000,
		'low',
		'high'
	],
	['H', 'Handling', '流转排放', 461_000, 391_000, 'low', 'high'],
	['P:clothing', 'Production, clothing', '服装的生产排放', 421_000, 455_000, 'low', 'high'],
	['R', 'Re-spending rebound', '再消费反弹', 437_000, 437_000, '0', '0']
] as const;

/** Out of order on purpose. */
export function tornadoRows(locale: Locale, by = 1): TornadoRow[] {
	const bounds = { low: '低', high: '高' } as const;
	const bound = (text: string) =>
		locale === 'zh' && text in bounds ? bounds[text as 'low' | 'high'] : text;
	return parameters
		.map(([key, en, zh, low, high, atLow, atHigh]) => ({
			key,
			label: locale === 'en' ? en : zh,
			low: low * by,
			high: high * by,
			atLow: bound(atLow),
			atHigh: bound(atHigh),
			central: 437_000 * by
		}))
		.reverse();
}

/** The same parameters with shares that halve. */
export function contributionRows(locale: Locale): ContributionRows {
	const inputs = parameters.map(([key, en, zh], index) => ({
		key,
		label: locale === 'en' ? en : zh,
		share: index === 5 ? 0 : 0.58 / 2.2 ** index
	}));
	return { inputs, interaction: 0.061 };
}

/** Ends that come nearer by the square root of the draws. */
export function convergenceRows(middle = 437_000, spread = 110_000): ConvergenceRow[] {
	return [100, 200, 500, 1000, 2000, 5000, 10_000].map((draws, index) => {
		const noise = (index % 2 === 0 ? 1 : -1) * (1.4 / Math.sqrt(draws));
		return {
			draws,
			low: middle - spread * (1.645 + noise),
			median: middle + spread * noise * 0.6,
			high: middle + spread * (1.645 - noise * 1.4)
		};
	});
}

const presets = [
	['default', 'Default', '默认', 437, 0.932, 'D 0.50, S 0.7', 'D 0.50，S 0.7'],
	[
		'full-displacement',
		'Full displacement',
		'完全替代',
		1310,
		0.932,
		'D 1, S 1, R 0, H 0',
		'D 1，S 1，R 0，H 0'
	],
	['survey-fashion', 'Survey, fashion', '服装调查', 402, 0.932, 'D 0.39, S 1', 'D 0.39，S 1'],
	[
		'published-direct',
		'Published figures',
		'公布数值',
		260,
		0.412,
		'direct factors only',
		'仅用直接因子'
	],
	[
		'all-low',
		'All unfavourable',
		'全部取不利值',
		-38,
		0.932,
		'every parameter at its low bound',
		'各参数均取不利边界'
	],
	['none', 'Own pack', '自定义因子包', null, null, '', '']
] as const;

/** Presets of which one has no result, one covers less and one has a range of no width. */
export function methodRows(locale: Locale): MethodRow[] {
	return presets.map(([key, en, zh, tonnes, coverage, noteEn, noteZh], index) => {
		const kg = tonnes === null ? null : tonnes * 1000;
		const range = kg === null ? null : index === 3 ? around(kg, 0, 0) : around(kg, 0.4, 0.45);
		return {
			key,
			label: locale === 'en' ? en : zh,
			net: range === null ? null : { ...range, median: range.central * 1.04 },
			coverage,
			change: kg === null || index === 0 ? null : around(kg - 437_000, 0.3, 0.3),
			note: locale === 'en' ? noteEn : noteZh
		};
	});
}

const points = [
	['a', 'Maker A, 128 GB', 'Makers', '厂商报告', 49.2, 'median'],
	['b', 'Maker A, 256 GB', 'Makers', '厂商报告', 52.1, 'median'],
	['c', 'Maker B', 'Makers', '厂商报告', 52.3, 'median'],
	['d', 'Base Carbone', 'ADEME', 'ADEME', 32.8, 'range'],
	['e', 'Ecobalyse', 'ADEME', 'ADEME', 54.25, 'median'],
	['f', 'Boavizta', 'Boavizta', 'Boavizta', 72, 'median'],
	['g', 'With cloud use', 'Studies', '研究文献', 340, 'unused'],
	['h', 'Refurbished', 'Studies', '研究文献', 56.9, 'unused']
] as const;

/** A phone's evidence: three points side by side, one far beyond. */
export function evidenceRows(locale: Locale): EvidenceRows {
	return {
		label: locale === 'en' ? 'Phones' : '手机',
		factor: { low: 32.8, central: 52.3, high: 78 },
		own: { low: 40, central: 61, high: 70 },
		points: points.map(([key, label, en, zh, kg, use]) => ({
			key,
			label,
			family: locale === 'en' ? en : zh,
			kg,
			use
		}))
	};
}

const published = [
	['own', 'This log', '本日志', 'own', 2.1, 7.1, 12.4, '', '', ''],
	['z', 'Zhuanzhuan, phones', '转转，手机', 'claim', null, 25, null, '2021', 'at least', '至少'],
	['m', 'Mercari, clothing', 'Mercari，服装', 'claim', null, 9.4, null, '2023', '', ''],
	['v', 'Vinted, clothing', 'Vinted，服装', 'claim', 1.2, 1.8, 2.4, '2021', 'survey', '调查'],
	['x', 'Xianyu', '闲鱼', 'implied', null, 3.6, null, '2022', 'per order', '每单'],
	['g', 'Guazi', '瓜子', 'implied', null, 4100, null, '2022', 'used cars', '二手车'],
	['n', 'Restart, kettles', 'Restart，水壶', 'implied', null, -0.4, null, '2020', '', '']
] as const;

/** Claims over four powers of ten, one of them below zero. */
export function claimRows(locale: Locale): ClaimRow[] {
	return published.map(([key, en, zh, kind, low, central, high, year, noteEn, noteZh]) => ({
		key,
		label: locale === 'en' ? en : zh,
		kind,
		kgPerItem: { low, central, high },
		year,
		note: locale === 'en' ? noteEn : noteZh
	}));
}

const steps = [
	['laptop', 'Laptops', '笔记本电脑', 48_000],
	['phone', 'Phones', '手机', 31_500],
	['sofa', 'Sofas', '沙发', -22_000],
	['coat', 'Coats', '大衣', 9_000],
	['book', 'Books', '图书', -1_800]
] as const;

/** From a base of `base` kg by the steps to what they add up to. */
export function waterfallRows(locale: Locale, base = 120_000): WaterfallRows {
	const named = steps.map(([key, en, zh, kg]) => ({ key, label: locale === 'en' ? en : zh, kg }));
	const change = named.reduce((sum, { kg }) => sum + kg, 0);
	return {
		from: { label: locale === 'en' ? 'Pack 2025.2' : '因子包 2025.2', kg: base },
		steps: named,
		to: { label: locale === 'en' ? 'Pack 2026.1' : '因子包 2026.1', kg: base + change }
	};
}
