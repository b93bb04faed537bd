import { formatKg, formatRange } from '../messages/format/mass';
import { formatNumber } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { line, type SceneNode } from './scene';
import { tableOf } from './table';
import { wrapAtMost } from './text-metrics';
import { faceIn, stylesOf, type TextStyle } from './type-scale';
import { widestIn, write, writeLines } from './write';

/** One item of a category, as the formula computes it: kg CO2e, and shares of one. */
export interface ItemRows {
	/** The category in the reader's language. */
	readonly label: string;
	/** How it changes hands, in the reader's language. */
	readonly model: string;
	readonly production: number;
	readonly displacement: number;
	readonly service: number;
	readonly rebound: number;
	/** What the trade itself causes. */
	readonly added: number;
	/** A published net figure in place of all these; null where there is none. */
	readonly direct: number | null;
	readonly net: Estimate;
}

interface Step {
	readonly value: string;
	readonly words: string;
}

/** The arithmetic, one step a line, in the order in which it is done. */
function stepsOf(rows: ItemRows, locale: Locale): readonly Step[] {
	const said = (message: (inputs: object, options: { locale: Locale }) => string) =>
		message({}, { locale });
	const share = (value: number) => `× ${formatNumber(value, locale, 3)}`;
	if (rows.direct !== null) {
		return [{ value: formatKg(rows.direct, locale), words: said(m.studio_item_direct) }];
	}
	const { production, displacement, service, rebound, added } = rows;
	return [
		{ value: formatKg(production, locale), words: said(m.studio_item_production) },
		{ value: share(displacement), words: said(m.studio_item_displacement) },
		{ value: share(service), words: said(m.studio_item_service) },
		...(rebound === 0 ? [] : [{ value: share(1 - rebound), words: said(m.studio_item_rebound) }]),
		{ value: `− ${formatKg(added, locale)}`, words: said(m.studio_item_added) }
	];
}

const gap = 16;

function drawing(rows: ItemRows, options: FigureOptions): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const steps = stepsOf(rows, locale);
	const { label } = stylesOf(theme);
	const face = faceIn(theme, 'serif-600');
	const valueStyle = { face, size: 20, lineHeight: 26 };
	const totalStyle = { face, size: 28, lineHeight: 36 };
	const total = `= ${formatKg(rows.net.central, locale)}`;
	const valueWidth = Math.max(
		widestIn(
			steps.map(({ value }) => value),
			valueStyle
		),
		widestIn([total], totalStyle)
	);
	const right = Math.min(valueWidth + 1, width * 0.6);
	const times = Math.min(1, right / (valueWidth + 1));
	const smaller = (style: TextStyle) => ({ ...style, size: style.size * times });
	const room = width - right - gap;
	const rowHeight = 34 * Math.min(tall, 2.2);
	const row = ({ value, words }: Step, style: TextStyle, at: number, fill: string): SceneNode[] => {
		const lines = wrapAtMost(words, 2, room, label.face, label.size);
		const first = at + label.size * 0.36 - ((lines.length - 1) * label.lineHeight) / 2;
		return [
			write(value, style, { x: right, y: at + style.size * 0.34, anchor: 'end', fill }),
			...writeLines(lines, label, { x: right + gap, y: first, fill: theme.ink })
		];
	};
	const nodes = steps.flatMap((step, index) =>
		row(step, smaller(valueStyle), (index + 0.5) * rowHeight, theme.ink)
	);
	const y = steps.length * rowHeight + 6;
	const range = formatRange(rows.net, locale);
	const words = m.studio_item_net({ range }, { locale });
	const colour = rows.net.central < 0 ? theme.cost : theme.accent;
	return {
		height: y + rowHeight + 14,
		nodes: [
			...nodes,
			line({ x1: 0, x2: width, y1: y, y2: y, stroke: theme.ink }),
			...row({ value: total, words }, smaller(totalStyle), y + rowHeight / 2 + 6, colour)
		]
	};
}

/** One item with its arithmetic: what a new one causes, what of it is avoided, and what the trade costs. */
export function item(rows: ItemRows, options: FigureOptions): Figure {
	const { locale } = options;
	const { label, model, net } = rows;
	const steps = stepsOf(rows, locale);
	const value = formatKg(Math.abs(net.central), locale);
	const said = net.central < 0 ? m.studio_item_title_cost : m.studio_item_title;
	const range = formatRange(net, locale);
	const result = {
		value: `= ${formatKg(net.central, locale)}`,
		words: m.studio_item_net({ range }, { locale })
	};
	const parts = {
		name: 'item',
		title: said({ label, value }, { locale }),
		subtitle: m.studio_item_subtitle({ model }, { locale }),
		description: [...steps, result].map(({ value: own, words }) => `${own} ${words}`).join('; '),
		drawing: drawing(rows, options),
		table: tableOf(
			[m.studio_item_step({}, { locale }), m.studio_number_amount({}, { locale })],
			[...steps, result].map(({ value: own, words }) => [words, own]),
			1,
			{ rows: [...steps, result].map(() => 'item') }
		),
		notes: [m.studio_item_note({}, { locale })]
	};
	return assembled(parts, options);
}
