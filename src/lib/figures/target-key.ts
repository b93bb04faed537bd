import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { line, rect, type SceneNode } from './scene';
import type { TargetRows } from './target-rows';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { baselineAt, widthIn, write } from './write';

const [swatch, swatchGap, entryGap, rowHeight] = [18, 6, 16, 20];

type Swatch = (x: number, middle: number) => SceneNode[];

function swatches(theme: Theme): Readonly<Record<'observed' | 'forecast' | 'pace', Swatch>> {
	const stroke = (x: number, y: number) => ({ x1: x, x2: x + swatch, y1: y, y2: y });
	return {
		observed: (x, y) => [line({ ...stroke(x, y), stroke: theme.accent, 'stroke-width': 3 })],
		forecast: (x, y) => [
			rect({
				...{ x, y: y - 6, width: swatch, height: 12 },
				...{ fill: theme.accent, 'fill-opacity': '0.16' }
			}),
			line({ ...stroke(x, y), stroke: theme.accent, 'stroke-width': 1.5 })
		],
		pace: (x, y) => [
			line({
				...stroke(x, y),
				...{ stroke: theme.muted, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' }
			})
		]
	};
}

/** What the lines mean, in rows above the plot. */
export function targetKey(
	rows: TargetRows,
	width: number,
	locale: Locale,
	theme: Theme
): { readonly height: number; readonly nodes: SceneNode[] } {
	const { axis: style } = stylesOf(theme);
	const { observed, forecast, pace } = swatches(theme);
	const entries: readonly (readonly [Swatch, string])[] = [
		...(rows.observed.length === 0
			? []
			: [[observed, m.figure_target_key_observed({}, { locale })] as const]),
		...(rows.forecast.length === 0
			? []
			: [[forecast, m.figure_target_key_range({}, { locale })] as const]),
		[pace, m.figure_target_key_pace({}, { locale })]
	];
	let [x, y] = [0, 0];
	const nodes = entries.flatMap(([draw, label]) => {
		const used = swatch + swatchGap + widthIn(label, style);
		if (x > 0 && x + used > width) [x, y] = [0, y + rowHeight];
		const middle = y + rowHeight / 2;
		const place = { x: x + swatch + swatchGap, y: baselineAt(middle, style), fill: theme.muted };
		const entry = [...draw(x, middle), write(label, style, place)];
		x += used + entryGap;
		return entry;
	});
	return { height: y + rowHeight, nodes };
}
