import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigLog } from './big-log';
import { writeLargeLogs, type LargeLogs } from './large-logs';
import type { Measure } from './measure';
import { nativeFlowMs, nativeTableMs } from './native-flow';
import { papaMs, perspectiveMs, sheetJsMs } from './parsers';
import { manyRows, median, parsedRows, repeated, said } from './reading-rows';
import { openBenchSite, type OpenedMs } from './site';

type Site = Awaited<ReturnType<typeof openBenchSite>>;

/**
 * Reading large logs in Chromium, as ratios to what a native DuckDB with one thread and other
 * readers need for the same file; all in turn on the same machine, medians of the rounds.
 */
export async function benchReading(): Promise<readonly Measure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-bench-'));
	const site = await openBenchSite();
	try {
		const logs = await writeLargeLogs(folder, manyRows);
		return [...(await againstNative(site, logs)), ...(await againstParsers(site, folder))];
	} finally {
		await site.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function againstNative(site: Site, logs: LargeLogs): Promise<readonly Measure[]> {
	const csv = await compared(site, logs.csv);
	const parquet = await compared(site, logs.parquet);
	const gb18030 = await repeated(() => site.openLogMs(logs.gb18030));
	const encoded = median(gb18030.map(({ result }) => result)) / csv.result;
	return [
		...measuresOf('CSV', csv, { table: 1.5, result: 2 }),
		...measuresOf('Parquet', parquet, { table: 2.5, result: 2.5 }),
		ratio(`CSV, ${said(manyRows)}, GB18030 / UTF-8, file to result`, encoded, 1.6)
	];
}

/** Medians in ms: ours in Chromium, and a native DuckDB's. */
interface Compared extends OpenedMs {
	readonly nativeTable: number;
	readonly nativeResult: number;
}

/** Chromium and native in turn, so that both meet the same load of the machine. */
async function compared(site: Site, path: string): Promise<Compared> {
	const found = await repeated(async () => ({
		...(await site.openLogMs(path)),
		nativeTable: await nativeTableMs(path),
		nativeResult: await nativeFlowMs(path)
	}));
	const of = (key: keyof Compared) => median(found.map((one) => one[key]));
	const most = (key: 'longestTask' | 'peakMemory') => Math.max(...found.map((one) => one[key]));
	return {
		...{ table: of('table'), result: of('result') },
		...{ longestTask: most('longestTask'), peakMemory: most('peakMemory') },
		...{ nativeTable: of('nativeTable'), nativeResult: of('nativeResult') }
	};
}

function measuresOf(
	format: string,
	{ table, result, nativeTable, nativeResult, longestTask, peakMemory }: Compared,
	targets: { readonly table: number; readonly result: number }
): readonly Measure[] {
	const name = `${format}, ${said(manyRows)}`;
	return [
		{ name: `${name}, file to trades, Chromium`, value: table, unit: 'ms' },
		{ name: `${name}, file to result, Chromium`, value: result, unit: 'ms' },
		{ name: `${name}, file to plain table, native, one thread`, value: nativeTable, unit: 'ms' },
		{ name: `${name}, file to result, native, one thread`, value: nativeResult, unit: 'ms' },
		ratio(`${name}, file to trades, Chromium / native`, table / nativeTable, targets.table),
		ratio(`${name}, file to result, Chromium / native`, result / nativeResult, targets.result),
		{ name: `${name}, longest task of the page`, value: longestTask, unit: 'ms', target: 50 },
		{ name: `${name}, peak memory of the page`, value: peakMemory, unit: 'MB', target: 1250 }
	];
}

/** What parses a CSV file in JavaScript, to items by month and category, against our whole flow. */
async function againstParsers(site: Site, folder: string): Promise<readonly Measure[]> {
	const path = join(folder, 'parsed.csv');
	await writeBigLog(path, parsedRows);
	const found = await repeated(async () => ({
		own: (await site.openLogMs(path)).result,
		papa: await papaMs(path),
		sheetJs: await sheetJsMs(path),
		perspective: await perspectiveMs(path)
	}));
	const of = (key: keyof (typeof found)[number]) => median(found.map((one) => one[key]));
	const name = `CSV, ${said(parsedRows)}`;
	return [
		{ name: `${name}, file to result, Chromium`, value: of('own'), unit: 'ms' },
		{ name: `${name}, file to first counts, PapaParse in Node`, value: of('papa'), unit: 'ms' },
		{ name: `${name}, file to first counts, SheetJS in Node`, value: of('sheetJs'), unit: 'ms' },
		{
			name: `${name}, file to first counts, Perspective in Node`,
			value: of('perspective'),
			unit: 'ms'
		},
		ratio(`${name}, file to result / PapaParse`, of('own') / of('papa'), 1),
		ratio(`${name}, file to result / SheetJS`, of('own') / of('sheetJs'), 1),
		ratio(`${name}, file to result / Perspective`, of('own') / of('perspective'), 1)
	];
}

function ratio(name: string, value: number, target: number): Measure {
	return { name, value, unit: 'x', target };
}
