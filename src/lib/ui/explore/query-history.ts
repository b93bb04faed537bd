/** A query that was run, as it was written. */
export interface PastQuery {
	readonly text: string;
	/** When it was run last, ms since 1970. */
	readonly at: number;
}

/** Where the browser keeps queries; the version is that of their form. */
const storageKey = 'reprise/queries@1';
/** Queries that are kept; the oldest give way. */
export const mostQueries = 50;
/** Longer texts are not kept. */
const longest = 20_000;

/** Queries of earlier visits, the latest first; none where they cannot be read. Never throws. */
export function keptQueries(): readonly PastQuery[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isPastQuery).slice(0, mostQueries) : [];
	} catch {
		return [];
	}
}

/** Keeps queries in place of those kept before; false where the browser does not let us. Never throws. */
export function keepQueries(queries: readonly PastQuery[]): boolean {
	try {
		if (queries.length === 0) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, JSON.stringify(queries));
		return true;
	} catch {
		return false;
	}
}

/** The queries with one more at their head; one that was run before moves there. */
export function withQuery(queries: readonly PastQuery[], query: PastQuery): readonly PastQuery[] {
	if (query.text.trim() === '' || query.text.length > longest) return queries;
	const others = queries.filter(({ text }) => text.trim() !== query.text.trim());
	return [query, ...others].slice(0, mostQueries);
}

function isPastQuery(entry: unknown): entry is PastQuery {
	if (typeof entry !== 'object' || entry === null) return false;
	const { text, at } = entry as Readonly<Record<string, unknown>>;
	return typeof text === 'string' && typeof at === 'number' && Number.isFinite(at);
}
