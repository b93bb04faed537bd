import { describe, expect, test } from 'vitest';
import { hashFile } from '../../../src/lib/ingest/load/hash-file';
import { buildWordResolver } from '../../../src/lib/ingest/categories/match-word';
import { readMapping } from '../../../src/lib/ingest/categories/read-mapping';
import { textFile } from '../helpers';

describe('readMapping', () => {
	test('reads categories, and empty ones as unmapped on purpose', () => {
		const { mapping, issues } = readMapping(
			'm.csv',
			'\ufeffsource_category,category\r\n Mobile Phone ,smartphone\r\n"Misc, other",\r\n'
		);
		expect([...mapping]).toEqual([
			['mobile phone', 'smartphone'],
			['misc, other', null]
		]);
		expect(issues).toEqual([]);
	});

	test('of rows that disagree the first counts, and it is said; agreeing ones count once', () => {
		const { mapping, issues } = readMapping(
			'm.csv',
			'source_category,category\nPhone,smartphone\nＰＨＯＮＥ,smartphone\nphone,book\n'
		);
		expect(mapping.get('phone')).toBe('smartphone');
		expect(issues).toEqual([
			{
				code: 'mapping_conflict',
				parameters: {
					file: 'm.csv',
					line: 4,
					source: 'phone',
					kept: 'smartphone',
					ignored: 'book'
				},
				count: 1
			}
		]);
	});

	test.each([['name,category\nphone,smartphone\n'], ['source_category;category\n'], ['']])(
		'refuses another header: %j',
		(text) => {
			expect(() => readMapping('m.csv', text)).toThrow(
				expect.objectContaining({ code: 'bad_mapping' })
			);
		}
	);
});

test('a platform or region is known by its id and any of its words, in any case and width', () => {
	const resolve = buildWordResolver([
		{ id: 'xianyu', words: ['闲鱼', 'Xian Yu'] },
		{ id: 'beijing', words: ['北京', '北京市'] }
	]);
	expect(
		['XIANYU', 'xian-yu', '闲鱼 ', 'ｘｉａｎｙｕ', '北京市', '上海', null].map(resolve)
	).toEqual(['xianyu', 'xianyu', 'xianyu', 'xianyu', 'beijing', null, null]);
});

test('hashFile gives the SHA-256 of the bytes (FIPS 180-2 example "abc")', async () => {
	expect(await hashFile(textFile('abc'))).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});
