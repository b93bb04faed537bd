import { sum } from 'd3-array';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions, FigureTable } from './figure';
import { flowLayout, nodeGap, type PlacedNode, type PlacedStream } from './flow-layout';
import {
	costOf,
	flowGraph,
	flowIds,
	flowRowKey,
	gainOf,
	type FlowGraph,
	type FlowRow
} from './flow-rows';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { coordinate, group, hitArea, path, rect, type SceneNode } from './scene';
import { plate } from './plate';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { listed, saidOf } from './words';
import { baselineAt, widestIn, widthIn, write } from './write';
const labelGap = 8;

function nameOf({ kind, label }: FlowGraph['nodes'][number], locale: Locale): string {
	switch (kind) {
		case 'others':
			return m.figure_trend_other({}, { locale });
		case 'shortfall':
			return m.figure_flow_shortfall({}, { locale });
		case 'net':
			return m.figure_flow_net({}, { locale });
		case 'added':
			return m.figure_flow_added({}, { locale });
		default:
			return label ?? '';
	}
}

function colourOf({ kind, rank }: PlacedNode, theme: Theme): string {
	if (kind === 'group') return theme.parts[rank % theme.parts.length]!;
	if (kind === 'net') return theme.accent;
	if (kind === 'added' || kind === 'shortfall') return theme.cost;
	return kind === 'others' ? theme.other : theme.muted;
}

/** What a node says, or a stream that no row of the table shows: its key is its id, or those of both ends. */
export const flowMark = 'mark';

/** A stream as a bent band; thin ones are drawn wide enough to be seen. */
function streamNode(stream: PlacedStream, locale: Locale, theme: Theme): SceneNode {
	const { from, to, kg, y0, y1, width } = stream;
	const middle = (from.x1 + to.x0) / 2;
	const points = [
		[middle, y0],
		[middle, y1],
		[to.x0, y1]
	].map((point) => point.map(coordinate).join(','));
	const colour = colourOf(to.kind === 'model' ? from : to, theme);
	const d = `M${[from.x1, y0].map(coordinate).join(',')}C${points.join(',')}`;
	const stroke = { stroke: colour, 'stroke-opacity': 0.35, 'stroke-width': Math.max(1, width) };
	const lines = [`${nameOf(from, locale)} → ${nameOf(to, locale)}`, formatKg(kg, locale)];
	const key = `${from.id} ${to.id}`;
	const mark = [path({ d, fill: 'none', ...stroke })];
	return group({}, mark, from.kind === 'group' ? { key, lines } : { key, lines, of: [flowMark] });
}

/** Names stand left of the first column, above the middle one, right of the last one. */
function nodeText(
	node: PlacedNode,
	{ room, locale, theme }: { room: number; locale: Locale; theme: Theme }
): SceneNode[] {
	const { label: style, value: valueStyle } = stylesOf(theme);
	const { kind, x0, x1, y0, y1, value } = node;
	const name = nameOf(node, locale);
	const middle = (y0 + y1) / 2;
	const cut = (text: string) => ellipsis(text, room, style.face, style.size);
	const kg = formatKg(value, locale);
	if (kind === 'model') {
		const shown = cut(name);
		const x = (x0 + x1) / 2 - widthIn(shown, style) / 2;
		return plate(shown, style, { x, at: y0 - nodeGap / 2, fill: theme.ink }, theme);
	}
	if (kind !== 'net' && kind !== 'added') {
		const y = baselineAt(middle, style);
		return [write(cut(name), style, { x: x0 - labelGap, y, anchor: 'end', fill: theme.ink })];
	}
	const x = x1 + labelGap;
	return [
		write(cut(name), style, { x, y: middle - 3, fill: theme.ink }),
		write(kg, valueStyle, { x, y: middle + 14, fill: colourOf(node, theme) })
	];
}

function nodeMark(node: PlacedNode, locale: Locale, theme: Theme): SceneNode {
	const { id, x0, x1, y0, y1, value } = node;
	const box = { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) };
	const lines = [nameOf(node, locale), formatKg(value, locale)];
	return group({}, [rect({ ...box, fill: colourOf(node, theme) }), hitArea(box)], {
		...{ key: id, lines },
		of: [flowMark]
	});
}

