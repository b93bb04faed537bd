import type { Engine } from '../../model/engine';
import { join, raw, sql, type Sql } from '../../sql';
import { lastReject, marks } from '../columns/typed-marks';
import {
	columnsBut,
	definitions,
	optional,
	storedSql,
	worded,
	type Column
} from './trades-columns';

/** From this many trades on, words are stored as codes; below, that would save nothing worth the time. */
const compactedFrom = 1_000_000;

/** A column with more words than this keeps them as they are. */
const mostWords = 2000;

/** How the rows of one file turned out. */
export interface LoadedRows {
	/** All that were staged, blank lines included. */
	readonly staged: number;
	readonly blank: number;
	readonly rejected: number;
	readonly priceUnreadable: number;
	/** Those of the rejected rows whose date could not be read. */
	readonly dateUnreadable: number;
	/** Rows whose date is written in a way that was not expected, and those that fit two orders. */
	readonly dateOtherwise: number;
	readonly dateEitherWay: number;
}

/** Rows that are copies of another one. */
export interface CopiedRows {
	/** All rows of which it can be told whether they are copies. */
	readonly told: number;
	/** Copies beside the first of each. */
	readonly rows: number;
	/** Their items, or kilograms in a mass log. */
	readonly amount: number;
}

/**
 * The trades table while it is being loaded. It grows beside the old one and takes its place only
 * when all went well. Nothing is deleted before that, so that a row's `rowid` is its ordinal.
 */
export class TradesTable {
	readonly #engine: Engine;
	readonly #compactFrom: number;
	/** How many rows have been staged. */
	staged = 0;
	/** Whether any of them is no trade. */
	#hasOthers = false;

	constructor(engine: Engine, compactFrom = compactedFrom) {
		this.#engine = engine;
		this.#compactFrom = compactFrom;
	}

