import { max } from 'd3-array';
import { formatRange } from '../messages/format/mass';
import { massUnitFor } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import { assembled } from './assembled';
import { noDraws } from './distribution';
import { drawsAxis, type DrawsMarks } from './draws-axis';
import { drawsDescription, drawsTable, drawsTitle } from './draws-words';
import type { Figure, FigureOptions } from './figure';
import { intervalKey } from './interval-key';
import { dotRadius } from './range-mark';
import { group, hitArea, rect, type SceneNode } from './scene';

const stripHeight = 72;
/** A bin that any draw fell into is seen. */
const palest = 0.06;

/** One bin as a piece of the strip, the darker, the more draws fell into it; cut at zero. */
function pieces(
	{ from, to, count }: DistributionRows['bins'][number],
	most: number,
	place: { readonly along: (kg: number) => number; readonly top: number; readonly height: number },
	{ theme }: FigureOptions
): SceneNode[] {
	if (count <= 0) return [];
	const opacity = palest + (1 - palest) * (count / most);
	const cut = from < 0 && to > 0 ? [from, 0, to] : [from, to];
	return cut.slice(1).map((end, index) => {
		const x = place.along(cut[index]!);
		const box = { x, y: place.top, width: place.along(end) - x, height: place.height };
		const fill = end <= 0 ? theme.cost : theme.accent;
		return rect({ ...box, fill, 'fill-opacity': String(Math.round(opacity * 1000) / 1000) });
	});
}

function strip(
	rows: DistributionRows,
	options: FigureOptions
): (along: (kg: number) => number) => DrawsMarks {
	const { locale, tall = 1 } = options;
	const most = max(rows.bins, ({ count }) => count) ?? 1;
	const height = stripHeight * tall;
	return (along) => ({
		height,
		nodes: ({ top }) =>
			rows.bins.map((bin) => {
				const x = along(bin.from);
				const area = { x, y: top, width: Math.max(1, along(bin.to) - x), height };
				const draws = { draws: formatCount(bin.count, locale) };
				const lines = [
					formatRange({ low: bin.from, high: bin.to }, locale, { digits: 3 }),
					m.figure_convergence_count(draws, { locale })
				];
				const nodes = [hitArea(area), ...pieces(bin, most, { along, top, height }, options)];
				return group({}, nodes, { key: intervalKey(bin), lines });
			})
	});
}

/** The total as a strip that is the darker, the more of the draws lie there: no edge where there is none. */
export function gradient(rows: DistributionRows | null, options: FigureOptions): Figure {
	if (rows === null || rows.bins.length === 0) return noDraws('gradient', options);
	const { locale } = options;
	const unit = massUnitFor(Math.max(Math.abs(rows.low), Math.abs(rows.high)), locale);
	const words = { unit: unit.many, draws: formatCount(rows.draws, locale) };
	const parts = {
		name: 'gradient',
		title: drawsTitle(rows, locale),
		subtitle: m.studio_gradient_subtitle(words, { locale }),
		description: drawsDescription(rows, locale),
		drawing: drawsAxis(rows, unit, options, dotRadius + 1, strip(rows, options)),
		table: drawsTable(rows, unit, locale),
		notes: [m.figure_distribution_note({}, { locale })]
	};
	return assembled(parts, options);
}
