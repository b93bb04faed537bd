import { describe, expect, test } from 'vitest';
import { buildWordResolver } from '../../src/lib/ingest/categories/match-word';
import { normaliseText } from '../../src/lib/ingest/categories/normalise-text';
import { parts, table } from './read-data';

const regions = table('regions.csv').map((row) => ({
	...row,
	id: row.id!,
	words: [row.iso3!, row.name_en!, row.name_zh!, row.short_zh!, row.pinyin!, ...parts(row.aliases)]
}));
const platforms = table('platforms.csv').map((row) => ({
	...row,
	id: row.id!,
	words: [row.name_en!, row.name_zh!, ...parts(row.aliases)]
}));
const bare = (word: string) => normaliseText(word).replace(/[^\p{L}\p{N}]+/gu, '');

describe.each([
	['regions', regions],
	['platforms', platforms]
])('the words of %s', (_, entries) => {
	test('each belongs to one row, without regard to case, width and marks', () => {
		const owners = new Map<string, Set<string>>();
		for (const { id, words } of entries) {
			for (const word of [id, ...words].filter((text) => text !== '')) {
				owners.set(bare(word), (owners.get(bare(word)) ?? new Set()).add(id));
			}
		}
		const shared = [...owners].filter(([, ids]) => ids.size > 1);
		expect(shared.map(([word, ids]) => [word, [...ids]])).toEqual([]);
	});

	test('each resolves to its own row', () => {
		const resolve = buildWordResolver(entries);
		for (const { id, words } of entries) {
			for (const word of [id, ...words].filter((text) => text !== '')) {
				expect(resolve(word), word).toBe(id);
			}
		}
	});
});

describe('regions', () => {
	const resolve = buildWordResolver(regions);
	const sameAs = new Map(table('regions.csv').map((row) => [row.id, row.same_as || row.id]));

	test('are 34 provinces, 249 countries and territories and 2 areas', () => {
		const ofLevel = (level: string) => table('regions.csv').filter((row) => row.level === level);
		expect(['province', 'country', 'area'].map((level) => ofLevel(level).length)).toEqual([
			34, 249, 2
		]);
	});

	test.each([
		['浙江', 'CN-ZJ'],
		['浙江省', 'CN-ZJ'],
		['ZHEJIANG', 'CN-ZJ'],
		['陕西', 'CN-SN'],
		['山西', 'CN-SX'],
		['内蒙古', 'CN-NM'],
		['China', 'CN'],
		['中国', 'CN'],
		['BEL', 'BE'],
		['荷兰', 'NL'],
		['United Kingdom', 'GB'],
		['EIRE', 'IE']
	])('%s is %s', (word, id) => {
		expect(resolve(word)).toBe(id);
	});

	test.each([
		['CN-HK', ['香港', 'Hong Kong', '香港特别行政区'], ['HK', 'HKG', '中国香港']],
		['CN-MO', ['澳门', 'Macau', 'Macao'], ['MO', 'MAC', '中国澳门']],
		['CN-TW', ['台湾', '臺灣', 'Taiwan', '台湾省'], ['TW', 'TWN', '中国台湾']]
	])('%s has the plain names; codes and formal forms are counted under it', (id, plain, formal) => {
		for (const word of plain) expect(resolve(word), word).toBe(id);
		for (const word of formal) expect(sameAs.get(resolve(word)!), word).toBe(id);
		for (const word of formal) expect(resolve(word), word).not.toBe(id);
	});
});
