import { flowMark, flowTotalKey } from '$lib/figures/flow';
import { costOf, flowIds, flowRowKey, gainOf, type FlowRow } from '$lib/figures/flow-rows';
import { numberId, shareId } from '$lib/model/number-id';
import { termNames } from '$lib/model/number-ref';
import type { InView } from './in-view';
import { categoriesIn, onlyKeys, selectedId } from './selected-ids';

type Term = (typeof termNames)[number];

const totalOf = (term: Term) => ({ kind: 'total', term }) as const;

/** Whether the streams are nothing but what was displaced and what was added. */
function isPlain(rows: readonly FlowRow[]): boolean {
	return rows.every((row) => gainOf(row) === row.displaced && costOf(row) === row.added);
}

/**
 * The name of a number of the streams. The totals are those of the result; a stream from a group, and
 * what runs through a node, is what its goods displaced; what runs on is what was added and what stays.
 */
export function flowId(
	view: InView,
	rows: readonly FlowRow[],
	key: string | null,
	keys?: readonly string[]
): string | undefined {
	const asked = keys?.[0];
	if (asked === 'share') {
		return isPlain(rows) ? shareId(totalOf('added'), totalOf('displaced')) : undefined;
	}
	if (asked === flowMark) return isPlain(rows) ? markId(view, rows, key ?? '') : undefined;
	const term = termNames.find((name) => name === asked);
	if (key === flowTotalKey) return term && numberId(totalOf(term));
	const row = rows.find((own) => flowRowKey(own) === key);
	if (row === undefined || (term === undefined && gainOf(row) !== row.displaced)) return undefined;
	const categories = categoriesIn(view, [row.group === '' ? null : row.group]);
	const where = [onlyKeys('category', categories), onlyKeys('operating_model', [row.model])];
	return selectedId({ where }, term ?? 'displaced');
}

function markId(view: InView, rows: readonly FlowRow[], key: string): string | undefined {
	const [first, last] = key.split(' ') as [string, string?];
	const falls = rows.some((row) => costOf(row) > gainOf(row));
	const end = last ?? first;
	const term = end === flowIds.added ? 'added' : end === flowIds.net ? 'net' : 'displaced';
	// Where something falls short, what stays is more than the net, and what falls short flows in as well.
	if (falls && term === 'net') return undefined;
	if (first.startsWith('g:')) {
		const group = first.slice('g:'.length);
		const categories = categoriesIn(view, [group === '' ? null : group]);
		return selectedId({ where: [onlyKeys('category', categories)] }, term);
	}
	if (!first.startsWith('m:')) {
		return term === 'displaced' ? undefined : numberId(totalOf(term));
	}
	if (falls && term === 'displaced') return undefined;
	return selectedId({ where: [onlyKeys('operating_model', [first.slice('m:'.length)])] }, term);
}