function drawing(graph: FlowGraph, { width, locale, theme, tall = 1 }: FigureOptions): Drawing {
	const { label: style, value: valueStyle } = stylesOf(theme);
	const names = (kinds: readonly string[]) =>
		graph.nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => nameOf(node, locale));
	const into = (id: string) => sum(graph.streams, ({ to, kg }) => (to === id ? kg : 0));
	const values = Object.values(flowIds).map((id) => formatKg(into(id), locale));
	const [first, last] = [names(['group', 'others', 'shortfall']), names(['net', 'added'])];
	const left = Math.min(widestIn(first, style) + 1, width * 0.28) + labelGap;
	// A px more, so that rounding never cuts a name that fits.
	const ends = Math.max(widestIn(last, style), widestIn(values, valueStyle)) + 1;
	const right = width - Math.min(ends, width * 0.28) - labelGap;
	const longest = Math.max(first.length, names(['model']).length, 2);
	const height = Math.max(220, longest * (nodeGap + 18)) * tall;
	const box = { left, right, top: nodeGap, bottom: nodeGap + height };
	const { nodes, streams } = flowLayout(graph, box);
	const room = (kind: PlacedNode['kind']) => {
		if (kind === 'model') return right - left - 4;
		return kind === 'net' || kind === 'added' ? width - right - labelGap : left - labelGap;
	};
	return {
		// Room for the two lines beside a thin stream at the foot.
		height: box.bottom + 18,
		nodes: [
			group(
				{},
				streams.map((stream) => streamNode(stream, locale, theme))
			),
			...nodes.map((node) => nodeMark(node, locale, theme)),
			...nodes.flatMap((node) => nodeText(node, { room: room(node.kind), locale, theme }))
		]
	};
}

/** The net of a row, kg CO2e. */
function netOf({ displaced, added, direct }: FlowRow): number {
	return displaced - added + direct;
}

function title(rows: readonly FlowRow[], locale: Locale): string {
	const [gain, cost] = [sum(rows, gainOf), sum(rows, costOf)];
	if (gain === 0) return m.figure_flow_title({}, { locale });
	if (cost > gain) return m.figure_ranked_title_total_cost({}, { locale });
	const share = saidNumber(formatPercent(cost / gain, locale, 0), flowTotalKey, 'share');
	return m.figure_flow_title_share({ share }, { locale });
}

/** The row of the table that holds the totals of the result. */
export const flowTotalKey = 'total';

function table(rows: readonly FlowRow[], unit: MassUnit, locale: Locale): FigureTable {
	const terms = [
		['displaced', m.figure_flow_displaced({ unit: unit.many }, { locale })],
		['added', m.figure_flow_added({}, { locale })],
		['direct', m.figure_flow_direct({}, { locale })],
		['net', m.figure_flow_net({}, { locale })]
	] as const;
	const cells = (row: FlowRow) =>
		[row.displaced, row.added, row.direct, netOf(row)].map((kg) => tableNumber(kg, unit, locale));
	const total = {
		...rows[0]!,
		displaced: sum(rows, ({ displaced }) => displaced),
		added: sum(rows, ({ added }) => added),
		direct: sum(rows, ({ direct }) => direct)
	};
	const named = rows.map((row) => [row.groupLabel, row.modelLabel, ...cells(row)]);
	const last = [m.figure_flow_total({}, { locale }), '', ...cells(total)];
	return {
		columns: [
			{ label: m.figure_flow_column_group({}, { locale }), numeric: false },
			{ label: m.figure_flow_column_model({}, { locale }), numeric: false },
			...terms.map(([term, label]) => ({ label, numeric: true, keys: [term] }))
		],
		rowKeys: rows.length === 0 ? [] : [...rows.map(flowRowKey), flowTotalKey],
		rows: rows.length === 0 ? [] : [...named, last]
	};
}

/**
 * From groups of goods through ways of changing hands to what the trades added and what stays: every
 * width is kg CO2e on one scale, and what falls short flows in as a cost.
 */
export function flow(rows: readonly FlowRow[], options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const graph = flowGraph(rows);
	const unit = massUnitFor(sum(rows, gainOf), locale);
	const short = graph.nodes.some(({ kind }) => kind === 'shortfall');
	const said = rows.map((row) =>
		saidOf(`${row.groupLabel}, ${row.modelLabel}`, formatKg(netOf(row), locale), locale)
	);
	const parts = {
		name: 'flow',
		title: title(rows, locale),
		subtitle: m.figure_flow_subtitle({}, { locale }),
		description: m.figure_flow_description({ parts: listed(said.slice(0, 8), locale) }, { locale }),
		drawing:
			graph.streams.length === 0
				? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
				: drawing(graph, options),
		table: table(rows, unit, locale),
		notes: short ? [m.figure_flow_note_shortfall({}, { locale })] : []
	};
	return assembled(parts, options);
}
