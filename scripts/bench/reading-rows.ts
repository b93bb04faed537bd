/** Rows of the large logs, ten million unless `BENCH_ROWS` says otherwise. */
export const manyRows = rowsOf('BENCH_ROWS', 10_000_000);

/** Rows for what holds a whole file in memory, a million unless `BENCH_PARSED_ROWS` says otherwise. */
export const parsedRows = rowsOf('BENCH_PARSED_ROWS', 1_000_000);

/** Rounds of each measure, of which the median counts. */
export const rounds = rowsOf('BENCH_ROUNDS', 3);

function rowsOf(variable: string, usual: number): number {
	const given = Number(process.env[variable]);
	return Number.isInteger(given) && given > 0 ? given : usual;
}

/** How a number of rows is written in the name of a measure. */
export function said(rows: number): string {
	return rows >= 1_000_000 ? `${rows / 1_000_000} M rows` : `${rows} rows`;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The 95th percentile: what nineteen of twenty stay below. */
export function late(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

/** What some work gives in each of the rounds, one after the other. */
export async function repeated<T>(work: () => Promise<T>): Promise<readonly T[]> {
	const found: T[] = [];
	for (let round = 0; round < rounds; round++) found.push(await work());
	return found;
}
