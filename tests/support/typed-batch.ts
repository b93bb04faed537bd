import type { BatchColumns, Engine } from '../../src/lib/model/engine';

/** Two rows of every kind of column, of which the second has no value. */
const batch: BatchColumns = [
	['text', null],
	{ words: ['other', '词'], places: Int32Array.of(1, -1) },
	{ type: 'INTEGER', values: Int32Array.of(-7, 0), isThere: Uint8Array.of(1, 0) },
	{ type: 'BIGINT', values: BigInt64Array.of(2n ** 40n, 0n), isThere: Uint8Array.of(1, 0) },
	// 2024-02-29 is 54 years of 365 days after 1970-01-01, 13 leap days and 59 days later.
	{ type: 'DATE', values: Int32Array.of(54 * 365 + 13 + 59, 0), isThere: Uint8Array.of(1, 0) },
	{ type: 'INTEGER', values: Int32Array.of(1, 2), isThere: null }
];

/** What an engine says of the rows of a batch that it was given, as texts. */
export async function appendedRows(engine: Engine) {
	await engine.run(
		'CREATE OR REPLACE TABLE kinds (a VARCHAR, b VARCHAR, c INTEGER, d BIGINT, e DATE, f INTEGER)'
	);
	await engine.append('kinds', batch);
	const { data } = await engine.query('SELECT CAST(COLUMNS(*) AS VARCHAR) FROM kinds');
	await engine.run('DROP TABLE kinds');
	return data;
}

/** The same rows as they were meant. */
export const meantRows = [
	['text', null],
	['词', null],
	['-7', null],
	['1099511627776', null],
	['2024-02-29', null],
	['1', '2']
];
