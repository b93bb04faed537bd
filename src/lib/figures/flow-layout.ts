import { sankey, type SankeyGraph } from 'd3-sankey';
import type { FlowGraph, FlowNode, FlowStream } from './flow-rows';

/** A node where it stands, px, with what flows through it. */
export interface PlacedNode extends FlowNode {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
	/** kg CO2e. */
	readonly value: number;
	/** Order among the groups, for their colours. */
	readonly rank: number;
}

/** A stream where it runs, px: its middle at both ends, and its width. */
export interface PlacedStream {
	readonly from: PlacedNode;
	readonly to: PlacedNode;
	readonly kg: number;
	readonly y0: number;
	readonly y1: number;
	readonly width: number;
}

/** Where the streams may run, px. */
export interface FlowBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const nodeWidth = 10;
/** Between nodes of one column, px: room for a line of text above each. */
export const nodeGap = 24;

const columns: Readonly<Record<FlowNode['kind'], number>> = {
	group: 0,
	others: 0,
	shortfall: 0,
	model: 1,
	net: 2,
	added: 2
};

/** Groups by size with the others and what falls short last; the net above what was added. */
const order: readonly FlowNode['kind'][] = [
	'group',
	'others',
	'shortfall',
	'model',
	'net',
	'added'
];

/** Places nodes in three columns and runs the streams between them. */
export function flowLayout(
	{ nodes, streams }: FlowGraph,
	{ left, right, top, bottom }: FlowBox
): { readonly nodes: readonly PlacedNode[]; readonly streams: readonly PlacedStream[] } {
	const valueOf = ({ id, kind }: FlowNode) => {
		const side = columns[kind] === 2 ? 'to' : 'from';
		return streams.filter((stream) => stream[side] === id).reduce((kg, own) => kg + own.kg, 0);
	};
	const sorted = nodes
		.map((node) => ({ ...node, total: valueOf(node) }))
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.total - a.total);
	const graph: SankeyGraph<(typeof sorted)[number], FlowStream> = {
		nodes: sorted.map((node) => ({ ...node })),
		links: streams.map((stream) => ({
			...stream,
			source: stream.from,
			target: stream.to,
			value: stream.kg
		}))
	};
	const place = sankey<(typeof sorted)[number], FlowStream>()
		.nodeId(({ id }) => id)
		.nodeAlign(({ kind }) => columns[kind])
		.nodeWidth(nodeWidth)
		.nodePadding(nodeGap)
		.nodeSort(null)
		.extent([
			[left, top],
			[right, bottom]
		]);
	const placed = place(graph);
	const byId = new Map(
		placed.nodes.map((node, rank): [string, PlacedNode] => {
			const { id, kind, label, x0, x1, y0, y1, value } = node;
			return [id, { id, kind, label, rank, x0: x0!, x1: x1!, y0: y0!, y1: y1!, value: value! }];
		})
	);
	return {
		nodes: [...byId.values()],
		streams: placed.links.map(({ from, to, kg, y0, y1, width }) => ({
			from: byId.get(from)!,
			to: byId.get(to)!,
			...{ kg, y0: y0!, y1: y1!, width: width! }
		}))
	};
}
