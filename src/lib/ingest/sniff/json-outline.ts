/** An array or object within a JSON text that is reached through objects alone. */
export interface JsonContainer {
	readonly path: readonly string[];
	readonly kind: 'array' | 'object';
	/** How many objects, arrays and plain values it was seen to hold. */
	readonly objects: number;
	readonly arrays: number;
	readonly plain: number;
	/** Whether the text ended within it. */
	readonly open: boolean;
	/** The names in its first objects, where they agree; empty where they do not. */
	readonly sharedNames: readonly string[];
}

/** What the beginning of a JSON text looks like from afar. */
export interface JsonOutline {
	readonly containers: readonly JsonContainer[];
	/** Whether its arrays and objects lie deeper within each other than any real data. */
	readonly tooDeep: boolean;
}

interface OpenContainer {
	readonly kind: 'array' | 'object';
	/** Null within an array, where there is no way by names. */
	readonly path: readonly string[] | null;
	readonly names: string[];
	/** Names in its objects, one list for each of the first ones. */
	readonly childNames: (readonly string[])[];
	key: string;
	objects: number;
	arrays: number;
	plain: number;
}

/** Real data does not go deeper than this. */
const MOST_DEPTH = 200;

/** How many objects within a container are compared by their names. */
const COMPARED = 20;

/** Strings, brackets, colons and plain values; a string may be cut by the end of the text. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}:]|[^\s",:[\]{}]+/gs;

/** The containers in the beginning of a JSON text, without parsing it: it may be cut, and of any depth. */
export function jsonOutline(text: string): JsonOutline {
	const stack: OpenContainer[] = [];
	const containers: JsonContainer[] = [];
	let last = '';
	const close = (open: boolean) => {
		const container = stack.pop();
		if (container === undefined) return;
		const parent = stack.at(-1);
		if (
			container.kind === 'object' &&
			(parent?.childNames.length ?? COMPARED) < COMPARED &&
			!open
		) {
			parent!.childNames.push(container.names);
		}
		if (container.path !== null) containers.push(seen(container, container.path, open));
	};
	for (const [token] of text.matchAll(tokens)) {
		const inside = stack.at(-1);
		if (token === '{' || token === '[') {
			if (inside) inside[token === '{' ? 'objects' : 'arrays']++;
			stack.push(opened(token === '{' ? 'object' : 'array', inside));
			if (stack.length > MOST_DEPTH) return { containers: [], tooDeep: true };
		} else if (token === '}' || token === ']') close(false);
		else if (token === ':') {
			if (inside?.kind !== 'object') continue;
			// The string before was a name and no value.
			inside.plain--;
			inside.key = nameOf(last);
			inside.names.push(inside.key);
		} else {
			if (inside) inside.plain++;
			last = token;
		}
	}
	while (stack.length > 0) close(true);
	return { containers, tooDeep: false };
}

function opened(kind: OpenContainer['kind'], inside: OpenContainer | undefined): OpenContainer {
	const isNamed = inside === undefined || (inside.kind === 'object' && inside.path !== null);
	const path = isNamed ? (inside ? [...inside.path!, inside.key] : []) : null;
	return { kind, path, names: [], childNames: [], key: '', objects: 0, arrays: 0, plain: 0 };
}

function seen(
	{ kind, objects, arrays, plain, childNames }: OpenContainer,
	path: readonly string[],
	open: boolean
): JsonContainer {
	return { path, kind, objects, arrays, plain, open, sharedNames: shared(childNames) };
}

/** The names of the first object, where four in five of the others have at least half of them. */
function shared([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
	const agreeing = others.filter(
		(names) => first.filter((name) => names.includes(name)).length >= first.length / 2
	);
	return agreeing.length >= others.length * 0.8 ? first : [];
}

function nameOf(token: string): string {
	try {
		return String(JSON.parse(token));
	} catch {
		return token;
	}
}
