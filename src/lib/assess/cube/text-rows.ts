import { bandedSourceColumns } from '../../impact';
import type { Engine } from '../../model/engine';
import { join, raw, sql, type Sql } from '../../sql';

/** A row of a source cube as text, in the order of its columns; null where there is no value. */
export type SourceRow = readonly (string | null)[];

/** Rows that are handed to the engine at a time. */
const batchRows = 50_000;

/**
 * Puts rows of a source cube that come as text into the engine; gives them typed, words as those of
 * a file are: without spaces around them, currencies in capitals. Rejects where a row has another width.
 */
export async function loadTextRows(engine: Engine, rows: AsyncIterable<SourceRow>): Promise<Sql> {
	const width = bandedSourceColumns.length;
	const texts = bandedSourceColumns.map((column) => `${column} VARCHAR`).join(', ');
	await engine.run(`CREATE OR REPLACE TABLE source_texts (${texts})`);
	let columns = emptyColumns();
	const flush = async () => {
		if (columns[0]!.length > 0) await engine.append('source_texts', columns);
		columns = emptyColumns();
	};
	for await (const row of rows) {
		if (row.length !== width) throw new Error(`a row of ${row.length} values in place of ${width}`);
		row.forEach((cell, at) => columns[at]!.push(cell));
		if (columns[0]!.length === batchRows) await flush();
	}
	await flush();
	return typedSource(raw('source_texts'));
}

/** Rows of a source cube with the types that its columns have. */
export function typedSource(rows: Sql): Sql {
	return sql`(SELECT ${join(bandedSourceColumns.map(typed))} FROM ${rows})`;
}

function emptyColumns(): (string | null)[][] {
	return bandedSourceColumns.map(() => []);
}

function typed(column: (typeof bandedSourceColumns)[number]): Sql {
	const name = raw(column);
	const word = sql`nullif(trim(CAST(${name} AS VARCHAR)), '')`;
	if (column === 'day') return sql`CAST(${name} AS DATE) AS ${name}`;
	if (column === 'currency') return sql`upper(${word}) AS ${name}`;
	if (column === 'price_band' || column.startsWith('source_')) return sql`${word} AS ${name}`;
	return sql`CAST(${name} AS ${raw(column === 'mass_kg_sum' ? 'DECIMAL(38, 6)' : 'DECIMAL(38, 4)')}) AS ${name}`;
}
