import {
	beforeAfter,
	darkTheme,
	gradient,
	quantileDots,
	slope,
	swarm,
	type BeforeAfterRows,
	type Figure,
	type FigureOptions,
	type SlopeRows,
	type SwarmRow
} from '../../src/lib/figures/index';
import { around, chinese, english, parts, phone } from './samples';
import { bell, evidenceRows } from './uncertainty-samples';

type Locale = 'en' | 'zh';

/** A year that avoided more than the one before, surely or not. */
export function beforeAfterRows(locale: Locale, sure = true): BeforeAfterRows {
	const year = (number: number) => (locale === 'en' ? String(number) : `${number}年`);
	return {
		before: { label: year(2024), net: around(180_000) },
		after: { label: year(2025), net: around(257_000) },
		change: { low: sure ? 21_000 : -9_000, central: 77_000, high: 140_000 }
	};
}

/** Half of the parts rise, the others fall, the last one at a cost. */
export function slopeRows(locale: Locale): SlopeRows {
	return {
		before: locale === 'en' ? '2024' : '2024年',
		after: locale === 'en' ? '2025' : '2025年',
		rows: parts.map(([key, en, zh, tonnes], index) => ({
			...{ key, label: locale === 'en' ? en : zh },
			...{ before: tonnes * 1000, after: tonnes * 1000 * (index % 2 === 0 ? 1.4 : 0.8) }
		}))
	};
}

/** The same evidence at several sizes, the last category without a factor. */
export function swarmRows(locale: Locale): SwarmRow[] {
	const { factor, points } = evidenceRows(locale);
	return parts.map(([key, en, zh], index) => {
		const times = 4 / (1 + index);
		const { low, central, high } = factor!;
		return {
			...{ key, label: locale === 'en' ? en : zh },
			factor:
				key === 'book' ? null : { low: low * times, central: central * times, high: high * times },
			points: points.map((point) => ({ ...point, kg: point.kg * times }))
		};
	});
}

const draws = bell(430_000, 105_000, 452_000);
const unsure = bell(60_000, 105_000, 70_000);

function looks<T>(
	draw: (rows: T, options: FigureOptions) => Figure,
	rowsOf: (locale: Locale) => T
): Record<string, Figure> {
	return {
		normal: draw(rowsOf('en'), english),
		chinese: draw(rowsOf('zh'), chinese),
		dark: draw(rowsOf('en'), { ...english, theme: darkTheme }),
		phone: draw(rowsOf('en'), phone),
		'phone-chinese': draw(rowsOf('zh'), { ...phone, locale: 'zh' })
	};
}

export const beforeAfterFigures: Readonly<Record<string, Figure>> = {
	...looks(beforeAfter, beforeAfterRows),
	unsure: beforeAfter(beforeAfterRows('en', false), english)
};

export const slopeFigures: Readonly<Record<string, Figure>> = {
	...looks(slope, slopeRows),
	few: slope(slopeRows('en'), { ...english, maxRows: 4 } as FigureOptions),
	empty: slope({ ...slopeRows('en'), rows: [] }, english)
};

export const swarmFigures: Readonly<Record<string, Figure>> = {
	...looks(swarm, swarmRows),
	empty: swarm([], english)
};

export const gradientFigures: Readonly<Record<string, Figure>> = {
	...looks(gradient, () => draws),
	unsure: gradient(unsure, english),
	empty: gradient(null, english)
};

export const dotsFigures: Readonly<Record<string, Figure>> = {
	...looks(quantileDots, () => draws),
	unsure: quantileDots(unsure, english),
	empty: quantileDots(null, english)
};
