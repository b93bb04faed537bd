import {
	classifyTitles,
	hashFile,
	isWholeMatch,
	loadLog,
	type CategoryMatch,
	type LoadedLog,
	type LoadOptions,
	type Mapping
} from '../ingest';
import { sourceCubeSql } from '../impact';
import { categoryMatcher } from './category-matcher';
import { buildModelResolver } from './model-words';
import type { Category } from '../model/category';
import type { Engine } from '../model/engine';
import type { InputFile } from '../model/input-file';
import type { Library } from '../model/library';

/** What may be said about how a log is to be read; undefined leaves it to the sniffing. */
export type ReadOptions = Omit<
	LoadOptions,
	'isCategoryWord' | 'isPlatformWord' | 'isRegionWord' | 'isModelWord'
> & {
	/** Categories of the user's own, which words may mean as well. */
	readonly addedCategories?: readonly Category[];
	/** The user's own words: a title that it names stays a word. */
	readonly mapping?: Mapping;
	/** SHA-256 of a file as lower-case hex, where there is a faster way than the portable one. */
	readonly hash?: (file: InputFile) => Promise<string>;
	/** Told when the trades are in the engine and before they are counted. */
	readonly onLoaded?: () => void;
};

/** A log that was read: its trades are in the engine, and with them the counts by the user's own words. */
export interface OpenLog extends LoadedLog {
	/** SHA-256 of each input, in order, lower-case hex. */
	readonly hashes: readonly string[];
	/** What the words mean that titles were replaced by; none where the category has a column. */
	readonly titleWords: ReadonlyMap<string, CategoryMatch>;
}

/**
 * Reads files as one trade log into the engine and reduces it once to the source cube. Throws
 * `InputError` where a file cannot be used; what was loaded before then stays.
 */
export async function openLog(
	engine: Engine,
	library: Library,
	files: readonly InputFile[],
	{ addedCategories = [], mapping = new Map(), hash = hashFile, ...options }: ReadOptions
): Promise<OpenLog> {
	const match = categoryMatcher(library.aliases, [...library.categories, ...addedCategories]);
	const loaded = await loadLog(engine, files, { ...options, ...knownWords(library, match) });
	options.onLoaded?.();
	// The engine works in a thread of its own: files are hashed beside it.
	const hashing = hashesOf(loaded.files, hash);
	const { signal } = options;
	const titles = await classifyTitles(engine, loaded.plan, { match, mapping, signal });
	await engine.run(`CREATE OR REPLACE TABLE source_cube AS ${sourceCubeSql()}`, options);
	const issues = [...loaded.issues, ...(titles?.issues ?? [])];
	const titleWords = titles?.meanings ?? new Map<string, CategoryMatch>();
	return { ...loaded, issues, titleWords, hashes: await hashing };
}

/** How words of the library are told from others. */
export function knownWords(library: Library, match: ReturnType<typeof categoryMatcher>) {
	const wayOf = buildModelResolver(library.operatingModels);
	return {
		isCategoryWord: (text: string) => isWholeMatch(match(text)),
		isPlatformWord: isNamed(library.platforms),
		isRegionWord: isNamed(library.regions),
		isModelWord: (text: string) => wayOf(text) !== null
	};
}

async function hashesOf(
	files: readonly InputFile[],
	hash: (file: InputFile) => Promise<string>
): Promise<readonly string[]> {
	const hashes: string[] = [];
	for (const file of files) hashes.push(await hash(file));
	return hashes;
}

/** Names of one letter are left out: they are sizes, grades and initials more often. */
function isNamed(
	named: readonly { readonly words: readonly string[] }[]
): (text: string) => boolean {
	const words = new Set(named.flatMap((one) => one.words.map((word) => word.toLowerCase())));
	return (text) => text.trim().length > 1 && words.has(text.trim().toLowerCase());
}
