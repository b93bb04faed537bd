import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import perspective from '@perspective-dev/client/node';
import Papa from 'papaparse';

/** Items by month and category: the least that any dashboard has to know of a log. */
type Counts = ReadonlyMap<string, number>;

/** Milliseconds from a CSV file to items by month and category, by PapaParse and a loop. */
export async function papaMs(path: string): Promise<number> {
	const start = performance.now();
	const { data } = Papa.parse<string[]>(await readFile(path, 'utf8'), { skipEmptyLines: true });
	requireCounts(countsOf(data.slice(1)));
	return performance.now() - start;
}

/** The same by SheetJS, which reads a CSV file as a workbook. */
export async function sheetJsMs(path: string): Promise<number> {
	const start = performance.now();
	const book = read(await readFile(path, 'utf8'), { type: 'string', dense: true, raw: true });
	const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
	requireCounts(countsOf(rows.slice(1)));
	return performance.now() - start;
}

/** The same by Perspective, an engine in WebAssembly that groups what it has read. */
export async function perspectiveMs(path: string): Promise<number> {
	const start = performance.now();
	const table = await perspective.table(await readFile(path, 'utf8'));
	const view = await table.view({
		group_by: ['month', 'category'],
		columns: ['items'],
		aggregates: { items: 'sum' },
		expressions: { month: `bucket("date", 'M')` }
	});
	const { items } = (await view.to_columns()) as { readonly items: readonly number[] };
	requireCounts(new Map(items.map((count, at) => [String(at), count])));
	const elapsed = performance.now() - start;
	await view.delete();
	await table.delete();
	return elapsed;
}

function countsOf(rows: readonly (readonly string[])[]): Counts {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const key = `${row[0]!.slice(0, 7)} ${row[1]}`;
		counts.set(key, (counts.get(key) ?? 0) + Number(row[4]));
	}
	return counts;
}

/** A result that nobody looks at may be left out by the compiler. */
function requireCounts(counts: Counts): void {
	if (counts.size === 0) throw new Error('no row was counted');
}
