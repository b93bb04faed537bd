import { loadLibrary } from '../../src/cli/data-folder';
import { assess } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfPath } from '../../src/lib/engine/node-file';
import type { Engine } from '../../src/lib/model/engine';

/** Milliseconds from a file to the assessment by our own flow, on a native DuckDB with one thread. */
export async function nativeFlowMs(path: string): Promise<number> {
	const library = await loadLibrary(undefined);
	return timed(async (engine) => {
		await assess(engine, library, [await fileOfPath(path)], {
			read: {},
			mapping: new Map(),
			operatingModel: null,
			method: { locale: 'en' }
		});
	});
}

/** Milliseconds in which a native DuckDB with one thread makes the plain table of a file by itself. */
export function nativeTableMs(path: string): Promise<number> {
	const reader = path.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}')`;
	return timed((engine) =>
		engine.run(
			`CREATE TABLE t AS SELECT CAST("date" AS DATE) AS day, category, platform, region,
				CAST(items AS DECIMAL(18, 4)) AS items, CAST(price AS DECIMAL(18, 4)) AS price FROM ${reader}`
		)
	);
}

async function timed(work: (engine: Engine) => Promise<void>): Promise<number> {
	const engine = await openNodeEngine();
	await engine.run('SET threads = 1');
	const start = performance.now();
	await work(engine);
	const elapsed = performance.now() - start;
	await engine.close();
	return elapsed;
}
