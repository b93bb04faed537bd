import type { Mapping } from './request';

/** Where the browser keeps what was chosen for words; the version is that of its form. */
const storageKey = 'reprise/mapping@1';
/** More words than this are not kept: the oldest give way. */
const most = 5000;

/** How words are compared: without regard to case, width and spaces, as mappings are. */
export function keptKey(word: string): string {
	return word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The mapping of earlier logs, by key; empty where there is none or it cannot be read. Never throws. */
export function loadMapping(): Mapping {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
		return new Map(Array.isArray(kept) ? kept.filter(isEntry) : []);
	} catch {
		return new Map();
	}
}

/** Keeps a mapping for the next log in place of the last; false where the browser does not let us. Never throws. */
export function saveMapping(mapping: Mapping): boolean {
	try {
		const entries = [...mapping].slice(-most);
		if (entries.length === 0) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, JSON.stringify(entries));
		return true;
	} catch {
		return false;
	}
}

/** A kept mapping with what was chosen since; of words that were touched only the last choice counts. */
export function withChoices(kept: Mapping, touched: ReadonlySet<string>, chosen: Mapping): Mapping {
	const others = [...kept].filter(([key]) => !touched.has(key));
	const own = [...chosen]
		.map(([word, category]) => [keptKey(word), category] as const)
		.filter(([key]) => touched.has(key));
	return new Map([...others, ...own]);
}

function isEntry(entry: unknown): entry is [string, string | null] {
	if (!Array.isArray(entry) || entry.length !== 2) return false;
	const [word, category] = entry as unknown[];
	return typeof word === 'string' && (category === null || typeof category === 'string');
}

/** No choice at all. */
export const noMapping: Mapping = new Map();

/** What a mapping says of some words, by key. */
export function ofWords(mapping: Mapping, words: ReadonlySet<string>): Mapping {
	return new Map([...mapping].filter(([word]) => words.has(keptKey(word))));
}
