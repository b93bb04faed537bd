import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from '../../src/cli/data-folder';
import { assess } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfPath } from '../../src/lib/engine/node-file';
import type { Measure } from './measure';
import { openBenchSite } from './site';
import { writeBigLog } from './big-log';

const rows = 1_000_000;
const rounds = 3;

/**
 * From a chosen file to the finished result on screen, in Chromium, against the same flow on a
 * native DuckDB with one thread; both in turn on the same machine, medians of three.
 */
export async function benchReading(): Promise<readonly Measure[]> {
	const path = join(tmpdir(), `reprise-bench-${process.pid}.csv`);
	await writeBigLog(path, rows);
	const site = await openBenchSite();
	try {
		const native: number[] = [];
		const browser: number[] = [];
		for (let round = 0; round < rounds; round++) {
			native.push(await nativeMs(path));
			browser.push(await site.openLogMs(path));
		}
		const [one, other] = [median(browser), median(native)];
		const { size } = await stat(path);
		return [
			{ name: 'CSV, 1 M rows, file to result, Chromium', value: one, unit: 'ms' },
			{ name: 'CSV, 1 M rows, the same on native DuckDB, one thread', value: other, unit: 'ms' },
			{ name: 'CSV, 1 M rows, Chromium / native', value: one / other, unit: 'x', target: 2 },
			{ name: 'CSV, 1 M rows, size', value: size / 1e6, unit: 'MB' }
		];
	} finally {
		await site.close();
		await rm(path, { force: true });
	}
}

async function nativeMs(path: string): Promise<number> {
	const library = await loadLibrary(undefined);
	const engine = await openNodeEngine();
	await engine.run('SET threads = 1');
	const start = performance.now();
	await assess(engine, library, [await fileOfPath(path)], {
		read: {},
		mapping: new Map(),
		operatingModel: null,
		method: { locale: 'en' }
	});
	const elapsed = performance.now() - start;
	await engine.close();
	return elapsed;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
