import type { JsonLayout } from '../../model/reading';
import { jsonOutline, type JsonContainer } from './json-outline';

/** What can hold the rows of a log, and how many it was seen to hold. */
interface Candidate {
	readonly layout: Omit<JsonLayout, 'skip'>;
	readonly rows: number;
	readonly open: boolean;
	/** Of equally many rows the more usual layout counts. */
	readonly rank: number;
	/** Whether it is called as what describes a table is called, and not as the table itself. */
	readonly describes: boolean;
}

const descriptions = /^(?:meta|metadata|schema|columns?|fields?|headers?|names|index)$/i;

/** Where the rows of a JSON text are, by its beginning; null where no list of rows is in sight. */
export function jsonLayout(text: string): Omit<JsonLayout, 'skip'> | 'too_deep' | null {
	const { containers, tooDeep } = jsonOutline(text);
	if (tooDeep) return 'too_deep';
	const candidates = containers.flatMap((container) => candidatesOf(container, containers));
	const [best] = candidates.sort(
		(a, b) =>
			Number(a.describes) - Number(b.describes) ||
			Number(b.open) - Number(a.open) ||
			b.rows - a.rows ||
			a.rank - b.rank
	);
	return best?.layout ?? null;
}

function candidatesOf(
	container: JsonContainer,
	all: readonly JsonContainer[]
): readonly Candidate[] {
	const { path, kind, objects, arrays, plain, open } = container;
	const candidate = (shape: JsonLayout['shape'], rows: number, rank: number): Candidate => ({
		layout: { path, shape },
		...{ rows, open, rank: rank * 100 + path.length },
		describes: path.some((name) => descriptions.test(name))
	});
	if (kind === 'array') {
		if (objects > 0 && objects >= arrays) return [candidate('objects', objects, 0)];
		// An array within an array holds the cells of a row; an empty list at the top holds none.
		if (arrays > 0 && arrays >= plain) return [candidate('arrays', arrays, 1)];
		return path.length === 0 && !open ? [candidate('objects', 0, 9)] : [];
	}
	const rows = columnLength(container, all);
	if (rows > 0) return [candidate('columns', rows, 2)];
	const { sharedNames } = container;
	if (objects < 1 || arrays > 0 || plain > 0 || sharedNames.length === 0) return [];
	// Columns can also be objects, with a value for each row under its number.
	if (sharedNames.every((name) => /^\d+$/.test(name))) {
		return [candidate('columns', sharedNames.length, 2)];
	}
	return objects > 1 ? [candidate('keyed', objects, 3)] : [];
}

/** How long the lists of plain values in an object are, where it holds nothing but such columns; else 0. */
function columnLength(
	{ path, objects, arrays, open, plain }: JsonContainer,
	all: readonly JsonContainer[]
): number {
	if (arrays < 1 || objects > 0 || plain > arrays) return 0;
	const lists = all.filter(
		(other) =>
			other.kind === 'array' && other.path.length === path.length + 1 && isWithin(other.path, path)
	);
	if (lists.some((list) => list.objects + list.arrays > 0)) return 0;
	const lengths = new Set(lists.filter((list) => !list.open).map((list) => list.plain));
	// A single list within another object is a list of words and no table.
	if (lengths.size > 1 || (lists.length === 1 && (!open || path.length > 0))) return 0;
	return Math.max(0, ...lists.map((list) => list.plain));
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
	return outer.every((name, index) => path[index] === name);
}
