import { cubeTypes, periodSql } from '../../impact';
import { rowsOf, type Engine } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { Issue } from '../../model/issue';
import { join, raw, sql, type Sql } from '../../sql';
import type { Limits } from '../ask-tally';
import { compareText } from '../compare-text';
import type { MappedLog, MappedWord } from '../map-log';
import { listedWords } from '../word-tables';
import type { CubeHeader, RareWord } from './cube-header';
import { rolledCube } from './map-parts';
import { fillRareWords, rareTable } from './rare-words';
import { loadCube, type CubeFile } from './read-cube';

/** Days that are counted anew; `undated` where rows without a day are as well. */
export interface Replaced extends Limits {
	readonly undated: boolean;
}

/** The table of an earlier cube while it is put together with a new one. */
const earlierCube = 'earlier_cube';

/** What is counted anew after a cube: its last day, which may not have been over, and all after it. */
export async function replacedSince(engine: Engine, cube: CubeFile): Promise<Replaced> {
	await loadCube(engine, cube, earlierCube);
	const { data } = await engine.query(`SELECT CAST(MAX(day) AS VARCHAR) FROM ${earlierCube}`);
	const { from } = cube.header.facts;
	return { from: data[0]![0] as string | null, to: null, undated: from === null };
}

/**
 * Puts a cube of some days in place of these days in an earlier one: the table `banded_cube` then holds
 * both. Doing so again changes nothing. Throws `InputError` cube_differs where the two were not made
 * alike, or the earlier one does not tell what its rarer words hold.
 */
export async function mergeCube(
	engine: Engine,
	earlier: CubeFile,
	log: MappedLog,
	added: Pick<CubeHeader, 'mapping' | 'where'> & { readonly source: string },
	replaced: Replaced
): Promise<MappedLog> {
	requireAlike(earlier, log, added);
	const columns = join(
		Object.entries(cubeTypes).map(
			([column, type]) => sql`CAST(${raw(column)} AS ${raw(type)}) AS ${raw(column)}`
		)
	);
	const old = sql`SELECT ${columns} FROM ${raw(earlierCube)} WHERE NOT ${withinSql(replaced)}`;
	await engine.run(
		sql`CREATE OR REPLACE TABLE merged_cube AS ${old} UNION ALL SELECT ${columns} FROM ${raw(rolledCube)}`
			.text
	);
	await engine.run(`DROP TABLE ${rolledCube}`);
	await engine.run(`ALTER TABLE merged_cube RENAME TO ${rolledCube}`);
	const { words, issues } = earlier.header.facts;
	await fillRareWords(engine, keptRareWords(earlier.header, replaced));
	return {
		...log,
		words: await mergedWords(engine, [...log.words, ...words], log.plan.massLog),
		mappingIssues: mergedIssues([...log.mappingIssues, ...issues])
	};
}

/** What is left to a default by day, of both cubes together. */
export function mergedDefaults(
	earlier: CubeHeader,
	added: CubeHeader,
	replaced: Replaced
): CubeHeader['modelDefaults'] {
	if (added.modelDefaults === undefined) return undefined;
	const kept = (earlier.modelDefaults ?? []).filter(([day]) => !isWithin(day, replaced));
	return [...kept, ...added.modelDefaults].sort(([a], [b]) => compareText(a, b));
}

/** What words that an earlier cube does not name hold on days that stay as they are. */
export function keptRareWords(
	{ rareWords = [] }: CubeHeader,
	replaced: Replaced
): readonly RareWord[] {
	return rareWords.filter(([, day]) => !isWithin(day, replaced));
}

function isWithin(day: string | null, { from, to, undated }: Replaced): boolean {
	return day === null ? undated : (from === null || day >= from) && (to === null || day <= to);
}

/** Rows that a new cube takes the place of; rows without a day are never within days. */
function withinSql({ undated, ...limits }: Replaced): Sql {
	const isOpen = limits.from === null && limits.to === null;
	const days = isOpen ? raw('day IS NOT NULL') : sql`COALESCE(${periodSql(limits)}, FALSE)`;
	return undated ? sql`(day IS NULL OR ${days})` : sql`(${days})`;
}

function requireAlike(
	{ file, header }: CubeFile,
	log: MappedLog,
	{ mapping, where, source }: Parameters<typeof mergeCube>[3]
): void {
	const other = differing([
		['table', header.inputs.map(({ name }) => name), [source]],
		['--mapping', header.mapping, mapping],
		['--where', header.where, where],
		['columns', header.facts.plan.roles, log.plan.roles],
		// Words that are not named must have their days beside: what they held on days could not be replaced.
		['source_category', hasUnnamed(header.facts.words) && header.rareWords === undefined, false]
	]);
	if (other !== undefined) throw new InputError('cube_differs', { file: file.name, what: other });
}

function hasUnnamed(words: readonly MappedWord[]): boolean {
	return words.filter(({ sourceCategory }) => sourceCategory !== null).length > listedWords;
}

function differing(pairs: readonly (readonly [string, unknown, unknown])[]): string | undefined {
	return pairs.find(([, before, now]) => JSON.stringify(before) !== JSON.stringify(now))?.[0];
}

/** Every word once, with what it holds in both cubes together: rare ones stand in rows without a word. */
async function mergedWords(
	engine: Engine,
	known: readonly MappedWord[],
	massLog: boolean
): Promise<readonly MappedWord[]> {
	const amount = 'CAST(amount AS DECIMAL(38, 6))';
	const result = await engine.query(
		`SELECT word, CAST(COALESCE(SUM(amount), 0) AS DOUBLE) AS items FROM (
	SELECT CAST(source_category AS VARCHAR) AS word, trades,
		CAST(${massLog ? 'mass_kg_sum' : 'items'} AS DECIMAL(38, 6)) AS amount FROM ${rolledCube}
	UNION ALL SELECT word, CAST(CAST(trades AS DOUBLE) AS BIGINT), ${amount} FROM ${rareTable}
	UNION ALL SELECT NULL, -CAST(CAST(trades AS DOUBLE) AS BIGINT), -${amount} FROM ${rareTable})
GROUP BY word HAVING SUM(trades) > 0`
	);
	const rows = rowsOf<{ word: string | null; items: number }>(result);
	const meanings = new Map(known.map((word) => [word.sourceCategory, word]));
	return rows
		.map(({ word, items }) => ({ ...meanings.get(word)!, items }))
		.sort((a, b) => b.items - a.items || compareText(a.sourceCategory, b.sourceCategory));
}

/** Issues of words, each once: what was counted twice over the same days stays as large as it was. */
function mergedIssues(issues: readonly Issue[]): readonly Issue[] {
	const largest = new Map<string, Issue>();
	for (const issue of issues.filter(({ code }) => ofWords.has(code))) {
		const key = JSON.stringify([issue.code, issue.parameters['word'] ?? null]);
		const before = largest.get(key);
		if (before === undefined || issue.count > before.count) largest.set(key, issue);
	}
	return [...largest.values()];
}

const ofWords: ReadonlySet<Issue['code']> = new Set(['mapping_unknown_category', 'unknown_models']);
