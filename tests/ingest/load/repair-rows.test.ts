import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { loadLog } from '../../../src/lib/ingest/load/load-log';
import type { LoadedLog } from '../../../src/lib/ingest/load/loaded-log';
import type { Engine } from '../../../src/lib/model/engine';
import type { InputFile } from '../../../src/lib/model/input-file';
import { rowOfReject, type Repair } from '../../../src/lib/model/repair';
import type { Reject } from '../../../src/lib/model/reject';
import { isCategoryWord, rows, textFile } from '../helpers';

let engine: Engine;
beforeAll(async () => void (engine = await openNodeEngine()));
afterAll(() => engine.close());

const load = (file: InputFile | readonly InputFile[], repairs: readonly Repair[] = []) =>
	loadLog(engine, 'name' in file ? [file] : file, { isCategoryWord, repairs });

/** The trades without their order: a corrected row comes after the others of its file. */
const trades = () =>
	rows(
		engine,
		`SELECT CAST(day AS VARCHAR) AS day, source_category, CAST(items AS DOUBLE) AS items,
			CAST(mass_kg AS DOUBLE) AS mass_kg FROM trades ORDER BY ALL`
	);

const correct = (reject: Reject, text: string): Repair => ({ ...rowOfReject(reject), text });
const counts = ({ inputs }: LoadedLog) => inputs.map(({ rows }) => rows);
const told = ({ issues }: LoadedLog) =>
	issues.filter(({ code }) => code.startsWith('repair')).map(({ code, count }) => [code, count]);

const spoilt = 'date,category,items\n2024-01-01,phone,3\n2024-01-02,coat,many\n2024-01-03,chair\n';

describe('a rejected row that is corrected', () => {
	test('is loaded as it would have been from a clean file, and said', async () => {
		const file = textFile(spoilt);
		const before = await load(file);
		expect(counts(before)).toEqual([{ read: 3, loaded: 1, rejected: 2 }]);
		const log = await load(file, [
			correct(before.rejects[0]!, '2024-01-02,coat,"1,200"'),
			correct(before.rejects[1]!, '2024-01-03,chair,2')
		]);
		expect(counts(log)).toEqual([{ read: 3, loaded: 3, rejected: 0 }]);
		expect(log.rejects).toEqual([]);
		expect(told(log)).toEqual([['repaired_rows', 2]]);
		expect(await trades()).toEqual([
			{ day: '2024-01-01', source_category: 'phone', items: 3, mass_kg: null },
			{ day: '2024-01-02', source_category: 'coat', items: 1200, mass_kg: null },
			{ day: '2024-01-03', source_category: 'chair', items: 2, mass_kg: null }
		]);
	});

	test.each([
		['2024-01-02,coat,lots', 'items_unreadable'],
		['2024-01-02,coat', 'too_few_columns'],
		['2024-01-02,coat,1,1', 'too_many_columns'],
		['never,coat,1', 'date_unreadable'],
		['', 'too_few_columns'],
		['  \n', 'too_few_columns'],
		['2024-01-02,coat,1\n2024-01-02,coat,1', 'several_rows'],
		['2024-01-02,co\ufffdat,1', 'invalid_encoding']
	])('stays a reject at its line where “%s” is %s', async (text, reason) => {
		const file = textFile(spoilt);
		const [reject] = (await load(file)).rejects;
		const log = await load(file, [correct(reject!, text)]);
		expect(counts(log)).toEqual([{ read: 3, loaded: 1, rejected: 2 }]);
		expect(log.rejects.map(({ line }) => line)).toEqual([3, 4]);
		expect(log.rejects[0]).toMatchObject({ line: 3, reason, original: reject!.raw });
		expect(log.rejects[0]!.raw).toBe(text);
		expect(told(log)).toEqual([]);
		// It can be corrected again, by the row that it is in the file.
		const again = await load(file, [correct(log.rejects[0]!, '2024-01-02,coat,1')]);
		expect(counts(again)).toEqual([{ read: 3, loaded: 2, rejected: 1 }]);
	});

	test('is only ever the row that it was: of a file that changed nothing is replaced, and that is said', async () => {
		const [reject] = (await load(textFile(spoilt))).rejects;
		const repair = correct(reject!, '2024-01-02,coat,1');
		const log = await load(textFile(spoilt.replace('many', 'several')), [repair]);
		expect(counts(log)).toEqual([{ read: 3, loaded: 1, rejected: 2 }]);
		expect(told(log)).toEqual([['repairs_unmatched', 1]]);
	});

	test('of one file leaves the rejects of another alone', async () => {
		const files = [textFile(spoilt, 'a.csv'), textFile(spoilt, 'b.csv')];
		const before = await load(files);
		const log = await load(files, [correct(before.rejects[0]!, '2024-01-02,coat,1')]);
		expect(counts(log)).toEqual([
			{ read: 3, loaded: 2, rejected: 1 },
			{ read: 3, loaded: 1, rejected: 2 }
		]);
		expect(log.rejects.map(({ input, line }) => [input, line])).toEqual([
			['a.csv', 4],
			['b.csv', 3],
			['b.csv', 4]
		]);
	});

	test('takes part in settling the order of day and month', async () => {
		const file = textFile('date,category\n03/04/2024,phone\n25/13/2024,coat\n');
		const before = await load(file);
		const log = await load(file, [correct(before.rejects[0]!, '12/25/2024,coat')]);
		expect(counts(log)).toEqual([{ read: 2, loaded: 2, rejected: 0 }]);
		expect((await trades()).map(({ day }) => day)).toEqual(['2024-03-04', '2024-12-25']);
	});

	test.each([
		[
			'lines of JSON',
			'log.jsonl',
			'{"category":"phone","items":1}\n{"category":"coat","items":"x"}\n'
		],
		[
			'a minified array',
			'log.json',
			'[{"category":"phone","items":1},{"category":"coat","items":"x"}]'
		],
		['text with a long delimiter', 'log.csv', 'category||items\nphone||1\ncoat||x\nbooks||1\n'],
		['columns of JSON', 'log.json', '{"category":["phone","a, b"],"items":["1","x"]}']
	])('is read by the rules of its format: %s', async (_, name, text) => {
		const file = textFile(text, name);
		const before = await load(file);
		expect(before.rejects).toHaveLength(1);
		const [reject] = before.rejects;
		const log = await load(file, [correct(reject!, reject!.raw.replace(/"?x"?/, '7'))]);
		expect(log.rejectedRows).toBe(0);
		expect(counts(log)[0]!.read).toBe(counts(before)[0]!.read);
		expect((await trades()).map(({ items }) => items)).toContain(7);
	});
});

