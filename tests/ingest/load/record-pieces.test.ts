import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../../scripts/fuzz/fault-of';
import { caseOf, mutated } from '../../../scripts/fuzz/mutated-file';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { loadLog } from '../../../src/lib/ingest/load/load-log';
import { recordPieces } from '../../../src/lib/ingest/load/record-pieces';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { Workbooks } from '../../../src/lib/ingest/load/workbook';
import { rowsOf, type Engine } from '../../../src/lib/model/engine';
import { isCategoryWord, textFile } from '../helpers';

let engine: Engine;
beforeAll(async () => void (engine = await openNodeEngine()));
afterAll(() => engine.close());

const row = fc.record({
	day: fc.integer({ min: 1, max: 28 }),
	category: fc.constantFrom('phone', 'coat', '"a, b"', '"line\nbreak"', '"say ""so"""', '手机'),
	items: fc.integer({ min: -3, max: 500 }),
	spoilt: fc.constantFrom('', '', '', '', '', '', ',extra', 'many', '\n', '\n,,')
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
const lineOf = ({ day, category, items, spoilt }: Row) =>
	`2024-01-${String(day).padStart(2, '0')},${category},${items}${spoilt}`;
const tableOf = (rows: readonly Row[], end: string) =>
	['date,category,items', ...rows.map(lineOf), ''].join('\n').replaceAll('\n', end);
const tables = fc.tuple(
	fc.array(row, { minLength: 60, maxLength: 200 }),
	fc.constantFrom('\n', '\r\n', '\r')
);

/** Trades in the order of their rows, rejects with their lines, and counts. */
async function loaded(text: string, pieceBytes: number) {
	const log = await loadLog(engine, [textFile(text)], { isCategoryWord, pieceBytes });
	const trades = rowsOf(
		await engine.query(
			`SELECT CAST(day AS VARCHAR) AS day, source_category AS category,
				CAST(items AS DOUBLE) AS items FROM trades ORDER BY rowid`
		)
	);
	const { rejects, issues } = log;
	return { trades, rejects, rows: log.inputs[0]!.rows, codes: issues.map(({ code }) => code) };
}

async function piecesOf(text: string, pieceBytes: number): Promise<readonly string[]> {
	const file = textFile(text);
	const reading = await sniff(file, {}, new Workbooks());
	const pieces = await recordPieces(file, reading, pieceBytes);
	return Promise.all(
		pieces.map(async ({ part }) => new TextDecoder().decode(await part.read(0, part.size)))
	);
}

describe('a large file in pieces', () => {
	test('has the trades, rejects and lines that it has as a whole', () =>
		fc.assert(
			fc.asyncProperty(tables, fc.integer({ min: 200, max: 2000 }), async ([rows, end], bytes) => {
				const text = tableOf(rows, end);
				expect(await loaded(text, bytes)).toEqual(await loaded(text, text.length));
			}),
			{ seed: 20261127, numRuns: 40 }
		));

	test('is cut where records end, and nothing is lost between', () =>
		fc.assert(
			fc.asyncProperty(tables, fc.integer({ min: 200, max: 2000 }), async ([rows, end], bytes) => {
				const text = tableOf(
					rows.map((row) => ({ ...row, spoilt: '' })),
					end
				);
				const pieces = await piecesOf(text, bytes);
				expect(pieces.join('')).toBe(text);
				for (const piece of pieces.slice(1)) expect(piece).toMatch(/^2024-01-\d\d,/);
			}),
			{ seed: 20261128, numRuns: 40 }
		));

	test('accounts for every row whatever has happened to its bytes', () =>
		fc.assert(
			fc.asyncProperty(tables, caseOf(1), async ([rows, end], { mutations }) => {
				const bytes = mutated(new TextEncoder().encode(tableOf(rows, end)), mutations);
				expect(await faultOf(engine, [{ name: 'log.csv', bytes }], 500)).toBeNull();
			}),
			{ seed: 20261129, numRuns: 100 }
		));

	test('lists its rejects however many a piece has', async () => {
		// More than a call can take arguments.
		const [whole, short] = [50_000, 200_000];
		const text = `date,category,items\n${'2024-01-01,phone,1\n'.repeat(whole)}${'2024-01-01,phone\n'.repeat(short)}`;
		const { rows } = await loaded(text, text.length);
		expect(rows).toEqual({ read: whole + short, loaded: whole, rejected: short });
	});

	test('is cut into several', async () => {
		// 1,000 lines of 19 bytes and a header of 20: 19,020 bytes, five pieces of about 4,000.
		const text = `date,category,items\n${'2024-01-01,phone,1\n'.repeat(1000)}`;
		expect(await piecesOf(text, 4000)).toHaveLength(5);
	});

	test('loses nothing where a cut falls into a quoted field with lines that look like rows', async () => {
		// The field of the only row is longer than what is looked at behind a cut.
		const field = '2024-01-01,phone,1\n'.repeat(5000);
		const text = `date,category,items\n2024-01-01,coat,2\n2024-01-02,"${field}",3\n${'2024-01-03,coat,2\n'.repeat(500)}`;
		const found = await loaded(text, 4000);
		expect(found.rows).toEqual({ read: 502, loaded: 502, rejected: 0 });
		expect(found.trades).toEqual((await loaded(text, text.length)).trades);
	});
});
