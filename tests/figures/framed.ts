import {
	beforeAfter,
	categories,
	claims,
	contribution,
	convergence,
	course,
	coverage,
	distribution,
	evidence,
	flow,
	gradient,
	heatMap,
	item,
	multiples,
	number,
	ownValues,
	pictograms,
	presets,
	prices,
	quantileDots,
	scenarios,
	slope,
	swarm,
	target,
	tileMap,
	tornado,
	trend,
	waterfall,
	worldMap,
	type DrawnAt,
	type FittedFigure,
	type SceneNode
} from '../../src/lib/figures/index';
import { courseOf } from './course';
import { flowRows } from './flow';
import { heatOf } from './heat-map';
import { multiplesOf } from './multiples';
import { countryRows, provinceRows, shapes, tiles } from './maps';
import { bars } from './own-values';
import { rows as priceRows } from './prices';
import { categoryRows, monthsFrom, trendOf } from './samples';
import { beforeAfterRows, slopeRows, swarmRows } from './story-samples';
import { rows as targetRows } from './target';
import {
	bell,
	claimRows,
	contributionRows,
	convergenceRows,
	evidenceRows,
	methodRows,
	tornadoRows,
	waterfallRows
} from './uncertainty-samples';

type Locale = 'en' | 'zh';

const total = { low: 180_000, central: 437_000, high: 790_000 };
/** 180 t at 10 kg, 437 t at 7.5 kg and 790 t at 5 kg a tree-year. */
const trees = { low: 18_000, central: 58_267, high: 158_000 };

/** Every figure of made-up data, ready to be drawn for any frame. */
export const framedFigures: Readonly<Record<string, (locale: Locale) => DrawnAt>> = {
	categories: (locale) => (given) => categories(categoryRows(locale), given),
	claims: (locale) => (given) => claims(claimRows(locale), given),
	contribution: (locale) => (given) => contribution(contributionRows(locale), given),
	convergence: () => (given) => convergence(convergenceRows(), given),
	course: (locale) => (given) =>
		course(courseOf(locale, 'quarter', ['2021-01-01', '2025-12-31']), 'lines', given),
	coverage: () => (given) =>
		coverage(
			{ assessed: 203_500, unmapped: 9_800, withoutFactor: 5_052, setAside: 48, unit: 'items' },
			given
		),
	distribution: () => (given) => distribution(bell(430_000, 105_000, 452_000), given),
	evidence: (locale) => (given) => evidence(evidenceRows(locale), given),
	flow: (locale) => (given) => flow(flowRows(locale), given),
	'heat-map': (locale) => (given) => heatMap(heatOf(locale, '2024-01-01', '2025-12-31'), given),
	multiples: (locale) => (given) => multiples(multiplesOf(locale), given),
	item: (locale) => (given) =>
		item(
			{
				label: locale === 'en' ? 'Phone' : '手机',
				model: locale === 'en' ? 'Collected and resold by the platform' : '平台回收再销售',
				// 54.25 x 0.5 x 0.7 = 18.99; less 3.65 is 15.34.
				...{ production: 54.25, displacement: 0.5, service: 0.7, rebound: 0, added: 3.65 },
				...{ direct: null, net: { low: 5.8, central: 15.34, high: 33 } }
			},
			given
		),
	number: (locale) => (given) =>
		number(
			{
				goods: locale === 'en' ? '203,500 second-hand items' : '20.35 万件二手物品',
				...{ net: total, cautious: 180_000, isDefault: true },
				equivalents: [
					{ unit: locale === 'en' ? 'tree-years' : '棵树一年的吸收量', ...trees },
					{ unit: locale === 'en' ? 'households' : '户家庭', low: 52, central: 132, high: 395 }
				]
			},
			given
		),
	pictograms: (locale) => (given) =>
		pictograms(
			{
				kind: 'tree',
				unit: locale === 'en' ? 'tree-years' : '棵树一年的吸收量',
				definition: locale === 'en' ? 'What one tree takes up in a year.' : '一棵树一年的吸收量。',
				value: trees
			},
			given
		),
	presets: (locale) => (given) => presets(methodRows(locale), given),
	prices: () => (given) => prices(priceRows, given),
	tornado: (locale) => (given) => tornado(tornadoRows(locale), given),
	trend: (locale) => (given) => {
		const { rows, totals } = trendOf(locale, monthsFrom(2024, 24));
		return trend(rows, totals, given);
	},
	'before-after': (locale) => (given) => beforeAfter(beforeAfterRows(locale), given),
	gradient: () => (given) => gradient(bell(430_000, 105_000, 452_000), given),
	'quantile-dots': () => (given) => quantileDots(bell(430_000, 105_000, 452_000), given),
	scenarios: (locale) => (given) => scenarios(methodRows(locale), given),
	slope: (locale) => (given) => slope(slopeRows(locale), given),
	swarm: (locale) => (given) => swarm(swarmRows(locale), given),
	target: () => (given) => target(targetRows, given),
	'map-china': (locale) => (given) => tileMap(provinceRows(locale), tiles, given),
	'map-world': (locale) => (given) => worldMap(countryRows(locale), shapes, given),
	'own-values': () => (given) => ownValues(bars, given),
	waterfall: (locale) => (given) => waterfall(waterfallRows(locale), given)
};

/** The frame with its size as numbers, which print states in millimetres. */
export function framedScene({ scene, width, height }: FittedFigure): SceneNode {
	const attributes = { ...scene.attributes, width: String(width), height: String(height) };
	return { ...scene, attributes };
}
