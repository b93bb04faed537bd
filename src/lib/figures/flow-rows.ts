import { rollup, sum } from 'd3-array';

/** What goods of one group caused and avoided by one way of changing hands, in kg CO2e. */
export interface FlowRow {
	readonly group: string;
	readonly groupLabel: string;
	readonly model: string;
	readonly modelLabel: string;
	readonly displaced: number;
	readonly added: number;
	/** Net figures that were published as such. */
	readonly direct: number;
}

/** Where a stream of emissions begins or ends. */
export interface FlowNode {
	readonly id: string;
	readonly kind: 'group' | 'others' | 'shortfall' | 'model' | 'net' | 'added';
	/** Null for what the figure names itself. */
	readonly label: string | null;
}

/** A stream between two nodes, kg CO2e, always above zero. */
export interface FlowStream {
	readonly from: string;
	readonly to: string;
	readonly kg: number;
}

/** The streams of a result: what flows into a node in the middle flows out of it. */
export interface FlowGraph {
	readonly nodes: readonly FlowNode[];
	readonly streams: readonly FlowStream[];
}

/** Groups drawn one by one; the others come together. */
const mostGroups = 7;

/** Ids of the nodes that no group or model has. */
export const flowIds = { net: '*net', added: '*added', shortfall: '*short', others: '*others' };

/** What the stream of a row is named by in the figure, and its row in the table. */
export function flowRowKey({ group, model }: Pick<FlowRow, 'group' | 'model'>): string {
	return `g:${group} m:${model}`;
}

/** What a row displaced, added, and has of published nets, kg CO2e. */
type FlowAmounts = Pick<FlowRow, 'displaced' | 'added' | 'direct'>;

/** What a row avoids before anything is taken off it, kg CO2e. */
export function gainOf({ displaced, added, direct }: FlowAmounts): number {
	return Math.max(0, displaced) + Math.max(0, direct) + Math.max(0, -added);
}

/** What has to be taken off it. */
export function costOf({ displaced, added, direct }: FlowAmounts): number {
	return Math.max(0, added) + Math.max(0, -displaced) + Math.max(0, -direct);
}

/** The groups that are drawn one by one. */
export function namedGroups(rows: readonly FlowRow[]): ReadonlySet<string> {
	const sizes = rollup(
		rows,
		(own) => sum(own, gainOf),
		({ group }) => group
	);
	const sorted = [...sizes].sort(([, a], [, b]) => b - a).map(([group]) => group);
	const most = sorted.length > mostGroups ? mostGroups - 1 : mostGroups;
	return new Set(sorted.slice(0, most));
}

/**
 * The streams from groups through ways of changing hands to what was added and what stays. Where more
 * was added than displaced, the difference flows in from a node of its own: the net total is what
 * flows into the net less what flows in from there.
 */
export function flowGraph(rows: readonly FlowRow[]): FlowGraph {
	const named = namedGroups(rows);
	const nodes = new Map<string, FlowNode>();
	const kgs = new Map<string, FlowStream>();
	const node = (id: string, kind: FlowNode['kind'], label: string | null) => {
		nodes.set(id, { id, kind, label });
		return id;
	};
	const flow = (from: () => string, to: () => string, kg: number) => {
		if (kg <= 0) return;
		const stream = { from: from(), to: to(), kg };
		const key = `${stream.from} ${stream.to}`;
		kgs.set(key, { ...stream, kg: kg + (kgs.get(key)?.kg ?? 0) });
	};
	for (const row of rows) {
		const [gain, cost] = [gainOf(row), costOf(row)];
		const group = () =>
			named.has(row.group)
				? node(`g:${row.group}`, 'group', row.groupLabel)
				: node(flowIds.others, 'others', null);
		const model = () => node(`m:${row.model}`, 'model', row.modelLabel);
		flow(group, model, gain);
		flow(() => node(flowIds.shortfall, 'shortfall', null), model, cost - gain);
		flow(model, () => node(flowIds.added, 'added', null), cost);
		flow(model, () => node(flowIds.net, 'net', null), gain - cost);
	}
	return { nodes: [...nodes.values()], streams: [...kgs.values()] };
}
