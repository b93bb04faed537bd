import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exploredColumn } from '../../../src/lib/impact/explored-sql';
import { exactNumber } from '../../../src/lib/ui/explore/ask-rows';
import { cellText } from '../../../src/lib/ui/explore/cell-text';
import { queryProblem } from '../../../src/lib/ui/explore/error-place';
import { labelColumns, ownRows, valueColumns } from '../../../src/lib/ui/explore/figure-columns';
import { mostQueries, withQuery } from '../../../src/lib/ui/explore/query-history';
import {
	manifestOf,
	resultCsv,
	resultJson,
	type OwnResult
} from '../../../src/lib/ui/explore/result-files';
import { sortedRows } from '../../../src/lib/ui/explore/sorted-rows';

const result: OwnResult = {
	text: 'SELECT day, name, n FROM t',
	columns: [
		exploredColumn('day', 'DATE'),
		exploredColumn('name', "ENUM('a', 'b')"),
		exploredColumn('n', 'DECIMAL(18,4)')
	],
	data: [
		['2024-01-02', null, '2024-01-01'],
		['=1+1', 'a"b', null],
		[1.5, null, '12345678901234567890']
	],
	rows: 3,
	isCapped: false,
	took: 12
};

describe('a number that comes as text', () => {
	test.each([
		['12', 12],
		['-1.5000', -1.5],
		['0.0000', 0],
		['100', 100],
		['9007199254740991', 9007199254740991],
		['0.000000000001', 1e-12],
		[null, null],
		[3, 3]
	])('%s is a number where a double holds it', (text, value) => {
		expect(exactNumber(text)).toBe(value);
	});

	test.each(['9007199254740993', '12345678901234567890', '0.12345678901234567890123', 'inf'])(
		'%s stays text where a double would change it',
		(text) => expect(exactNumber(text)).toBe(text)
	);

	test('is never changed by a digit', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (whole) => {
				const cell = exactNumber(String(whole));
				expect(BigInt(cell as string | number)).toBe(whole);
			})
		);
	});
});

describe('a cell', () => {
	test('is written in the language of the page, every digit of it', () => {
		expect(cellText(1234.5, 'number', 'en')).toBe('1,234.5');
		expect(cellText('12345678901234567890.5', 'number', 'en')).toBe('12,345,678,901,234,567,890.5');
		expect(cellText('2024-03-05', 'day', 'zh')).toBe('2024年3月5日');
		expect(cellText('0044-03-15 (BC)', 'day', 'en')).toBe('0044-03-15 (BC)');
		expect(cellText(Number.NaN, 'number', 'en')).toBe('NaN');
		expect(cellText('<b>', 'text', 'en')).toBe('<b>');
	});
});

describe('sorting', () => {
	const sorted = (column: number, descending: boolean) =>
		sortedRows(result.data, { limit: 10, order: { column, descending } });

	test('puts what is missing last, either way', () => {
		expect(sorted(0, false)[0]).toEqual(['2024-01-01', '2024-01-02', null]);
		expect(sorted(0, true)[0]).toEqual(['2024-01-02', '2024-01-01', null]);
	});

	test('is by size for numbers, also those too long for a double', () => {
		expect(sorted(2, true)[2]).toEqual(['12345678901234567890', 1.5, null]);
	});

	test('keeps rows together', () => {
		expect(sorted(0, false).map((cells) => cells[0])).toEqual([
			'2024-01-01',
			null,
			'12345678901234567890'
		]);
	});
});

describe('a problem of the engine', () => {
	test('is placed in the text as it was written, one line above what ran', () => {
		const text = 'SELECT 1\nFORM x';
		const message =
			'Parser Error: syntax error at or near "x"\n\nLINE 3: FORM x\n             ^\n\nLINE 3: FORM x\n             ^';
		// The caret stands 13 characters in, "LINE 3: " takes 8 of them: the sixth column.
		expect(queryProblem(message, text)).toEqual({
			message: 'Parser Error: syntax error at or near "x"',
			place: { line: 2, column: 6 }
		});
	});

	test('without a place is its message alone', () => {
		expect(queryProblem('Out of Memory Error: no', 'SELECT 1')).toEqual({
			message: 'Out of Memory Error: no',
			place: null
		});
	});
});

describe('files of a result', () => {
	const manifest = manifestOf(result, [{ name: 'log.csv', sha256: 'ab' }], false);

	test('are CSV that no spreadsheet runs, with empty fields for what is missing', () => {
		expect(resultCsv(result)).toBe(
			'\ufeffday,name,n\r\n2024-01-02,\'=1+1,1.5\r\n,"a""b",\r\n2024-01-01,,12345678901234567890\r\n'
		);
	});

	test('say what they come from and how they were asked for', () => {
		expect(manifest).toMatchObject({
			query: result.text,
			inputs: [{ name: 'log.csv', sha256: 'ab' }],
			columns: [
				{ name: 'day', type: 'DATE' },
				{ name: 'name', type: 'ENUM' },
				{ name: 'n', type: 'DECIMAL(18,4)' }
			],
			rows: 3,
			capped: false
		});
		const read = JSON.parse(resultJson(result, manifest)) as { rows: unknown };
		expect(read.rows).toEqual([
			['2024-01-02', '=1+1', 1.5],
			[null, 'a"b', null],
			['2024-01-01', null, '12345678901234567890']
		]);
	});
});

describe('a figure of a result', () => {
	test('is labelled by days first and shows numbers alone', () => {
		expect(labelColumns(result)[0]).toEqual({ index: 0, ofDays: true });
		expect(valueColumns(result)).toEqual([{ index: 2 }]);
		expect(ownRows(result, 0, 2, true)[1]).toEqual({ label: null, value: null });
	});

	test('takes midnights for days', () => {
		const months = {
			...result,
			columns: [exploredColumn('month', 'TIMESTAMP'), ...result.columns.slice(1)],
			data: [['2024-01-01 00:00:00', null, '2024-02-01 00:00:00'], ...result.data.slice(1)]
		};
		expect(labelColumns(months)[0]).toEqual({ index: 0, ofDays: true });
		expect(ownRows(months, 0, 2, true)[0]).toEqual({ label: '2024-01-01', value: 1.5 });
	});
});

describe('queries run before', () => {
	test('stand latest first, each once, and no more than are kept', () => {
		const many = Array.from({ length: mostQueries + 5 }, (_, at) => ({ text: `SELECT ${at}`, at }));
		const kept = many.reduce<ReturnType<typeof withQuery>>((all, one) => withQuery(all, one), []);
		expect(kept).toHaveLength(mostQueries);
		const again = withQuery(kept, { text: ' SELECT 30 ', at: 99 });
		expect(again).toHaveLength(mostQueries);
		expect(again[0]).toEqual({ text: ' SELECT 30 ', at: 99 });
		expect(withQuery(again, { text: ' ', at: 100 })).toBe(again);
	});
});
