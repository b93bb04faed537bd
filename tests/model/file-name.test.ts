import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/lib/model/file-name';

describe('the name of a file', () => {
	test.each([
		['sales 2024.csv', 'sales 2024.csv'],
		['二手交易（2024）.reprise', '二手交易（2024）.reprise'],
		['archive.tar.gz', 'archive.tar.gz'],
		['../../etc/passwd', '_.._etc_passwd'],
		['C:\\Windows\\x.csv', 'C__Windows_x.csv'],
		['a\u202egpj.exe', 'agpj.exe'],
		['a\u200bb\u0000c\u2028.csv', 'abc.csv'],
		['CON', '_CON'],
		['nul.csv', '_nul.csv'],
		['com1 .txt', '_com1 .txt'],
		['console.csv', 'console.csv'],
		['.hidden', 'hidden'],
		['-rf.zip', 'rf.zip'],
		['dots...', 'dots'],
		['..', 'reprise'],
		['', 'reprise'],
		['\u200b', 'reprise']
	])('%j becomes %j', (given, name) => {
		expect(fileName(given)).toBe(name);
	});

	test('is short enough for every system, in whole characters, with its ending', () => {
		const name = fileName(`${'数'.repeat(200)}.reprise`);
		expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
		expect(name).toMatch(/^数+\.reprise$/);
	});

	test('is one that stays as it is, whatever it was made of', () => {
		const piece = fc.constantFrom(
			'..',
			'/',
			'\\',
			'\u202e',
			'\u200b',
			'nul',
			'.',
			' ',
			'ä',
			'数',
			'-'
		);
		const text = fc
			.array(fc.oneof(piece, fc.string({ unit: 'binary' })))
			.map((all) => all.join(''));
		fc.assert(
			fc.property(text, (given) => {
				const name = fileName(given);
				expect(fileName(name)).toBe(name);
				expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[.\s~-]|[.\s]$|^$/u);
			})
		);
	});
});
