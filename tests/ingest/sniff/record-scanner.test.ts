import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecordScanner } from '../../../src/lib/ingest/sniff/record-scanner';
import { splitRecord } from '../../../src/lib/ingest/sniff/split-record';
import type { Dialect } from '../../../src/lib/model/reading';

const dialect = (recordEnd: Dialect['recordEnd'] = '\n'): Dialect => ({
	delimiter: ',',
	quote: '"',
	escape: '"',
	recordEnd
});

function scan(text: string, end: Dialect['recordEnd'] = '\n', pieceBytes = 1000) {
	const scanner = new RecordScanner(dialect(end));
	const bytes = new TextEncoder().encode(text);
	const found = [];
	for (let at = 0; at < bytes.length; at += pieceBytes) {
		found.push(...scanner.push(bytes.subarray(at, at + pieceBytes)));
	}
	found.push(...scanner.finish());
	return found.map(({ line, bytes, fault }) => [line, new TextDecoder().decode(bytes), fault]);
}

describe('RecordScanner', () => {
	test.each<[string, string, Dialect['recordEnd'], unknown[]]>([
		[
			'lines',
			'a\nb',
			'\n',
			[
				[1, 'a', null],
				[2, 'b', null]
			]
		],
		[
			'CRLF',
			'a\r\nb\r\n',
			'\r\n',
			[
				[1, 'a', null],
				[2, 'b', null]
			]
		],
		[
			'CR',
			'a\rb\r',
			'\r',
			[
				[1, 'a', null],
				[2, 'b', null]
			]
		],
		[
			'quoted newlines',
			'"a\nb",c\nd',
			'\n',
			[
				[1, '"a\nb",c', null],
				[3, 'd', null]
			]
		],
		[
			'doubled quotes',
			'"a""\n"\nb',
			'\n',
			[
				[1, '"a""\n"', null],
				[3, 'b', null]
			]
		],
		[
			'a quote inside a field',
			'a"b\nc',
			'\n',
			[
				[1, 'a"b', null],
				[2, 'c', null]
			]
		],
		[
			'blank lines',
			'a\n\nb',
			'\n',
			[
				[1, 'a', null],
				[2, '', null],
				[3, 'b', null]
			]
		],
		[
			'an open quote',
			'"a\nb\nc',
			'\n',
			[
				[1, '"a', 'unclosed_quote'],
				[2, 'b', null],
				[3, 'c', null]
			]
		],
		[
			'a stray quote that meets another',
			'x,"a\ny,"b"\nc',
			'\n',
			[
				[1, 'x,"a', 'unclosed_quote'],
				[2, 'y,"b"', null],
				[3, 'c', null]
			]
		]
	])('cuts %s and counts lines', (_, text, end, expected) => {
		expect(scan(text, end)).toEqual(expected);
	});

	test('cuts the same records wherever the pieces end', () => {
		const characters = fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '中');
		fc.assert(
			fc.property(
				fc.array(characters, { maxLength: 60 }),
				fc.integer({ min: 1, max: 7 }),
				(parts, size) => {
					expect(scan(parts.join(''), '\n', size)).toEqual(scan(parts.join('')));
				}
			),
			{ seed: 1, numRuns: 500 }
		);
	});

	test('gives back fields that were quoted by the rules', () => {
		const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '中') });
		fc.assert(
			fc.property(
				fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
				(table) => {
					const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
					const text = table.map((cells) => cells.map(quoted).join(',')).join('\n');
					const found = scan(text).map(([, record]) =>
						splitRecord(String(record), dialect()).map((cell) => cell.text)
					);
					expect(found).toEqual(table);
				}
			),
			{ seed: 2, numRuns: 300 }
		);
	});
});
