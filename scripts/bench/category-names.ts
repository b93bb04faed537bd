import { readFileSync } from 'node:fs';
import { buildCategoryMatcher, type CategoryMatch } from '../../src/lib/ingest';
import { wordKey } from '../../src/lib/ingest/categories/known-word';
import { readCsv } from '../build-pack/csv';

/** A name with the category that a person gave it. */
export interface LabelledName {
	readonly name: string;
	readonly language: string;
	/** Id of the category, `none` where the name has none. */
	readonly category: string;
	/** Categories that are as right. */
	readonly also: readonly string[];
	readonly kind: 'name' | 'title';
	readonly source: string;
	/** Items traded under this name, null where not known. */
	readonly items: number | null;
	/** Names to develop on, or names that only report. */
	readonly half: 'develop' | 'report';
}

/** The tables of labelled names, by licence. */
const tables = ['cc-by-4.0', 'cc-by-sa-4.0', 'mit', 'odbl-1.0'];
const data = new URL('../../data/', import.meta.url);
const read = (path: string) => readCsv(readFileSync(new URL(path, data), 'utf8'));

/** All labelled names; which half one is in depends on its own letters alone. */
export function labelledNames(): readonly LabelledName[] {
	return tables
		.flatMap((licence) => read(`benchmark/names-${licence}.csv`))
		.map((row) => ({
			name: row.name!,
			language: row.language!,
			category: row.category!,
			also: row.also === '' ? [] : row.also!.split('|'),
			kind: row.kind as LabelledName['kind'],
			source: row.source!,
			items: row.items === '' ? null : Number(row.items),
			half: hashOf(wordKey(row.name!)) % 2 === 0 ? 'develop' : 'report'
		}));
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
	}
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** The matcher of the project, with the words it knows as they stand. */
export function projectMatcher(): {
	readonly match: (text: string) => CategoryMatch;
	readonly isKnown: (text: string) => boolean;
} {
	const categories = read('categories.csv').map((row) => ({
		id: row.id!,
		nameEn: row.name_en!,
		nameZh: row.name_zh!,
		group: row.group!
	}));
	const aliases = read('aliases.csv').map((row) => ({
		alias: row.alias!,
		category: row.category!,
		language: row.language!,
		confidence: Number(row.confidence)
	}));
	const known = new Set([
		...categories.flatMap(({ id, nameEn, nameZh }) => [id, nameEn, nameZh].map(wordKey)),
		...aliases.map(({ alias }) => wordKey(alias))
	]);
	return {
		match: buildCategoryMatcher(categories, aliases),
		isKnown: (text) => known.has(wordKey(text))
	};
}

/** How matching did on some names: shares of names, or of items. */
export interface MatchScore {
	readonly names: number;
	/** The category applied, or else the one suggested first, is right; for `none`, nothing is applied. */
	readonly right: number;
	/** Applied, and wrong. */
	readonly wrongAndConfident: number;
	readonly applied: number;
}

/** What one match is worth. */
export function judge(
	{ category, also }: Pick<LabelledName, 'category' | 'also'>,
	{ category: applied, suggestion }: CategoryMatch
): { readonly right: boolean; readonly wrongAndConfident: boolean } {
	const accepted = new Set([category, ...also]);
	if (applied !== null) {
		const right = accepted.has(applied);
		return { right, wrongAndConfident: !right };
	}
	const right = suggestion === null ? accepted.has('none') : accepted.has(suggestion.category);
	return { right: right || category === 'none', wrongAndConfident: false };
}

/** The score over names, each weighing the same or, with `byItems`, as many as were traded. */
export function scoreOf(
	names: readonly LabelledName[],
	match: (text: string) => CategoryMatch,
	byItems = false
): MatchScore {
	let [total, right, wrong, applied] = [0, 0, 0, 0];
	for (const labelled of names) {
		const weight = byItems ? (labelled.items ?? 0) : 1;
		const found = match(labelled.name);
		const verdict = judge(labelled, found);
		total += weight;
		if (verdict.right) right += weight;
		if (verdict.wrongAndConfident) wrong += weight;
		if (found.category !== null) applied += weight;
	}
	const share = (part: number) => (total === 0 ? 0 : part / total);
	return {
		names: names.length,
		right: share(right),
		wrongAndConfident: share(wrong),
		applied: share(applied)
	};
}
