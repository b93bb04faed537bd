import { loadLog } from '../../src/lib/ingest';
import type { Engine } from '../../src/lib/model/engine';
import { InputError } from '../../src/lib/model/input-error';
import { fileOfBytes } from '../../src/lib/model/input-file';
import type { WrittenFile } from '../forty-ways/way';

/** Reading takes no longer than this, whatever the file. */
const mostMs = 10_000;

const words = new Set([
	'laptop',
	'lamp',
	'mobile',
	'vacuum',
	'toy',
	'tablet',
	'iron',
	'headphones'
]);

/**
 * What is wrong with how files were read: an error that is no `InputError`, a row that is neither
 * loaded nor rejected, a reject without its line, or more than ten seconds. Null where all is well.
 * `pieceBytes` is how much of a delimited file is read at a time.
 */
export async function faultOf(
	engine: Engine,
	files: readonly WrittenFile[],
	pieceBytes?: number
): Promise<string | null> {
	const start = performance.now();
	const found = await readingFault(engine, files, pieceBytes);
	const elapsed = performance.now() - start;
	return found ?? (elapsed > mostMs ? `took ${Math.round(elapsed)} ms` : null);
}

async function readingFault(
	engine: Engine,
	files: readonly WrittenFile[],
	pieceBytes?: number
): Promise<string | null> {
	try {
		return await accountFault(engine, files, pieceBytes);
	} catch (error) {
		if (error instanceof InputError) return null;
		return error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
}

async function accountFault(
	engine: Engine,
	files: readonly WrittenFile[],
	pieceBytes?: number
): Promise<string | null> {
	const { inputs, rejects, rejectedRows } = await loadLog(
		engine,
		files.map(({ name, bytes }) => fileOfBytes(name, bytes)),
		{ isCategoryWord: (text) => words.has(text.toLowerCase()), pieceBytes }
	);
	const { data } = await engine.query('SELECT CAST(count(*) AS DOUBLE) FROM trades');
	const sum = (value: 'read' | 'loaded' | 'rejected') =>
		inputs.reduce((total, { rows }) => total + rows[value], 0);
	const [read, loaded, rejected] = [sum('read'), sum('loaded'), sum('rejected')];
	if (read !== loaded + rejected) return `${read} read, ${loaded} loaded, ${rejected} rejected`;
	if (Number(data[0]![0]) !== loaded)
		return `${loaded} loaded, ${String(data[0]![0])} in the table`;
	if (rejectedRows !== rejected || rejects.length !== rejected) {
		return `${rejected} rejected, ${rejects.length} listed`;
	}
	const lost = rejects.find(({ line }) => !(line >= 1));
	return lost === undefined ? null : `a reject on line ${lost.line}`;
}
