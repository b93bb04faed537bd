import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawRows } from '../../../src/lib/ingest/load/raw-rows';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { gzipped, textFile } from '../helpers';
import type { Table } from '../../../scripts/forty-ways/styles';
import {
	delimited as textOf,
	linesOf,
	plain,
	type Writing
} from '../../../scripts/forty-ways/write-text';

async function read(file: InputFile): Promise<string[][]> {
	const rows: string[][] = [];
	for await (const row of rawRows(file, await sniff(file))) rows.push([...row]);
	return rows;
}

const goods = [
	'Phone',
	'Winter coat',
	'Desk, oak',
	'Lamp 12"',
	"Child's bike",
	'Sofa; red',
	'Books'
];
const cities = ['Köln', 'Berlin', 'Paris', 'Łódź', 'Lyon'];
const header = ['sold on', 'what', 'items', 'price', 'where', 'remark'];
const rows = Array.from({ length: 24 }, (_, at) => [
	`2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
	goods[at % goods.length]!,
	String((at % 5) + 1),
	(at * 1.5 + 3).toFixed(2),
	cities[at % cities.length]!,
	at % 6 === 0 ? '' : `as good as new, no. ${at}`
]);
const table: Table = [header, ...rows];

const delimiters = [
	',',
	';',
	'\t',
	'|',
	'~',
	'^',
	':',
	' ',
	', ',
	'; ',
	'::',
	'||',
	';;',
	'|~',
	'§',
	'#',
	'\x1f'
];
const ends = ['\n', '\r\n', '\r'];

/** A table as RFC 4180 has it, for comparison. */
function rectangular(table: Table): string[][] {
	const width = table[0]!.length;
	return table.map((row) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')]);
}

/** The table with one row written in another way. */
function withLine(at: number, change: (line: string) => string, writing = plain): string {
	return linesOf(table, writing)
		.map((line, index) => (index === at ? change(line) : line) + writing.end)
		.join('');
}

const written: [string, string, Table][] = [
	...delimiters.flatMap((delimiter) =>
		ends.map((end): [string, string, Table] => {
			const writing: Writing = { ...plain, delimiter, end };
			return [
				`${JSON.stringify(delimiter)} and ${JSON.stringify(end)}`,
				textOf(table, writing),
				table
			];
		})
	),
	...[',', ';', '\t', '|', ', '].flatMap((delimiter) =>
		['"', "'", '“”', '«»'].flatMap((quote) =>
			(['doubled', '\\'] as const).map((escape): [string, string, Table] => [
				`${JSON.stringify(delimiter)}, all in ${quote}, quotes ${escape}`,
				textOf(table, { delimiter, quote, escape, end: '\n', quotesAll: true }),
				table
			])
		)
	),
	['no line end at the end', textOf(table).trimEnd(), table],
	['two line ends at the end', `${textOf(table)}\n`, table],
	['a byte-order mark', `\ufeff${textOf(table)}`, table],
	['sep= line', `sep=;\r\n${textOf(table, { ...plain, delimiter: ';', end: '\r\n' })}`, table],
	['a blank line behind each', textOf(table, { ...plain, end: '\n\n' }), table],
	[
		'line ends of three kinds',
		linesOf(table)
			.map((line, at) => line + ends[at % 3]!)
			.join(''),
		table
	],
	['no header', textOf(rows), rows],
	['a header alone', textOf([header]), [header]],
	['one row', textOf(table.slice(0, 2)), table.slice(0, 2)],
	['one column', textOf(table.map(([, what]) => [what!])), table.map(([, what]) => [what!])],
	[
		'two header rows',
		textOf([['when', 'good', 'count', 'EUR', 'place', 'text'], header, ...rows]),
		[
			['when sold on', 'good what', 'count items', 'EUR price', 'place where', 'text remark'],
			...rows
		]
	],
	[
		'three header rows',
		textOf([
			header,
			['a', 'b', 'c', 'd', 'e', 'f'],
			['date', 'text', 'n', 'money', 'text', 'text'],
			...rows
		]),
		[
			[
				'sold on a date',
				'what b text',
				'items c n',
				'price d money',
				'where e text',
				'remark f text'
			],
			...rows
		]
	],
	...[1, 2, 5, 20].flatMap((lines): [string, string, Table][] => [
		[
			`a preamble of ${lines} lines`,
			`${'Report of the city\n'.repeat(lines)}${textOf(table)}`,
			table
		],
		[
			`a preamble of ${lines} lines and a blank one`,
			`${'Report of the city\n'.repeat(lines)}\n${textOf(table)}`,
			table
		],
		[
			`a preamble of ${lines} lines with delimiters`,
			`${'Report, of the city, 2024\n'.repeat(lines)}\n${textOf(table)}`,
			table
		],
		[
			`a padded preamble of ${lines} lines`,
			`${'Report of the city,,,,,\n'.repeat(lines)}${textOf(table)}`,
			table
		]
	]),
	['a footer', `${textOf(table)}\nSource: city council\nExported on 2025-01-01\n`, table],
	['a footer without a blank line', `${textOf(table)}Source: city council\n`, table],
	['a total row', `${textOf(table)}Total,,72,486.00,,\n`, table],
	['a Chinese total row', `${textOf(table)}合计,,72,486.00,,\n`, table],
	['a German total row behind a blank one', `${textOf(table)}\nSumme:,,72,"486,00",,\n`, table],
	[
		'a wider, smaller table behind it',
		`${textOf(table)}\n${textOf([['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...Array<string[]>(4).fill(['1', '2', '3', '4', '5', '6', '7'])])}`,
		table
	],
	[
		'a narrower one',
		`${textOf(table)}\n${textOf([
			['city', 'shops'],
			['Köln', '4'],
			['Lyon', '7'],
			['Paris', '9']
		])}`,
		table
	],
	[
		'a narrower one before it',
		`${textOf([
			['city', 'shops'],
			['Köln', '4'],
			['Lyon', '7'],
			['Paris', '9']
		])}\n${textOf(table)}`,
		table
	],
	[
		'one of the same width',
		`${textOf(table)}\n${textOf([['shop', 'city', 'a', 'b', 'c', 'd'], ...Array<string[]>(5).fill(['x', 'y', '1', '2', '3', '4'])])}`,
		table
	],
	...[1, 8, 15, 22].flatMap((at): [string, string, Table][] => {
		const changed = (row: readonly string[]) =>
			table.map((own, index) => (index === at ? row : own));
		const own = table[at]!;
		return [
			[
				`a delimiter too many in row ${at}`,
				withLine(at, (line) => `,${line}`),
				changed(['', ...own])
			],
			[
				`a delimiter too few in row ${at}`,
				withLine(at, (line) => line.replace(',', '')),
				changed([own[0]! + own[1]!, ...own.slice(2)])
			],
			...[';', '\t', ' ', '|'].map((delimiter): [string, string, Table] => [
				`${JSON.stringify(delimiter)} in row ${at} alone`,
				linesOf(table)
					.map(
						(line, index) =>
							(index === at ? linesOf([own], { ...plain, delimiter })[0]! : line) + '\n'
					)
					.join(''),
				table
			]),
			[
				`a quote too many in the date of row ${at}`,
				withLine(at, (line) => line.replace('-', '"-')),
				changed([own[0]!.replace('-', '"-'), ...own.slice(1)])
			],
			[
				`a quote before the date of row ${at}`,
				withLine(at, (line) => `"${line}`),
				changed([`"${own[0]}`, ...own.slice(1)])
			]
		];
	}),
	...[1, 7, 24].flatMap((at): [string, string, Table][] => {
		const all = { ...plain, quotesAll: true };
		const changed = (row: readonly string[]) =>
			table.map((own, index) => (index === at ? row : own));
		const own = table[at]!;
		return [
			[
				`a quote within the quotes of row ${at}`,
				withLine(at, (line) => line.replace('-', '"-'), all),
				changed([own[0]!.replace('-', '"-'), ...own.slice(1)])
			],
			[
				`a quote too many at the start of row ${at}`,
				withLine(at, (line) => `"${line}`, all),
				changed([`"${own[0]}`, ...own.slice(1)])
			],
			[
				`a quote too many behind the date of row ${at}`,
				withLine(at, (line) => line.replace('","', '"","'), all),
				changed([`${own[0]}"`, ...own.slice(1)])
			]
		];
	}),
	[
		'a delimiter behind each row',
		linesOf(table)
			.map((line, at) => `${line}${at > 0 ? ',' : ''}\n`)
			.join(''),
		table
	],
	[
		'quotes not escaped',
		linesOf(table, { ...plain, quotesAll: true })
			.map(
				(line) => line.replaceAll('""', '"').replaceAll(',",', ',"",').replace(/,"$/, ',""') + '\n'
			)
			.join(''),
		table
	]
];

describe('rawRows', () => {
	test('the ways a table can be written are many', () =>
		expect(written.length).toBeGreaterThan(60));

	test.each(written)('reads the same table: %s', async (_, text, expected) => {
		expect(await read(textFile(text))).toEqual(rectangular(expected));
	});

	test.each(['\n', '\r\n'])(
		'a table in a packed file, and a long one with its total row',
		async (end) => {
			const long: Table = [header, ...Array.from({ length: 400 }).flatMap(() => rows)];
			const text = `${textOf(long, { ...plain, end })}Total,,9,9,,${end}`;
			expect((await read(textFile(text))).length).toBe(long.length);
			expect((await read(await gzipped(textFile(text)))).length).toBe(long.length);
		}
	);

	test('JSON keeps its numbers as written, and keys in the order they appear', async () => {
		const text = '[{"b":1.50,"a":"x"},{"c":[1, 2],"a":null,"b":1e3},"y"]';
		expect(await read(textFile(text))).toEqual([
			['b', 'a', 'c'],
			['1.50', 'x', ''],
			['1e3', '', '[1,2]'],
			['"y"', '', '']
		]);
	});

	test('any table of any dialect comes back', () =>
		fc.assert(
			fc.asyncProperty(anyTable, anyWriting, async (cells, writing) => {
				const file = fileOfBytes('t', new TextEncoder().encode(textOf(cells, writing)));
				expect(await read(file)).toEqual(cells);
			}),
			{ seed: 7, numRuns: 300 }
		));
});

const word = fc.constantFrom(
	'coat',
	'lamp, oak',
	'a "b" c',
	"it's",
	'x;y',
	'tea|pot',
	'手机',
	'ä ö'
);
const anyTable = fc
	.tuple(
		fc.integer({ min: 3, max: 6 }),
		fc.array(fc.array(word, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 12 })
	)
	.map(([width, cells]) => [
		['id', 'day', 'name', 'size', 'place', 'note'].slice(0, width),
		...cells.map((row, at) => [String(at + 1), `2024-03-${10 + at}`, ...row].slice(0, width))
	]);
const anyWriting = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~', '::', '||', '; '),
	quote: fc.constantFrom('"', "'"),
	escape: fc.constantFrom<Writing['escape']>('doubled', '\\'),
	end: fc.constantFrom('\n', '\r\n', '\r'),
	quotesAll: fc.boolean()
});
