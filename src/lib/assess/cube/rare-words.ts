import { namedCubeSql } from '../../impact';
import { rowsOf, type Engine } from '../../model/engine';
import { raw } from '../../sql';
import { compareText } from '../compare-text';
import type { MappedWord } from '../map-log';
import { listedWords } from '../word-tables';
import type { RareWord } from './cube-header';
import { rolledCube } from './map-parts';

/** The table of rare words while words are added up. */
export const rareTable = 'rare_words';

/** Puts rare words into a table of the engine. */
export async function fillRareWords(engine: Engine, words: readonly RareWord[]): Promise<void> {
	await engine.run(
		`CREATE OR REPLACE TABLE ${rareTable} (word VARCHAR, day VARCHAR, amount VARCHAR, trades VARCHAR)`
	);
	if (words.length === 0) return;
	const column = (at: number) => words.map((word) => (word[at] === null ? null : String(word[at])));
	await engine.append(rareTable, [0, 1, 2, 3].map(column));
}

/**
 * Takes all but the first words of a log out of the rows of `banded_cube`, which has them all, and says
 * what they hold by day: a later day could not be put in the place of an earlier count without it.
 * `kept` are those of an earlier cube, whose rows name them no more.
 */
export async function nameWords(
	engine: Engine,
	words: readonly MappedWord[],
	massLog: boolean,
	kept: readonly RareWord[]
): Promise<readonly RareWord[]> {
	const texts = words.map(({ sourceCategory }) => sourceCategory).filter((text) => text !== null);
	if (texts.length <= listedWords) return [];
	const nameless = new Set(kept.map(([word]) => word));
	const listed = texts.filter((word) => !nameless.has(word)).slice(0, listedWords);
	await engine.run('CREATE OR REPLACE TABLE listed_words (word VARCHAR)');
	if (listed.length > 0) await engine.append('listed_words', [listed]);
	const rare = await rareOf(engine, massLog);
	const named = namedCubeSql(raw(rolledCube), raw('listed_words'));
	await engine.run(`CREATE OR REPLACE TABLE named_cube AS ${named.text}`);
	await engine.run(`DROP TABLE ${rolledCube}`);
	await engine.run(`ALTER TABLE named_cube RENAME TO ${rolledCube}`);
	return [...kept, ...rare].sort(inOrder);
}

/** Words of the rows that are not listed, by day. */
async function rareOf(engine: Engine, massLog: boolean): Promise<readonly RareWord[]> {
	const result = await engine.query(
		`SELECT CAST(source_category AS VARCHAR) AS word, CAST(day AS VARCHAR) AS day,
	CAST(COALESCE(SUM(${massLog ? 'mass_kg_sum' : 'items'}), 0) AS DOUBLE) AS amount,
	CAST(SUM(trades) AS DOUBLE) AS trades
FROM ${rolledCube} WHERE source_category IS NOT NULL
	AND CAST(source_category AS VARCHAR) NOT IN (SELECT word FROM listed_words) GROUP BY 1, 2`
	);
	const rows = rowsOf<{ word: string; day: string | null; amount: number; trades: number }>(result);
	return rows.map(({ word, day, amount, trades }) => [word, day, amount, trades]);
}

function inOrder([one, day]: RareWord, [other, otherDay]: RareWord): number {
	return compareText(one, other) || compareText(day, otherDay);
}
