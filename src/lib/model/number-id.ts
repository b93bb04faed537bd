/** What a result is broken down by, as numbers are named. */
export const numberDimensions = [
	'category',
	'month',
	'platform',
	'region',
	'operating_model',
	'channel'
] as const;

/** One of these. */
export type NumberDimension = (typeof numberDimensions)[number];

/** What is counted of the whole log. */
export const countNames = [
	'total',
	'assessed',
	'unmapped',
	'withoutFactor',
	'returned',
	'setAside'
] as const;

/** One of these counts. */
export type CountName = (typeof countNames)[number];

const termNames = ['net', 'displaced', 'added', 'direct'] as const;

/** Which number of a result is meant: everything that is shown can be named so. */
export type NumberRef =
	| { readonly kind: 'total'; readonly term: (typeof termNames)[number] }
	| { readonly kind: 'cautious' }
	/** Items, or kg of goods in a log that weighs. */
	| { readonly kind: 'count'; readonly count: CountName }
	| { readonly kind: 'coverage' }
	| { readonly kind: 'equivalence'; readonly id: string }
	/** The vehicles that are outside the headline, and one category of them. */
	| { readonly kind: 'vehicles'; readonly category: string | null }
	/** A part of a breakdown; a month is `2024-03`; null is what is not stated or unmapped. */
	| { readonly kind: 'part'; readonly dimension: NumberDimension; readonly key: string | null }
	/** Categories, taken together, in one month. */
	| { readonly kind: 'cell'; readonly month: string | null; readonly categories: readonly string[] }
	/** The user's own word for goods: what it contributes, or what is at stake. */
	| { readonly kind: 'word'; readonly word: string | null };

/** The name of a number, which can stand in an address: `total.net`, `category=sofa`. */
export function numberId(ref: NumberRef): string {
	switch (ref.kind) {
		case 'total':
			return `total.${ref.term}`;
		case 'count':
			return `count.${ref.count}`;
		case 'equivalence':
			return `equivalence=${encodeURIComponent(ref.id)}`;
		case 'vehicles':
			return ref.category === null ? 'vehicles' : `vehicles=${encodeURIComponent(ref.category)}`;
		case 'part':
			return named(ref.dimension, ref.key);
		case 'cell':
			return [
				named('month', ref.month),
				...ref.categories.map((category) => named('category', category))
			].join('&');
		case 'word':
			return named('word', ref.word);
		default:
			return ref.kind;
	}
}

/** The number that a name means, or null where it is none. */
export function numberRef(id: string): NumberRef | null {
	const [first, ...others] = id.split('&').map(pair);
	if (first === undefined || first === null || others.includes(null)) return null;
	if (others.length > 0) return cell(first, others as Pair[]);
	return dotted(first.name) ?? keyed(first);
}

interface Pair {
	readonly name: string;
	/** Null where nothing is stated. */
	readonly key: string | null;
}

function named(name: string, key: string | null): string {
	return key === null ? name : `${name}=${encodeURIComponent(key)}`;
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

function cell(month: Pair, categories: readonly Pair[]): NumberRef | null {
	const keys = categories.flatMap(({ name, key }) =>
		name === 'category' && key !== null ? [key] : []
	);
	if (month.name !== 'month' || keys.length !== categories.length) return null;
	return { kind: 'cell', month: month.key, categories: keys };
}

function dotted(name: string): NumberRef | null {
	const [kind, rest] = name.split('.');
	const term = termNames.find((known) => known === rest);
	if (kind === 'total' && term) return { kind, term };
	const count = countNames.find((known) => known === rest);
	return kind === 'count' && count ? { kind, count } : null;
}

function keyed({ name, key }: Pair): NumberRef | null {
	if (name === 'cautious' || name === 'coverage') return { kind: name };
	if (name === 'equivalence') return key === null ? null : { kind: name, id: key };
	if (name === 'vehicles') return { kind: name, category: key };
	if (name === 'word') return { kind: name, word: key };
	const dimension = numberDimensions.find((known) => known === name);
	return dimension === undefined ? null : { kind: 'part', dimension, key };
}

/** The name of a part of a breakdown. */
export function partId(dimension: NumberDimension, key: string | null): string {
	return numberId({ kind: 'part', dimension, key });
}
