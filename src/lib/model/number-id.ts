import {
	apartKeys,
	doubtKey,
	itemKey,
	movedFromKey,
	movedKey,
	presetsKey,
	rowsKey,
	streamKeys,
	targetKeys
} from './number-keys';
import type { NumberDimension, NumberRef, OtherMethod, OwnRef } from './number-ref';
import { selectionKeys, type NamedKey } from './selection';

export {
	countNames,
	numberDimensions,
	type CountName,
	type NumberDimension,
	type NumberRef,
	type OtherMethod,
	type OwnRef,
	type SideDimension
} from './number-ref';

/** The name of a number, which can stand in an address: `total.net`, `preset=all-low&category=sofa`. */
export function numberId(ref: NumberRef): string {
	switch (ref.kind) {
		case 'by':
			return idBy(ref.method, numberId(ref.of));
		case 'total':
			return `total.${ref.term}`;
		case 'count':
			return `count.${ref.count}`;
		case 'equivalence':
			return named(ref.kind, ref.id);
		case 'vehicles':
		case 'change':
			return named(ref.kind, ref.category);
		case 'part':
			return named(ref.dimension, ref.key);
		case 'cell':
			return [
				named('month', ref.month),
				...ref.categories.map((category) => named('category', category))
			].join('&');
		case 'word':
		case 'word_count':
			return named(ref.kind, ref.word);
		case 'bound':
			return named(ref.bound, ref.input);
		case 'swing':
		case 'share':
			return named(ref.kind, ref.input);
		case 'first':
		case 'settled':
			return named(ref.kind, String(ref.draws));
		case 'moved':
			return named('moved', movedKey(ref));
		case 'moved_from':
			return named('moved_from', movedFromKey(ref));
		case 'apart':
			return joined(apartKeys(ref));
		case 'doubt':
			return named('doubt', doubtKey(ref));
		case 'draws':
		case 'chance':
			return named(ref.kind, `${ref.from}..${ref.to}`);
		case 'item':
			return named('item', itemKey(ref));
		case 'target':
			return joined(targetKeys(ref));
		case 'stream':
			return joined(streamKeys(ref));
		case 'rows':
			return joined([rowsKey(ref)]);
		case 'portion':
			return named('portion', [ref.at, ...ref.of.map(numberId)].join('|'));
		case 'pair':
			return named(ref.how, [ref.of, ref.by].map(numberId).join('|'));
		case 'selected': {
			const term = { name: 'selected', key: ref.term };
			return joined([term, ...selectionKeys(ref.selection)]);
		}
		default:
			return ref.kind;
	}
}

/** The name of something by another method. */
export function idBy(method: OtherMethod, id: string): string {
	return `${methodId(method)}&${id}`;
}

function methodId(method: OtherMethod): string {
	if (!('id' in method)) return method.kind;
	const key = method.kind === 'presets' ? presetsKey(method) : method.id;
	return named(method.kind, key);
}

/** Stars too, which mark what is strong where a text holds the name. */
function named(name: string, key: string | null): string {
	return key === null ? name : `${name}=${encodeURIComponent(key).replaceAll('*', '%2A')}`;
}

function joined(pairs: readonly NamedKey[]): string {
	return pairs.map(({ name, key }) => named(name, key)).join('&');
}

/** The name of what one amount is of another, such as a part of the total. */
export function shareId(of: OwnRef, by: OwnRef): string {
	return numberId({ kind: 'pair', how: 'over', of, by });
}

/** The name of a part of a breakdown. */
export function partId(dimension: NumberDimension, key: string | null): string {
	return numberId({ kind: 'part', dimension, key });
}
