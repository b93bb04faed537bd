import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	buildPlatformLog,
	platformLogPath
} from '../../scripts/build-sample/platforms/build-platform-log';
import { platformLogs } from '../../scripts/build-sample/platforms/platform-logs';
import { countsOf } from '../platforms/synthetic-log';
import { syntheticLog } from '../platforms/synthetic-logs';
import { filesBelow, parts, readText, table } from './read-data';

const platforms = table('platforms.csv');
const profile = (id: string) => platforms.find((row) => row.id === id)!;

/** The platforms that the project began with. */
const seeds = [
	...['xianyu', 'zhuanzhuan', 'xiangwushuo', 'yanxuan', 'atrenew', 'guazi', 'kongfz'],
	...['feiyu', 'secoo', 'panghu', 'douyin', 'kuaishou']
];

describe('the synthetic logs of platforms', () => {
	test('are one for each of the platforms that the project began with, in their order', () => {
		expect(platformLogs.map(({ platform }) => platform)).toEqual(seeds);
		const files = filesBelow('data/samples/platforms', '.csv');
		expect(files).toEqual(seeds.map((id) => `${id}.csv`).sort());
		expect(platforms.slice(0, seeds.length).map(({ id }) => id)).toEqual(seeds);
	});

	test('have a seed each', () => {
		expect(new Set(platformLogs.map(({ seed }) => seed)).size).toBe(seeds.length);
	});

	test.each(platformLogs)('$platform: buildPlatformLog() gives the committed bytes', (log) => {
		const path = new URL(`../../${platformLogPath(log)}`, import.meta.url);
		expect(Buffer.from(buildPlatformLog(log)).equals(readFileSync(path))).toBe(true);
	});

	test('differ in encoding, line ends, delimiters and header', () => {
		const bytes = (id: string) => readFileSync(`data/samples/platforms/${id}.csv`);
		expect([...bytes('atrenew').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes('atrenew').includes('\r\n')).toBe(true);
		expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes('kongfz'))).toThrow();
		expect(bytes('secoo').includes(';')).toBe(true);
		expect(bytes('panghu').includes('\t')).toBe(true);
		const headers = platformLogs.map(({ columns }) => columns.map(([name]) => name).join());
		expect(new Set(headers).size).toBe(seeds.length);
	});

	test('are called synthetic where they are described, each with its rows', () => {
		const text = readText('data/samples/platforms/README.md');
		expect(text).toContain('Every number in these files is invented');
		for (const { platform, rows } of platformLogs) {
			expect(text).toMatch(new RegExp(`\`${platform}\\.csv\` \\|[^|]+\\| ${rows} \\|`));
		}
	});
});

describe('the profiles of platforms', () => {
	const categories = new Set(table('categories.csv').map(({ id }) => id));

	test('name only categories that there are, none twice', () => {
		for (const { id, usual_categories } of platforms) {
			const usual = parts(usual_categories);
			expect(
				usual.filter((category) => !categories.has(category)),
				id
			).toEqual([]);
			expect(new Set(usual).size, id).toBe(usual.length);
		}
	});

	test.each(seeds)('%s has an operating model and usual categories', (id) => {
		expect(profile(id).operating_model).not.toBe('');
		expect(parts(profile(id).usual_categories)).not.toEqual([]);
	});

	test.each(seeds)('%s: every usual category is in its synthetic log', (id) => {
		const traded = countsOf(syntheticLog(id));
		expect(parts(profile(id).usual_categories).filter((category) => !traded.has(category))).toEqual(
			[]
		);
	});

	test('are in CNY for all of them but the one that has no prices', () => {
		expect(seeds.filter((id) => profile(id).currency !== 'CNY')).toEqual(['xiangwushuo']);
	});
});
