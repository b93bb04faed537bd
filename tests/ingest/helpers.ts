import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNodeEngine } from '../../src/lib/engine/node';
import { loadLog } from '../../src/lib/ingest/load/load-log';
import type { LoadedLog, LoadOptions } from '../../src/lib/ingest/load/loaded-log';
import { rowsOf, type Cell, type Engine } from '../../src/lib/model/engine';
import { fileOfBytes, type InputFile } from '../../src/lib/model/input-file';

/** Real logs lie beside the repository; tests that need them are skipped where they do not. */
const folder =
	process.env.REPRISE_TRADE_LOGS ?? join(import.meta.dirname, '../../..', 'shared/data/trade-logs');

export const hasTradeLogs = existsSync(folder);
if (!hasTradeLogs) console.warn(`skipped: no trade logs in ${folder}`);

/** A real log by its name. */
export function tradeLog(name: string): InputFile {
	return fileOfBytes(name.split('/').at(-1)!, new Uint8Array(readFileSync(join(folder, name))));
}

/** All real logs of a folder, in the order of their names. */
export function tradeLogsIn(name: string): InputFile[] {
	return readdirSync(join(folder, name))
		.sort()
		.map((file) => tradeLog(`${name}/${file}`));
}

/** A file of text, encoded in UTF-8. */
export function textFile(text: string, name = 'log.csv'): InputFile {
	return fileOfBytes(name, new TextEncoder().encode(text));
}

/** A file packed with gzip. */
export async function gzipped(file: InputFile): Promise<InputFile> {
	const bytes = (await file.read(0, file.size)) as Uint8Array<ArrayBuffer>;
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
	return fileOfBytes(`${file.name}.gz`, new Uint8Array(await new Response(stream).arrayBuffer()));
}

const words = new Set([
	...['phone', 'laptop', 'shoes', 'books', 'chair', 'coat', 'limousine', 'kombi', 'kleinwagen'],
	...['手机', '图书', '自行车', '服装', '电脑', '家具', 'smartphone', 'bicycle', 'furniture']
]);

/** A few words that count as known categories. */
export function isCategoryWord(text: string): boolean {
	return words.has(text.toLowerCase());
}

/** Loads files into a new native engine and hands both to the test. */
export async function loaded<T>(
	files: readonly InputFile[],
	options: Partial<LoadOptions>,
	look: (log: LoadedLog, rows: (sql: string) => Promise<Record<string, Cell>[]>) => Promise<T> | T
): Promise<T> {
	const engine = await openNodeEngine();
	try {
		const log = await loadLog(engine, files, { isCategoryWord, ...options });
		return await look(log, (sql) => rows(engine, sql));
	} finally {
		await engine.close();
	}
}

/** The rows of a query as plain objects. */
export async function rows(engine: Engine, sql: string): Promise<Record<string, Cell>[]> {
	return rowsOf(await engine.query(sql)).map((row) => ({ ...row }));
}

/** All trades as text, in order. */
export const allTrades = `SELECT CAST(day AS VARCHAR) AS day, source_category, CAST(items AS DOUBLE) AS items,
	source_platform, source_region, CAST(price AS DOUBLE) AS price, currency,
	CAST(mass_kg AS DOUBLE) AS mass_kg FROM trades ORDER BY rowid`;