	/** Makes the empty table. */
	async open(): Promise<void> {
		await this.#engine.run(
			`CREATE OR REPLACE TABLE trades_new (${definitions()}, mark UTINYINT, identity UBIGINT)`
		);
		this.staged = 0;
		this.#hasOthers = false;
	}

	/** Adds the rows of a typed query; returns how they turned out. */
	async insert(select: Sql, signal?: AbortSignal): Promise<LoadedRows> {
		const from = this.staged;
		await this.#engine.run(sql`INSERT INTO trades_new ${select}`.text, { signal });
		return this.#since(from);
	}

	/** Takes the last rows for none, as if they were blank; returns how the rows since `from` turned out. */
	async blankLast(from: number, rows: number): Promise<LoadedRows> {
		const first = whole(this.staged - rows);
		await this.#engine.run(
			sql`UPDATE trades_new SET mark = ${whole(marks.blank)} WHERE rowid >= ${first}`.text
		);
		return this.#since(from);
	}

	/** The first rejects among the rows staged since `from`: their ordinals there, and their marks. */
	async rejects(from: number, most: number): Promise<{ ordinal: number; mark: number }[]> {
		const { data, rows } = await this.#engine.query(
			sql`SELECT CAST(rowid AS DOUBLE), CAST(mark AS DOUBLE) FROM trades_new
				WHERE rowid >= ${whole(from)} AND mark BETWEEN ${whole(marks.blank + 1)} AND ${whole(lastReject)}
				ORDER BY rowid LIMIT ${whole(most)}`.text
		);
		return Array.from({ length: rows }, (_, row) => ({
			ordinal: Number(data[0]![row]) - from,
			mark: Number(data[1]![row])
		}));
	}

	/** Rows that are copies of an earlier row, of those where copies are told, and what they hold. */
	async copies(): Promise<CopiedRows> {
		const { data } = await this.#engine.query(
			`SELECT CAST(coalesce(sum(n), 0) AS DOUBLE), CAST(coalesce(sum(n - 1), 0) AS DOUBLE),
				CAST(sum((n - 1) * amount) AS DOUBLE) FROM (
				SELECT count(*) AS n, any_value(coalesce(items, mass_kg)) AS amount
				FROM trades_new WHERE identity IS NOT NULL AND kept AND mark NOT BETWEEN 1 AND ${lastReject}
				GROUP BY identity)`
		);
		const [told, rows, amount] = data.map(([cell]) => Number(cell ?? 0)) as [
			number,
			number,
			number
		];
		return { told, rows, amount };
	}

	/** How many rows count a fraction of an item. */
	async fractionalItems(): Promise<number> {
		const { data } = await this.#engine.query(
			'SELECT CAST(count(*) AS DOUBLE) FROM trades_new WHERE items <> floor(items)'
		);
		return Number(data[0]![0]);
	}

	/** Forgets all rows since `from`, as if they had never been inserted. */
	async rewind(from: number): Promise<void> {
		await this.#engine.run('DROP TABLE IF EXISTS trades_before');
		await this.#engine.run(
			sql`CREATE TABLE trades_before AS SELECT * FROM trades_new WHERE rowid < ${whole(from)} ORDER BY rowid`
				.text
		);
		await this.#engine.run('DROP TABLE trades_new');
		await this.#engine.run('ALTER TABLE trades_before RENAME TO trades_new');
		this.staged = from;
	}

	/** Leaves out what is no trade and puts the table in place of the old one. */
	async publish(): Promise<void> {
		if (this.#hasOthers) {
			await this.#engine.run(
				sql`DELETE FROM trades_new WHERE mark BETWEEN ${whole(marks.blank)} AND ${whole(lastReject)}`
					.text
			);
		}
		const absent = await this.#absent();
		for (const column of ['mark', 'identity', ...absent]) {
			await this.#engine.run(`ALTER TABLE trades_new DROP COLUMN ${column}`);
		}
		for (const column of worded) {
			if (!absent.includes(column)) await this.#compact(column);
		}
		await this.#engine.run('DROP VIEW IF EXISTS trades');
		await this.#engine.run('DROP TABLE IF EXISTS trades_stored');
		await this.#engine.run('ALTER TABLE trades_new RENAME TO trades_stored');
		await this.#engine.run(`CREATE VIEW trades AS ${storedSql(columnsBut(absent))}`);
	}

	/** Columns without a single value: ten million empty prices would take as much room as full ones. */
	async #absent(): Promise<readonly Column[]> {
		const counts = optional.map((column) => `CAST(COUNT(${column}) AS DOUBLE)`);
		const { data } = await this.#engine.query(`SELECT ${counts.join(', ')} FROM trades_new`);
		return optional.filter((_, index) => data[index]![0] === 0);
	}

	/**
	 * Stores the words of a column as codes (ENUM): a byte or two in place of sixteen, and quicker to
	 * group by. They compare and read like text.
	 */
	async #compact(column: Column): Promise<void> {
		if (this.staged < this.#compactFrom) return;
		const { data } = await this.#engine.query(
			`SELECT DISTINCT ${column} FROM trades_new WHERE ${column} IS NOT NULL LIMIT ${mostWords + 1}`
		);
		const words = data[0] as readonly string[];
		if (words.length > mostWords) return;
		const type = sql`ENUM (${join(words.map((word) => sql`${word}`))})`;
		await this.#engine.run(
			sql`ALTER TABLE trades_new ALTER COLUMN ${raw(column)} TYPE ${type}`.text
		);
	}

	/** Takes everything back; the old table stays as it was. */
	async discard(): Promise<void> {
		await this.#engine.run('DROP TABLE IF EXISTS trades_new').catch(() => undefined);
	}

	async #since(from: number): Promise<LoadedRows> {
		const count = (condition: string) =>
			raw(`CAST(count(*) FILTER (WHERE ${condition}) AS DOUBLE)`);
		const doubted = (doubt: number) =>
			count(`mark >= ${marks.priceUnreadable} AND mark & ${doubt} > 0`);
		const { data } = await this.#engine.query(
			sql`SELECT CAST(count(*) AS DOUBLE), ${count(`mark = ${marks.blank}`)},
				${count(`mark BETWEEN ${marks.blank + 1} AND ${lastReject}`)},
				${count(`mark = ${marks.dateUnreadable}`)}, ${doubted(marks.priceUnreadable)},
				${doubted(marks.dateOtherwise)}, ${doubted(marks.dateEitherWay)}
				FROM trades_new WHERE rowid >= ${whole(from)}`.text
		);
		const [staged, blank, rejected, dateUnreadable, priceUnreadable, dateOtherwise, dateEitherWay] =
			data.map(([cell]) => Number(cell)) as [
				number,
				number,
				number,
				number,
				number,
				number,
				number
			];
		this.staged = from + staged;
		this.#hasOthers ||= blank + rejected > 0;
		return {
			...{ staged, blank, rejected, dateUnreadable },
			...{ priceUnreadable, dateOtherwise, dateEitherWay }
		};
	}
}

/** A whole number of ours as SQL: counted values are compared as integers. */
function whole(value: number): Sql {
	return raw(String(value));
}
