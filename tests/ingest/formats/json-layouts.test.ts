import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOfBytes } from '../../../src/lib/model/input-file';
import { loaded, textFile } from '../helpers';
import { tableOf } from './tables';

const rows = [
	{ date: '2024-01-31', category: 'phone', items: 2 },
	{ date: '2024-02-01', category: '手机', items: 1 },
	{ date: '2024-02-29', category: 'coat', items: 3 }
];
const names = ['date', 'category', 'items'] as const;
const cells = rows.map(({ date, category, items }) => [date, category, items]);
const table = [[...names], ...cells.map((row) => row.map(String))];

const column = (name: (typeof names)[number]) => rows.map((row) => row[name]);
const columns = Object.fromEntries(names.map((name) => [name, column(name)]));
const numbered = Object.fromEntries(
	names.map((name) => [name, Object.fromEntries(column(name).entries())])
);

const layouts: readonly (readonly [string, unknown])[] = [
	['a list of objects', rows],
	['in an object', { status: 'ok', data: rows }],
	['deeper in', { result: { count: 3, page: { items: rows, next: null } } }],
	['behind a description', { meta: { fields: names.map((name) => ({ name })) }, data: rows }],
	['column by column', columns],
	['column by column, deeper in', { result: columns }],
	['columns under row numbers', numbered],
	['names and rows apart', { columns: names, index: [0, 1, 2], data: cells }],
	['described columns and rows', { meta: names.map((name) => ({ name, type: 'x' })), data: cells }],
	['lists with a header', [names, ...cells]],
	['lists with a header, deeper in', { values: { range: 'A1:C4', rows: [names, ...cells] } }]
];

describe('JSON', () => {
	test.each(layouts)('as %s gives one table', async (_, value) => {
		for (const indent of [undefined, 2]) {
			const file = textFile(JSON.stringify(value, null, indent), 'log.json');
			expect(await tableOf(file)).toEqual(table);
			await loaded([file], {}, ({ inputs }) => {
				expect(inputs[0]!.rows).toEqual({ read: 3, loaded: 3, rejected: 0 });
			});
		}
	});

	test('line by line gives the same', async () => {
		const text = rows.map((row) => JSON.stringify(row)).join('\n');
		expect(await tableOf(textFile(text, 'log.jsonl'))).toEqual(table);
	});

	test('as an object of rows under their keys has the key as a column', async () => {
		const keyed = Object.fromEntries(rows.map((row, index) => [`t${index}`, row]));
		const expected = table.map((row, index) => [index === 0 ? 'key' : `t${index - 1}`, ...row]);
		expect(await tableOf(textFile(JSON.stringify(keyed)))).toEqual(expected);
		expect(await tableOf(textFile(JSON.stringify({ trades: keyed })))).toEqual(expected);
	});

	test('as lists without a header gets numbered columns', async () => {
		expect(await tableOf(textFile(JSON.stringify(cells)))).toEqual([
			['column_1', 'column_2', 'column_3'],
			...table.slice(1)
		]);
	});

	test('with objects in its rows has a column for each of their fields', async () => {
		const text =
			'[{"item": {"name": "phone", "tags": ["a"], "x": {}}, "n": 1}, {"n": 2, "late": true}]';
		expect(await tableOf(textFile(text))).toEqual([
			['item.name', 'item.tags', 'item.x', 'n', 'late'],
			['phone', '["a"]', '{}', '1', ''],
			['', '', '', '2', 'true']
		]);
	});

	test('keeps every digit of a number', async () => {
		const text = '[{"id": 12345678901234567890, "price": 1.50, "big": 1e3, "note": "1.50 10e2"}]';
		expect((await tableOf(textFile(text)))[1]).toEqual([
			'12345678901234567890',
			'1.50',
			'1e3',
			'1.50 10e2'
		]);
	});

	test.each([
		['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(JSON.stringify(rows))])],
		['UTF-16', new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(rows)}`, 'utf16le'))],
		[
			// 手机 as GB18030 has it: CA D6 BB FA.
			'GB18030',
			new Uint8Array(
				Buffer.from(JSON.stringify(rows).replace('手机', '\xca\xd6\xbb\xfa'), 'latin1')
			)
		]
	])('in %s is read', async (_, bytes) => {
		expect(await tableOf(fileOfBytes('log.json', bytes))).toEqual(table);
	});

	test('that goes deeper than any log is refused, and does not overflow the stack', async () => {
		const levels = 100_000;
		const deep = '['.repeat(levels) + ']'.repeat(levels);
		await expect(tableOf(textFile(deep))).rejects.toMatchObject({ code: 'json_too_deep' });
		const named = '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
		await expect(tableOf(textFile(named))).rejects.toMatchObject({ code: 'json_too_deep' });
	});

	test('with one row that goes too deep rejects that row alone', async () => {
		const filler = Array.from({ length: 9000 }, () => '{"category": "phone", "items": 1}');
		const deep = `{"category": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "items": 1}`;
		const text = `[${[...filler, deep].join(',\n')}]`;
		await loaded([textFile(text)], {}, ({ inputs, rejects }) => {
			expect(inputs[0]!.rows).toEqual({ read: 9001, loaded: 9000, rejected: 1 });
			expect(rejects[0]).toMatchObject({ line: 9001, reason: 'invalid_json' });
		});
	});

	test.each(['{"a": {"b": 1}}\n', '{\n"a": 1\n}', '{"a": "b",\n "c": {"d": "e"}}'])(
		'%j without a list of rows is refused',
		async (text) => {
			const file = textFile(text);
			if (text.startsWith('{"a": {')) expect(await tableOf(file)).toEqual([['a.b'], ['1']]);
			else await expect(tableOf(file)).rejects.toMatchObject({ code: 'bad_json' });
		}
	);

	test('cut anywhere is refused or says what it lost', async () => {
		const text = JSON.stringify({ meta: { n: 3 }, data: rows });
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: text.length - 1 }), async (length) => {
				const cut = textFile(text.slice(0, length), 'cut.json');
				await loaded([cut], {}, ({ inputs }) => {
					const { read, loaded: kept, rejected } = inputs[0]!.rows;
					expect(read).toBe(kept + rejected);
				}).catch((error: unknown) => {
					expect(error).toHaveProperty('code');
				});
			}),
			{ numRuns: 40, seed: 4 }
		);
	});
});
