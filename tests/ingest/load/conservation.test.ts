import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { loadLog } from '../../../src/lib/ingest/load/load-log';
import type { Engine } from '../../../src/lib/model/engine';
import { recordsOf } from '../../../src/lib/ingest/sniff/table-text';
import { InputError } from '../../../src/lib/model/input-error';
import type { Reading } from '../../../src/lib/model/reading';
import { isCategoryWord, textFile } from '../helpers';

let engine: Engine;
beforeAll(async () => void (engine = await openNodeEngine()));
afterAll(() => engine.close());

const totals = `SELECT CAST(count(*) AS DOUBLE) AS n, CAST(sum(items) AS DOUBLE) AS items,
	CAST(min(day) AS VARCHAR) AS first, CAST(max(day) AS VARCHAR) AS last FROM trades`;

const row = fc.record({
	day: fc.integer({ min: 1, max: 28 }),
	category: fc.constantFrom('phone', 'coat', '"a, b"', '"line\nbreak"', '手机'),
	items: fc.integer({ min: -3, max: 500 })
});
const lineOf = ({ day, category, items }: { day: number; category: string; items: number }) =>
	`2024-01-${String(day).padStart(2, '0')},${category},${items}`;
const tableOf = (lines: readonly string[], end = '\n') =>
	['date,category,items', ...lines].join(end) + end;

/** What dirt does to a row; the count says how many rows it should reject. */
const dirt = fc.constantFrom<readonly [(line: string) => string, number]>(
	[(line) => line, 0],
	[(line) => line, 0],
	[(line) => `${line},extra`, 1],
	[(line) => line.slice(0, line.lastIndexOf(',')), 1],
	[(line) => line.replace(/^[^,]*/, 'never'), 1],
	[(line) => line.replace(/[^,]*$/, ''), 1],
	[(line) => line.replace(/[^,]*$/, 'many'), 1],
	[(line) => `${line}\n`, 0],
	[(line) => `${line}\n,,`, 0]
);

describe('every row read is loaded or rejected', () => {
	test('rows that are spoilt in known ways are rejected on their own lines, the others loaded', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(row, dirt), { minLength: 1, maxLength: 40 }),
				fc.constantFrom('\n', '\r\n'),
				async (rows, end) => {
					const lines = [
						'2024-01-01,phone,1',
						...rows.map(([clean, [spoil]]) => spoil(lineOf(clean)))
					];
					const text = tableOf(lines, '\n').replaceAll('\n', end);
					const log = await loadLog(engine, [textFile(text)], { isCategoryWord });
					const bad = rows.filter(([, [, rejected]]) => rejected === 1).length;
					expect(log.inputs[0]!.rows).toEqual({
						read: rows.length + 1,
						loaded: rows.length + 1 - bad,
						rejected: bad
					});
					const starts = lineStarts(lines);
					const expected = rows.flatMap(([, [, rejected]], at) =>
						rejected ? [starts[at + 1]] : []
					);
					expect(log.rejects.map(({ line }) => line)).toEqual(expected);
				}
			),
			{ seed: 3, numRuns: 60 }
		));

	test('mutated bytes never lose a row, crash or hang', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 3, maxLength: 20 }),
				fc.array(
					fc.tuple(
						fc.nat(600),
						fc.constantFrom('"', ',', '\n', '\r', ';', '\t', "'", '\0', '[', '{', 'é', ' ')
					),
					{ minLength: 1, maxLength: 6 }
				),
				async (rows, changes) => {
					let text = tableOf(rows.map(lineOf));
					for (const [at, mark] of changes) text = text.slice(0, at) + mark + text.slice(at);
					try {
						const log = await loadLog(engine, [textFile(text)], { isCategoryWord });
						const [{ read, loaded, rejected }] = [log.inputs[0]!.rows];
						const { data } = await engine.query(totals);
						expect(read).toBe(loaded + rejected);
						expect(read).toBe(recordsIn(text, log.inputs[0]!.reading));
						expect(data[0]![0]).toBe(loaded);
						expect(log.rejects.length).toBe(rejected);
						expect(log.rejects.every(({ line }) => line >= 1)).toBe(true);
					} catch (error) {
						if (!(error instanceof InputError)) throw error;
					}
				}
			),
			{ seed: 4, numRuns: 150 }
		));

	test('the order of rows and how they are split into files do not matter', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 2, maxLength: 60 }),
				fc.nat(),
				async (rows, at) => {
					const lines = rows.map(lineOf);
					const results = [];
					const cut = 1 + (at % (lines.length - 1));
					for (const parts of [
						[lines],
						[[...lines].reverse()],
						[lines.slice(0, cut), lines.slice(cut)]
					]) {
						const files = parts.map((part, index) => textFile(tableOf(part), `${index}.csv`));
						await loadLog(engine, files, { isCategoryWord });
						results.push((await engine.query(totals)).data);
					}
					expect(results[1]).toEqual(results[0]);
					expect(results[2]).toEqual(results[0]);
				}
			),
			{ seed: 5, numRuns: 20 }
		));
});

/** How many records a delimited text holds behind its header, counted without the engine. */
function recordsIn(text: string, { dialect, firstDataLine, columns, endsAt }: Reading): number {
	const table = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, endsAt));
	const records = [...recordsOf(table, dialect!, columns.length)];
	return records.filter(({ line, text: record, fields }) => {
		if (line < firstDataLine || record.trim() === '') return false;
		const isWide = fields.length === columns.length || fields.length === columns.length + 1;
		return fields.some((cell) => (isWide ? cell : cell.trim()) !== '');
	}).length;
}

/** The line on which each element of `lines` starts, behind a header. */
function lineStarts(lines: readonly string[]): number[] {
	let line = 2;
	return lines.map((text) => {
		const start = line;
		line += text.split('\n').length;
		return start;
	});
}