const clean = fc.record({
	day: fc.integer({ min: 1, max: 28 }),
	category: fc.constantFrom('phone', 'coat', '"a, b"', '"line\nbreak"', '手机'),
	items: fc.integer({ min: -3, max: 500 })
});
const lineOf = ({ day, category, items }: { day: number; category: string; items: number }) =>
	`2024-01-${String(day).padStart(2, '0')},${category},${items}`;

const dirt = fc.constantFrom<(line: string) => string>(
	(line) => line,
	(line) => `${line},extra`,
	(line) => line.slice(0, line.lastIndexOf(',')),
	(line) => line.replace(/^[^,]*/, 'never'),
	(line) => line.replace(/[^,]*$/, 'many')
);

describe('repairs in general', () => {
	test('correcting every reject gives the clean file, correcting some keeps every row accounted for', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(clean, dirt, fc.boolean()), { minLength: 1, maxLength: 25 }),
				fc.constantFrom('\n', '\r\n'),
				async (entries, end) => {
					const text = (lines: readonly string[]) =>
						['date,category,items', '2024-01-01,phone,1', ...lines, ''].join(end);
					const cleanLines = entries.map(([row]) => lineOf(row));
					const file = textFile(text(entries.map(([row, spoil]) => spoil(lineOf(row)))));
					const before = await load(file);
					// Rejects come in the order of the rows that were spoilt.
					const bad = entries.flatMap(([row, spoil], at) =>
						spoil(lineOf(row)) === lineOf(row) ? [] : [at]
					);
					const all = before.rejects.map((reject, at) => correct(reject, cleanLines[bad[at]!]!));
					const some = all.filter((_, at) => entries[bad[at]!]![2]);
					const partly = await load(file, some);
					expect(counts(partly)).toEqual([
						{
							read: entries.length + 1,
							loaded: entries.length + 1 - bad.length + some.length,
							rejected: bad.length - some.length
						}
					]);
					expect(partly.rejects).toEqual(before.rejects.filter((_, at) => !entries[bad[at]!]![2]));
					await load(file, all);
					const repaired = await trades();
					await load(textFile(text(cleanLines)));
					expect(repaired).toEqual(await trades());
				}
			),
			{ seed: 20240101, numRuns: 15 }
		));
});
