import {
	categories,
	claims,
	contribution,
	convergence,
	course,
	coverage,
	distribution,
	evidence,
	flow,
	heatMap,
	multiples,
	presets,
	prices,
	tornado,
	trend,
	waterfall,
	type DrawnAt
} from '../../src/lib/figures/index';
import { courseOf } from './course';
import { flowRows } from './flow';
import { heatOf } from './heat-map';
import { multiplesOf } from './multiples';
import { rows as priceRows } from './prices';
import { categoryRows, monthsFrom, trendOf } from './samples';
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
	presets: (locale) => (given) => presets(methodRows(locale), given),
	prices: () => (given) => prices(priceRows, given),
	tornado: (locale) => (given) => tornado(tornadoRows(locale), given),
	trend: (locale) => (given) => {
		const { rows, totals } = trendOf(locale, monthsFrom(2024, 24));
		return trend(rows, totals, given);
	},
	waterfall: (locale) => (given) => waterfall(waterfallRows(locale), given)
};
