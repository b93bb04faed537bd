import type { Engine } from '../../model/engine';
import { raw, sql, type Sql } from '../../sql';
import { lastReject, marks } from '../columns/typed-marks';
import type { CodedWords } from '../columns/typed-select';
import { codeWords, isEmpty } from './code-words';
import {
	codedColumns,
	columnsBut,
	definitions,
	optional,
	storedSql,
	worded,
	type Column
} from './trades-columns';

/** From this many trades on, words are stored as codes; below, that would save nothing worth the time. */
const compactedFrom = 1_000_000;

/** What is known of a log before it is read. */
export interface TradesShape {
	/** Columns that no file of the log has. */
	readonly lacked: readonly Column[];
	/** Words that are stored as codes from the start. */
	readonly codes: CodedWords;
	/** Whether rows are compared to find copies. */
	readonly tellsCopies: boolean;
}

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
	#shape: TradesShape = { lacked: [], codes: new Map(), tellsCopies: true };

	constructor(engine: Engine, compactFrom = compactedFrom) {
		this.#engine = engine;
		this.#compactFrom = compactFrom;
	}

	/** The words that the table stores as codes. */
	get codes(): CodedWords {
		return this.#shape.codes;
	}

	/** Makes the empty table. */
	async open(shape: TradesShape): Promise<void> {
		this.#shape = shape;
		const identity = shape.tellsCopies ? ', identity UBIGINT' : '';
		await this.#engine.run(
			`CREATE OR REPLACE TABLE trades_new (${definitions(shape.lacked, shape.codes)}, mark UTINYINT${identity})`
		);
		this.staged = 0;
		this.#hasOthers = false;
	}

	/** Adds the rows of a typed query, column by name; returns how they turned out. */
	async insert(select: Sql, signal?: AbortSignal): Promise<LoadedRows> {
		const from = this.staged;
		await this.stage(select, signal);
		return this.#since(from);
	}

	/** Adds the rows of a typed query that are counted later, by `outcomeSince`. */
	async stage(select: Sql, signal?: AbortSignal): Promise<void> {
		await this.#engine.run(sql`INSERT INTO trades_new BY NAME ${select}`.text, { signal });
	}

	/** How the rows since `from` turned out, the last `behind` of them taken for none, as if blank. */
	async outcomeSince(from: number, behind: number): Promise<LoadedRows> {
		const rows = await this.#since(from);
		if (behind === 0) return rows;
		const first = whole(this.staged - behind);
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
		if (!this.#shape.tellsCopies) return { told: 0, rows: 0, amount: 0 };
		const { data } = await this.#engine.query(
			`SELECT CAST(coalesce(sum(n), 0) AS DOUBLE), CAST(coalesce(sum(n - 1), 0) AS DOUBLE),
				CAST(sum((n - 1) * amount) AS DOUBLE) FROM (
				SELECT count(*) AS n, any_value(${this.#amount}) AS amount
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

	get #amount(): string {
		return this.#shape.lacked.includes('mass_kg') ? 'items' : 'coalesce(items, mass_kg)';
	}

	/** How many rows count a fraction of an item. */
	async fractionalItems(): Promise<number> {
		const { data } = await this.#engine.query(
			'SELECT CAST(count(*) AS DOUBLE) FROM trades_new WHERE items % 1 <> 0'
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
		const given = await this.#absent();
		const identity = this.#shape.tellsCopies ? ['identity'] : [];
		for (const column of ['mark', ...identity, ...given]) {
			await this.#engine.run(`ALTER TABLE trades_new DROP COLUMN ${column}`);
		}
		const absent = [...this.#shape.lacked, ...given];
		await codeWords(this.#engine, {
			columns: worded.filter((column) => !absent.includes(column)),
			codes: this.codes,
			isLarge: this.staged >= this.#compactFrom
		});
		await this.#engine.run('DROP VIEW IF EXISTS trades');
		await this.#engine.run('DROP TABLE IF EXISTS trades_stored');
		await this.#engine.run('ALTER TABLE trades_new RENAME TO trades_stored');
		await this.#engine.run(`CREATE VIEW trades AS ${storedSql(columnsBut(absent))}`);
	}

	/** Columns without a single value: ten million empty prices would take as much room as full ones. */
	async #absent(): Promise<readonly Column[]> {
		const coded = new Set(codedColumns(this.codes).map(([column]) => column));
		const doubtful = optional.filter(
			(column) => !this.#shape.lacked.includes(column) && !coded.has(column)
		);
		const absent: Column[] = [];
		for (const column of doubtful) if (await isEmpty(this.#engine, column)) absent.push(column);
		return absent;
	}

	/** Takes everything back; the old table stays as it was. */
	async discard(): Promise<void> {
		await this.#engine.run('DROP TABLE IF EXISTS trades_new').catch(() => undefined);
	}

	async #since(from: number): Promise<LoadedRows> {
		const since = from === 0 ? raw('') : sql`WHERE rowid >= ${whole(from)}`;
		const { data, rows } = await this.#engine.query(
			sql`SELECT CAST(mark AS DOUBLE), CAST(count(*) AS DOUBLE) FROM trades_new ${since} GROUP BY mark`
				.text
		);
		const counts = Array.from({ length: rows }, (_, row) => ({
			mark: Number(data[0]![row]),
			count: Number(data[1]![row])
		}));
		const sum = (isMeant: (mark: number) => boolean) =>
			counts.reduce((all, { mark, count }) => all + (isMeant(mark) ? count : 0), 0);
		const doubted = (doubt: number) =>
			sum((mark) => mark >= marks.priceUnreadable && (mark & doubt) > 0);
		const staged = sum(() => true);
		const blank = sum((mark) => mark === marks.blank);
		const rejected = sum((mark) => mark > marks.blank && mark <= lastReject);
		this.staged = from + staged;
		this.#hasOthers ||= blank + rejected > 0;
		return {
			...{ staged, blank, rejected },
			dateUnreadable: sum((mark) => mark === marks.dateUnreadable),
			priceUnreadable: doubted(marks.priceUnreadable),
			dateOtherwise: doubted(marks.dateOtherwise),
			dateEitherWay: doubted(marks.dateEitherWay)
		};
	}
}

/** A whole number of ours as SQL: counted values are compared as integers. */
function whole(value: number): Sql {
	return raw(String(value));
}
