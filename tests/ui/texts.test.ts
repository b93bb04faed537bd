import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/lib/model/input-error';
import { csvText } from '../../src/lib/ui/csv-text';
import { failureText } from '../../src/lib/ui/failure-text';
import { languageTag, localeOfPath, pathIn } from '../../src/lib/ui/locale';
import { runsOf } from '../../src/lib/messages/marked-text';
import { readingText } from '../../src/lib/ui/reading-text';
import { sentenceCase } from '../../src/lib/ui/sentence-case';
import { assessed } from './assessments';

describe('a CSV text', () => {
	test('begins with a byte order mark and ends every line as RFC 4180 has it', () => {
		expect(
			csvText([
				['a', 'b'],
				['1', null]
			])
		).toBe('\ufeffa,b\r\n1,\r\n');
	});

	test('quotes what would break a cell', () => {
		expect(csvText([['a,b', 'say "x"', 'two\nlines']])).toBe(
			'\ufeff"a,b","say ""x""","two\nlines"\r\n'
		);
	});

	test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\0x'])(
		'never hands a spreadsheet the formula %j',
		(cell) => {
			expect(csvText([[cell]])).toContain(`'${cell}`);
		}
	);

	test('leaves numbers as numbers, negative ones too', () => {
		expect(csvText([[-3, 0.5]])).toBe('\ufeff-3,0.5\r\n');
	});
});

describe('marked text', () => {
	test('is cut into what is strong and what is not, and where a 2 is lowered', () => {
		expect(runsOf('about **5 t CO₂e**.')).toEqual([
			{ strong: false, pieces: ['about '] },
			{ strong: true, pieces: ['5 t CO', 'e'] },
			{ strong: false, pieces: ['.'] }
		]);
	});

	test('leaves a user’s markup as text', () => {
		expect(runsOf('<b>x</b>')).toEqual([{ strong: false, pieces: ['<b>x</b>'] }]);
	});
});

describe('a path', () => {
	test.each([
		['/', 'en', '/zh/'],
		['/data/', 'en', '/zh/data/'],
		['/zh/', 'zh', '/zh/'],
		['/zh', 'zh', '/zh/'],
		['/zhuhai/', 'en', '/zh/zhuhai/']
	] as const)('%s is in %s and has a Chinese twin', (path, locale, chinese) => {
		expect(localeOfPath(path)).toBe(locale);
		expect(pathIn('zh', path)).toBe(chinese);
	});

	test('leads back to English', () => {
		expect(pathIn('en', '/zh/method/')).toBe('/method/');
		expect(languageTag('zh')).toBe('zh-Hans');
	});
});

describe('a failure', () => {
	test('of an input is told by what is wrong and what to do', () => {
		const error = new InputError('empty_file', { file: 'a.csv' });
		expect(failureText(error, 'en')).toMatch(/a\.csv.*\. .+/);
		expect(failureText(error, 'zh')).toMatch(/a\.csv.*。.+/);
	});

	test('of anything else is told with its own words', () => {
		expect(failureText(new Error('out of memory'), 'en')).toContain('out of memory');
		expect(failureText('gone', 'zh')).toContain('gone');
	});
});

test('how a file was read is said in a few words', async () => {
	const { assessment } = await assessed('phones');
	const { reading } = assessment.inputs[0]!;
	expect(readingText(reading, 'en')).toBe(
		'Delimited text, UTF-8, separated by comma, header in line 1'
	);
	expect(readingText(reading, 'zh')).toBe('分隔文本、UTF-8、以逗号分隔、表头在第 1 行');
});

test('a heading made from a name begins in upper case', () => {
	expect(sentenceCase('tree-years')).toBe('Tree-years');
	expect(sentenceCase('')).toBe('');
});
