import type { Engine } from '../../model/engine';
import { raw, sql, type Sql } from '../../sql';
import { codeType, restName, type CodedWords } from '../columns/typed-select';
import { codedColumns, type Column } from './trades-columns';

/** A column with more words than this keeps them as they are. */
const mostWords = 2000;

/** What is known of the columns of words in `trades_new`. */
interface WordColumns {
	readonly columns: readonly Column[];
	/** The words that are codes already. */
	readonly codes: CodedWords;
	/** Whether there are so many trades that codes are worth a pass and a rewrite. */
	readonly isLarge: boolean;
}

/**
 * Stores the words of columns as codes (ENUM): a byte or two in place of sixteen, and quicker to
 * group by. They compare and read like text.
 */
export async function codeWords(
	engine: Engine,
	{ columns, codes, isLarge }: WordColumns
): Promise<void> {
	const coded = new Map(codedColumns(codes));
	for (const column of columns) {
		const words = coded.get(column);
		if (words !== undefined) await mergeRest(engine, column, words);
		else if (isLarge) {
			const found = await wordsOf(engine, column);
			if (found.length <= mostWords) await retype(engine, column, codeType(found), raw(column));
		}
	}
}

/** Brings the words that had no code into the column. */
async function mergeRest(engine: Engine, column: Column, words: readonly string[]): Promise<void> {
	const rest = restName(column);
	if (!(await isEmpty(engine, rest))) {
		const others = (await wordsOf(engine, rest)).filter((word) => !words.includes(word));
		const all = [...words, ...others];
		const type = all.length > mostWords ? raw('VARCHAR') : codeType(all);
		const either = sql`coalesce(CAST(${raw(column)} AS VARCHAR), ${raw(rest)})`;
		await retype(engine, column, type, either);
	}
	await engine.run(`ALTER TABLE trades_new DROP COLUMN ${rest}`);
}

/** Whether a column of the new trades has no value at all. */
export async function isEmpty(engine: Engine, column: string): Promise<boolean> {
	const { rows } = await engine.query(
		`SELECT 1 FROM trades_new WHERE ${column} IS NOT NULL LIMIT 1`
	);
	return rows === 0;
}

/** The words of a column, those behind the most that become codes left out. */
async function wordsOf(engine: Engine, column: string): Promise<readonly string[]> {
	const { data } = await engine.query(
		`SELECT DISTINCT ${column} FROM trades_new WHERE ${column} IS NOT NULL LIMIT ${mostWords + 1}`
	);
	return data[0] as readonly string[];
}

async function retype(engine: Engine, column: Column, type: Sql, value: Sql): Promise<void> {
	await engine.run(
		sql`ALTER TABLE trades_new ALTER COLUMN ${raw(column)} TYPE ${type} USING CAST(${value} AS ${type})`
			.text
	);
}
