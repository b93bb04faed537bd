import {
	apartRef,
	doubtRef,
	itemRef,
	movedFromRef,
	movedRef,
	presetsMethod,
	rowsRef,
	streamRef,
	targetRef
} from './read-number-keys';
import {
	countNames,
	numberDimensions,
	termNames,
	type NumberRef,
	type OtherMethod,
	type OwnRef
} from './number-ref';
import { selectionOf } from './read-selection';
import type { NamedKey } from './selection';

type Pair = NamedKey;

/** The number that a name means, or null where it is none. */
export function numberRef(id: string): NumberRef | null {
	const [first, ...others] = id.split('&');
	const method = otherMethod(first!);
	if (method === null) return ownRef([first!, ...others]);
	const of = ownRef(others);
	if (of === null || (isOfItems(method) && of.kind !== 'item')) return null;
	return { kind: 'by', method, of };
}

/** Whether a method, as it stands whatever is in force for the log, is asked about single items alone. */
export function isOfItems({ kind }: OtherMethod): boolean {
	return kind === 'plain' || kind === 'library';
}

function pair(text: string): Pair | null {
	const at = text.indexOf('=');
	if (at === -1) return { name: text, key: null };
	try {
		return { name: text.slice(0, at), key: decodeURIComponent(text.slice(at + 1)) };
	} catch {
		return null;
	}
}

function otherMethod(text: string): OtherMethod | null {
	const { name, key } = pair(text) ?? { name: '', key: null };
	const alone = methodsAlone.find((known) => known === name);
	if (alone !== undefined) return key === null ? { kind: alone } : null;
	if (name === 'presets') return key === null ? null : presetsMethod(key);
	const kind = namedMethods.find((known) => known === name);
	return kind === undefined || key === null ? null : { kind, id: key };
}

const methodsAlone = ['base', 'pack', 'library'] as const;
const namedMethods = ['preset', 'scenario', 'packed', 'plain'] as const;

function ownRef(texts: readonly string[]): OwnRef | null {
	const [first, ...others] = texts.map(pair);
	if (first === undefined || first === null || others.includes(null)) return null;
	if (first.name === 'selected') return selected(first, others as Pair[]);
	if (first.name === 'apart') return apartRef(first, others as Pair[]);
	if (first.name === 'stream') return streamRef(first, others as Pair[]);
	if (first.name === 'target') return targetRef(first, others as Pair[]);
	if (others.length > 0) return cell(first, others as Pair[]);
	return dotted(first) ?? rowsRef(first) ?? keyed(first);
}

function cell(month: Pair, categories: readonly Pair[]): OwnRef | null {
	const keys = categories.flatMap(({ name, key }) =>
		name === 'category' && key !== null ? [key] : []
	);
	if (month.name !== 'month' || keys.length !== categories.length) return null;
	return { kind: 'cell', month: month.key, categories: keys };
}

function selected({ key }: Pair, others: readonly Pair[]): OwnRef | null {
	const term = [...termNames, 'count' as const].find((known) => known === key);
	const selection = selectionOf(others);
	return term === undefined || selection === null ? null : { kind: 'selected', term, selection };
}

function dotted({ name, key }: Pair): OwnRef | null {
	const [kind, rest] = key === null ? name.split('.') : [];
	const term = termNames.find((known) => known === rest);
	if (kind === 'total' && term) return { kind, term };
	const count = countNames.find((known) => known === rest);
	return kind === 'count' && count ? { kind, count } : null;
}

function keyed({ name, key }: Pair): OwnRef | null {
	switch (name) {
		case 'cautious':
		case 'coverage':
		case 'break_even':
		case 'per_item':
		case 'per_row':
		case 'ratio':
		case 'times':
			return { kind: name };
		case 'vehicles':
		case 'change':
			return { kind: name, category: key };
		case 'word':
		case 'word_count':
			return { kind: name, word: key };
		case 'share':
			return { kind: name, input: key };
	}
	const dimension = numberDimensions.find((known) => known === name);
	if (dimension !== undefined) return { kind: 'part', dimension, key };
	return key === null ? null : stated(name, key);
}

/** What has no meaning without a key. */
function stated(name: string, key: string): OwnRef | null {
	switch (name) {
		case 'equivalence':
			return { kind: name, id: key };
		case 'doubt':
			return doubtRef(key);
		case 'moved':
			return movedRef(key);
		case 'moved_from':
			return movedFromRef(key);
		case 'low':
		case 'high':
			return { kind: 'bound', bound: name, input: key };
		case 'swing':
			return { kind: name, input: key };
		case 'item':
			return itemRef(key);
		case 'portion':
			return portion(key);
		case 'over':
		case 'less':
			return paired(name, key);
		case 'first':
		case 'settled': {
			const [draws] = amounts(key, 1) ?? [];
			return draws === undefined ? null : { kind: name, draws };
		}
		case 'draws':
		case 'chance': {
			const [from, to] = amounts(key, 2) ?? [];
			return from === undefined || to === undefined ? null : { kind: name, from, to };
		}
		default:
			return null;
	}
}

/** The numbers that some names mean, which have no stroke of their own; null where one means none. */
function ownRefs(ids: readonly string[]): readonly OwnRef[] | null {
	const refs = ids.map(numberRef).filter((ref) => ref !== null && ref.kind !== 'by');
	return refs.length === ids.length ? refs : null;
}

function portion(key: string): OwnRef | null {
	const [place, ...ids] = key.split('|');
	const [of, at] = [ownRefs(ids), Number(place)];
	const isThere = of !== null && /^\d+$/.test(place!) && at < of.length;
	return isThere ? { kind: 'portion', at, of } : null;
}

function paired(how: 'over' | 'less', key: string): OwnRef | null {
	const [of, by, ...rest] = ownRefs(key.split('|')) ?? [];
	const isPair = of !== undefined && by !== undefined && rest.length === 0;
	return isPair ? { kind: 'pair', how, of, by } : null;
}

/** As many numbers as are wanted, or null. */
function amounts(text: string, count: number): readonly number[] | null {
	const parts = text.split('..');
	const found = parts.map(Number);
	const isRead = parts.length === count && found.every(Number.isFinite) && !parts.includes('');
	return isRead ? found : null;
}
