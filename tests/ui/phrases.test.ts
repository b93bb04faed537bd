import { describe, expect, test } from 'vitest';
import * as m from '../../src/lib/messages/compiled/messages.js';
import { locales } from '../../src/lib/messages/locale';
import { equivalentRangeText } from '../../src/lib/ui/equivalent-range';
import { formatBytes } from '../../src/lib/ui/format-bytes';
import { severalNames } from '../../src/lib/ui/log-name';
import { counted, countText, emissionsText, whenText } from '../../src/lib/ui/phrases';
import { plain, type Expected } from './assessments';

const periods: readonly (readonly [string, { from: string; to: string } | null, Expected])[] = [
	['nothing without dates', null, { en: '', zh: '' }],
	[
		'a day',
		{ from: '2024-03-05', to: '2024-03-05' },
		{ en: ' on 5 Mar 2024', zh: '2024年3月5日，' }
	],
	[
		'a whole month',
		{ from: '2024-02-01', to: '2024-02-29' },
		{ en: ' in Feb 2024', zh: '2024年2月，' }
	],
	['a whole year', { from: '2024-01-01', to: '2024-12-31' }, { en: ' in 2024', zh: '2024年，' }],
	[
		'two whole years',
		{ from: '2024-01-01', to: '2025-12-31' },
		{ en: ' in 2024 and 2025', zh: '2024年与2025年，' }
	],
	[
		'three whole years',
		{ from: '2023-01-01', to: '2025-12-31' },
		{ en: ' from 2023 to 2025', zh: '2023年至2025年，' }
	],
	[
		'any other days',
		{ from: '2024-01-01', to: '2024-02-06' },
		{ en: ' from 1 Jan 2024 to 6 Feb 2024', zh: '2024年1月1日至2024年2月6日，' }
	]
];

describe('when', () => {
	test.each(periods)('is %s', (_, period, says) => {
		for (const locale of locales) expect(plain(whenText(period, locale))).toBe(says[locale]);
	});

	test('keeps day, month and year on one line', () => {
		const text = whenText({ from: '2024-01-01', to: '2024-02-06' }, 'en');
		expect(text).toBe(' from 1\u00a0Jan\u00a02024 to 6\u00a0Feb\u00a02024');
	});
});

describe('a count', () => {
	test.each([
		[0, '0', '0'],
		[161_566, '161,566', '16.16 万'],
		[99_999, '99,999', '99,999'],
		[12_345_678, '12.35 million', '1,235 万'],
		[-4, '−4', '−4']
	])('of %d is written in the habit of the language', (count, en, zh) => {
		expect(plain(countText(count, 'en'))).toBe(en);
		expect(plain(countText(count, 'zh'))).toBe(zh);
	});

	test('agrees with its noun', () => {
		expect(plain(counted(m.impact_count_items, 1, 'en'))).toBe('1 item');
		expect(plain(counted(m.impact_count_items, 2, 'en'))).toBe('2 items');
		expect(plain(counted(m.impact_count_items, 2, 'zh'))).toBe('2 件');
		expect(plain(counted(m.impact_count_items, 161_566, 'zh'))).toBe('16.16 万件');
	});
});

test('an amount of emissions is written with its unit in words', () => {
	expect(plain(emissionsText(1000, 'en'))).toBe('1 tonne CO₂e');
	expect(plain(emissionsText(437_204, 'en'))).toBe('437 tonnes CO₂e');
	expect(plain(emissionsText(14_500_000, 'zh'))).toBe('1.45 万吨 CO₂e');
});

describe('the range of an equivalent', () => {
	const cases: readonly (readonly [string, { low: number | null; high: number }, Expected])[] = [
		[
			'both bounds',
			{ low: 53_000, high: 580_000 },
			{ en: '53,000 to 580,000', zh: '5.3 万 至 58 万' }
		],
		[
			'that there may be none',
			{ low: null, high: 84 },
			{ en: 'may be none, up to 84', zh: '可能为零，至多 84' }
		],
		[
			'no false precision',
			{ low: 0.00062, high: 0.91 },
			{ en: 'hardly any to 0.91', zh: '近乎为零，至多 0.91' }
		]
	];
	test.each(cases)('says %s', (_, bounds, says) => {
		for (const locale of locales) {
			expect(plain(equivalentRangeText(bounds, locale))).toBe(says[locale]);
		}
	});
});

test('bytes are written in decimal units', () => {
	expect([0, 999, 441_000, 12_400_000].map((bytes) => plain(formatBytes(bytes, 'en')))).toEqual([
		'0 B',
		'999 B',
		'441 kB',
		'12.4 MB'
	]);
});

test('several files are named by the first one and how many more there are', () => {
	expect(severalNames(['a.csv'], 'en')).toBe('a.csv');
	expect(severalNames(['a.csv', 'b.csv', 'c.csv'], 'en')).toBe('a.csv and 2 more');
	expect(severalNames(['a.csv', 'b.csv', 'c.csv'], 'zh')).toBe('a.csv 等，另有 2 个文件');
});
