import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import perspective from '@perspective-dev/client/node';
import Papa from 'papaparse';
import { openNodeEngine } from '../../src/lib/engine/node';
import { installedPackage } from '../installed-package';

/** A log that another tool holds: what it does where a person drags a period or edits a factor. */
export interface HeldLog {
	/** Items by category in the days between, or null where the tool does nothing of the kind. */
	readonly brush: ((from: string, to: string) => unknown) | null;
	/** Emissions in total by one factor for all and another for phones. */
	readonly edit: ((factor: number) => unknown) | null;
	close(): unknown;
}

/** Another tool. */
export interface Peer {
	readonly name: string;
	/** The largest log that it is given, in rows: beyond that it runs out of memory or of patience. */
	readonly most: number;
	/** Reads a log to its first result, items by category. */
	open(path: string): Promise<HeldLog>;
}

/** A trade as the readers in JavaScript have it. */
interface Row {
	readonly date: string;
	readonly category: string;
	readonly items: number;
}

const phone = 'smartphone';
const factorOf = (category: string, factor: number) => (category === phone ? factor : 1);

/** A native DuckDB with all threads: SQL on the trades at every interaction. */
const duckdb: Peer = {
	name: 'native DuckDB, SQL on the trades',
	most: Infinity,
	async open(path) {
		const engine = await openNodeEngine();
		await engine.run(
			`CREATE TABLE t AS SELECT CAST("date" AS DATE) AS day, category, CAST(items AS INT) AS items FROM read_csv('${path}')`
		);
		const byCategory = (where: string) =>
			engine.query(`SELECT category, CAST(SUM(items) AS DOUBLE) FROM t ${where} GROUP BY category`);
		await byCategory('');
		return {
			brush: (from, to) => byCategory(`WHERE day BETWEEN '${from}' AND '${to}'`),
			edit: (factor) =>
				engine.query(
					`SELECT CAST(SUM(items * CASE WHEN category = '${phone}' THEN ${factor} ELSE 1 END) AS DOUBLE) FROM t`
				),
			close: () => engine.close()
		};
	}
};

interface Dimension {
	filterRange(range: readonly [string, string]): void;
	group(): { reduceSum(value: (row: Row) => number): { all(): readonly unknown[] } };
}

/** PapaParse and crossfilter2, as dashboards in JavaScript are made. */
const crossfilter: Peer = {
	name: 'PapaParse + crossfilter2',
	most: 1_000_000,
	async open(path) {
		const folder = await installedPackage('crossfilter2', '1.5.4');
		const make = createRequire(`${folder}/`)(folder) as (rows: readonly Row[]) => {
			dimension(value: (row: Row) => string): Dimension;
		};
		const { data } = Papa.parse<Row>(await readFile(path, 'utf8'), {
			...{ header: true, skipEmptyLines: true },
			dynamicTyping: (column) => column === 'items'
		});
		const rows = make(data);
		const days = rows.dimension(({ date }) => date);
		const goods = rows.dimension(({ category }) => category);
		const counts = goods.group().reduceSum(({ items }) => items);
		const net = goods.group();
		counts.all();
		return {
			brush: (from, to) => {
				days.filterRange([from, `${to}~`]);
				return counts.all();
			},
			edit: (factor) =>
				net.reduceSum(({ category, items }) => items * factorOf(category, factor)).all(),
			close: () => undefined
		};
	}
};

interface Table {
	groupby(column: string): Table;
	rollup(values: object): Table;
	filter(criteria: unknown): Table;
	derive(values: object): Table;
	objects(): readonly unknown[];
}

interface Arquero {
	fromCSV(text: string, options: object): Table;
	escape(value: (row: { day: string; category: string; items: number }) => unknown): unknown;
	readonly op: { sum(column: string): unknown };
}

/** Arquero: tables of columns in JavaScript. */
const arquero: Peer = {
	name: 'Arquero',
	most: 1_000_000,
	async open(path) {
		const folder = await installedPackage('arquero', '8.0.3', { '@uwdata/flechette': '2.5.0' });
		const aq = (await import(pathToFileURL(join(folder, 'src/index.js')).href)) as Arquero;
		const text = (await readFile(path, 'utf8')).replace(/^date,/, 'day,');
		const table = aq.fromCSV(text, { parse: { day: String } });
		const byCategory = (some: Table) =>
			some
				.groupby('category')
				.rollup({ items: aq.op.sum('items') })
				.objects();
		byCategory(table);
		return {
			brush: (from, to) =>
				byCategory(table.filter(aq.escape(({ day }) => day >= from && day <= to))),
			edit: (factor) =>
				table
					.derive({ kg: aq.escape(({ category, items }) => items * factorOf(category, factor)) })
					.rollup({ kg: aq.op.sum('kg') })
					.objects(),
			close: () => undefined
		};
	}
};

/** Perspective: an engine in WebAssembly made for dashboards. */
const perspectivePeer: Peer = {
	name: 'Perspective',
	most: 1_000_000,
	async open(path) {
		const table = await perspective.table(await readFile(path, 'utf8'));
		const ask = async (more: object) => {
			const view = await table.view({
				...{ group_by: ['category'], columns: ['items'], aggregates: { items: 'sum' } },
				...more
			});
			await view.to_columns();
			await view.delete();
		};
		await ask({});
		return {
			brush: (from, to) =>
				ask({
					filter: [
						['date', '>=', from],
						['date', '<=', to]
					]
				}),
			edit: (factor) =>
				ask({
					columns: ['kg'],
					aggregates: { kg: 'sum' },
					expressions: {
						kg: `if ("category" == '${phone}') "items" * ${factor}; else "items" * 1.0`
					}
				}),
			close: () => table.delete()
		};
	}
};

/** SheetJS, which reads a CSV file as a workbook and does nothing after that. */
const sheetJs: Peer = {
	name: 'SheetJS',
	most: 1_000_000,
	async open(path) {
		const text = await readFile(path, 'utf8');
		const book = read(text, { type: 'string', dense: true, raw: true });
		const rows = utils.sheet_to_json<Row>(book.Sheets[book.SheetNames[0]!]!);
		const counts = new Map<string, number>();
		for (const { category, items } of rows) {
			counts.set(category, (counts.get(category) ?? 0) + Number(items));
		}
		return { brush: null, edit: null, close: () => counts.clear() };
	}
};

/** Whom Reprise is measured against. */
export const peers: readonly Peer[] = [duckdb, crossfilter, arquero, perspectivePeer, sheetJs];
