import type { Engine } from '../../model/engine';
import { raw, sql } from '../../sql';
import { storedSql, type Column } from './trades-columns';

/** Titles that are handed out at a time. */
const pageSize = 10_000;

/** A title and the items that were traded under it. */
export interface TitleItems {
	readonly title: string;
	readonly items: number;
}

/**
 * The titles in the trades that were loaded, page by page, and the words that take their place. All
 * of them are in the engine alone: here is one page at a time.
 */
export class TitleTable {
	readonly #engine: Engine;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** How many different texts stand for the category. */
	async distinct(): Promise<number> {
		const { data } = await this.#engine.query(
			'SELECT CAST(COUNT(DISTINCT source_category) AS DOUBLE) FROM trades'
		);
		return Number(data[0]![0]);
	}

	/** All titles, each once, in an order that is always the same. */
	async *pages(signal?: AbortSignal): AsyncGenerator<readonly string[]> {
		await this.#engine.run(
			`CREATE OR REPLACE TABLE titles AS
SELECT title, row_number() OVER (ORDER BY title) - 1 AS place
FROM (SELECT DISTINCT CAST(source_category AS VARCHAR) AS title FROM trades WHERE source_category IS NOT NULL)`,
			{ signal }
		);
		await this.#engine.run('CREATE OR REPLACE TABLE title_words (word VARCHAR)');
		for (let from = 0; ; from += pageSize) {
			const page = sql`SELECT title FROM titles
WHERE place >= ${raw(String(from))} AND place < ${raw(String(from + pageSize))} ORDER BY place`;
			const { data, rows } = await this.#engine.query(page.text, { signal });
			if (rows > 0) yield data[0] as readonly string[];
			if (rows < pageSize) return;
		}
	}

	/** The words for the titles of a page, in their order. */
	async name(words: readonly string[]): Promise<void> {
		await this.#engine.append('title_words', [words]);
	}

	/** Gives every trade the word for its title; the title stays beside it. */
	async publish(signal?: AbortSignal): Promise<void> {
		const stored = await this.#engine.query(
			`SELECT column_name FROM duckdb_columns() WHERE table_name = 'trades_stored'`
		);
		// Joined while the trades are updated, the same two tables take DuckDB 1.4 ten times as long.
		await this.#engine.run(
			`CREATE OR REPLACE TABLE named_titles AS
SELECT t.title, w.word FROM titles AS t JOIN title_words AS w ON w.rowid = t.place`,
			{ signal }
		);
		await this.#engine.run('ALTER TABLE trades_stored ADD COLUMN source_word VARCHAR');
		await this.#engine.run(
			`UPDATE trades_stored SET source_word = n.word
FROM named_titles AS n WHERE n.title = trades_stored.source_category`,
			{ signal }
		);
		const present = stored.data[0] as readonly Column[];
		await this.#engine.run(`CREATE OR REPLACE VIEW trades AS ${storedSql(present, 'source_word')}`);
	}

	/** Titles that go by a word, those with most items first. */
	async sample(word: string, most: number): Promise<readonly TitleItems[]> {
		const { data, rows } = await this.#engine.query(
			sql`SELECT CAST(source_title AS VARCHAR) AS title, CAST(SUM(items) AS DOUBLE) AS items FROM trades
WHERE kept AND source_category = ${word} GROUP BY source_title
ORDER BY items DESC NULLS LAST, title LIMIT ${raw(String(most))}`.text
		);
		return Array.from({ length: rows }, (_, row) => ({
			title: String(data[0]![row]),
			items: Number(data[1]![row] ?? 0)
		}));
	}

	/** Lets go of all but the words of the trades. */
	async close(): Promise<void> {
		for (const table of ['titles', 'title_words', 'named_titles']) {
			await this.#engine.run(`DROP TABLE IF EXISTS ${table}`);
		}
	}
}
