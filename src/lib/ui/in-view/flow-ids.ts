import { flowMark, flowTotalKey } from '$lib/figures/flow';
import {
	costOf,
	flowIds,
	flowRowKey,
	gainOf,
	namedGroups,
	type FlowRow
} from '$lib/figures/flow-rows';
import { numberId, shareId, type OwnRef } from '$lib/model/number-id';
import { termNames, type StreamFlow } from '$lib/model/number-ref';
import type { InView } from './in-view';
import { categoriesIn, onlyKeys, selectedId } from './selected-ids';

type Term = (typeof termNames)[number];

const totalOf = (term: Term) => ({ kind: 'total', term }) as const;

/** A row leaves the group of what is in none empty. */
const groupIn = (key: string) => (key === '' ? null : key);

/** Whether the streams are nothing but what was displaced and what was added. */
function isPlain(rows: readonly FlowRow[]): boolean {
	return rows.every((row) => gainOf(row) === row.displaced && costOf(row) === row.added);
}

function stream(
	flow: StreamFlow,
	groups: readonly (string | null)[] = [],
	model: string | null = null
): OwnRef {
	return { kind: 'stream', flow, groups, model };
}

/**
 * The name of a number of the streams. The totals are those of the result; a stream from a group, and
 * what runs through a node, is what its goods displaced; what runs on is what was added and what stays.
 * Where terms change their sign, or nets were published as such, the streams are numbers of their own.
 */
export function flowId(
	view: InView,
	rows: readonly FlowRow[],
	key: string | null,
	keys?: readonly string[]
): string | undefined {
	const asked = keys?.[0];
	if (asked === 'share') {
		return isPlain(rows)
			? shareId(totalOf('added'), totalOf('displaced'))
			: shareId(stream('cost'), stream('gain'));
	}
	if (asked === flowMark) return markId(view, rows, key ?? '');
	const term = termNames.find((name) => name === asked);
	if (key === flowTotalKey) return term && numberId(totalOf(term));
	const row = rows.find((own) => flowRowKey(own) === key);
	if (row === undefined) return undefined;
	const group = groupIn(row.group);
	if (term === undefined && gainOf(row) !== row.displaced) {
		return numberId(stream('gain', [group], row.model));
	}
	const categories = categoriesIn(view, [group]);
	const where = [onlyKeys('category', categories), onlyKeys('operating_model', [row.model])];
	return selectedId({ where }, term ?? 'displaced');
}

/** A node, or a stream between two of them. */
function markId(view: InView, rows: readonly FlowRow[], key: string): string {
	const [first, last] = key.split(' ') as [string, string?];
	const groups = groupsAt(rows, first);
	const model = [first, last].find((end) => end?.startsWith('m:'))?.slice('m:'.length) ?? null;
	const flow = flowAt(first, last);
	const falls = rows.some((row) => costOf(row) > gainOf(row));
	if (!isPlain(rows) || falls) return numberId(stream(flow, groups, model));
	const term = flow === 'cost' ? 'added' : flow === 'stays' ? 'net' : 'displaced';
	if (groups.length === 0 && model === null) return numberId(totalOf(term));
	const where = [
		...(groups.length === 0 ? [] : [onlyKeys('category', categoriesIn(view, groups))]),
		...(model === null ? [] : [onlyKeys('operating_model', [model])])
	];
	return selectedId({ where }, term);
}

/** The groups that a node stands for; none where it stands for all. */
function groupsAt(rows: readonly FlowRow[], node: string): readonly (string | null)[] {
	if (node.startsWith('g:')) return [groupIn(node.slice('g:'.length))];
	if (node !== flowIds.others) return [];
	const named = namedGroups(rows);
	const all = new Set(rows.map(({ group }) => group));
	return [...all].filter((group) => !named.has(group)).map(groupIn);
}

function flowAt(first: string, last = first): StreamFlow {
	if (last === flowIds.added) return 'cost';
	if (last === flowIds.net) return 'stays';
	if (first === flowIds.shortfall) return 'short';
	return first.startsWith('m:') ? 'through' : 'gain';
}
