import { expect, test } from 'vitest';
import {
	formatAmount,
	formatCount,
	formatDate,
	formatKg,
	formatKgParts,
	formatMonth,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatRange,
	formatShortMonth,
	formatYear
} from '../../src/lib/messages/format/index';
import { isLocale } from '../../src/lib/messages/locale';

/** No-break spaces shown as plain ones, so that the tables can be read. */
function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

test.each([
	[0, '0', '0'],
	[0.17, '0.17', '0.17'],
	[15.34, '15.3', '15.3'],
	[-3.654, '−3.65', '−3.65'],
	[58_267, '58,300', '58,300'],
	[0.000_012_34, '0.0000123', '0.0000123'],
	[-0, '0', '0']
])('formatNumber(%d)', (value, en, zh) => {
	expect([formatNumber(value, 'en'), formatNumber(value, 'zh')]).toEqual([en, zh]);
});

test.each([
	[218_400, '218,400'],
	[-12, '−12'],
	[0, '0']
])('formatCount(%d)', (count, text) => {
	expect([formatCount(count, 'en'), formatCount(count, 'zh')]).toEqual([text, text]);
});

test.each([
	[132, '132', '132'],
	[9_999, '10,000', '1 万'],
	[58_267, '58,300', '5.83 万'],
	[999_900, '1 million', '100 万'],
	[2_500_000, '2.5 million', '250 万'],
	[-1.5e8, '−150 million', '−1.5 亿'],
	[3e9, '3 billion', '30 亿']
])('formatAmount(%d)', (amount, en, zh) => {
	expect([formatAmount(amount, 'en'), formatAmount(amount, 'zh')].map(plain)).toEqual([en, zh]);
});

test.each([
	[0, '0 kg', '0 千克'],
	[0.1693, '0.169 kg', '0.169 千克'],
	[15.34, '15.3 kg', '15.3 千克'],
	[999.6, '1 t', '1 吨'],
	[437_204, '437 t', '437 吨'],
	[-2_100, '−2.1 t', '−2.1 吨'],
	[43_700_000, '43,700 t', '4.37 万吨'],
	[668_000_000, '668,000 t', '66.8 万吨'],
	[1.2e9, '1.2 Mt', '120 万吨'],
	[6.6e11, '660 Mt', '6.6 亿吨'],
	[3.2e12, '3.2 Gt', '32 亿吨']
])('formatKg(%d)', (kg, en, zh) => {
	expect([formatKg(kg, 'en'), formatKg(kg, 'zh')].map(plain)).toEqual([en, zh]);
});

test.each([
	[1_000, '1 tonne'],
	[437_204, '437 tonnes'],
	[1.2e9, '1.2 million tonnes'],
	[15.34, '15.3 kg']
])('formatKg(%d) in a sentence', (kg, text) => {
	expect(plain(formatKg(kg, 'en', { style: 'word' }))).toBe(text);
});

test('formatKgParts keeps number and unit apart', () => {
	expect(formatKgParts(437_204, 'en')).toEqual({ value: '437', unit: 't' });
	expect(formatKgParts(43_700_000, 'zh')).toEqual({ value: '4.37', unit: '万吨' });
});

test.each([
	[261_400, 628_000, '260 to 630 t', '260 至 630 吨'],
	[null, 628_000, 'up to 630 t', '至多 630 吨'],
	[-3_100, 12_000, '−3.1 to 12 t', '−3.1 至 12 吨'],
	[-12_000, -3_100, '−12 to −3.1 t', '−12 至 −3.1 吨'],
	[0, 12_000, '0 to 12 t', '0 至 12 吨'],
	[3, 12_000_000, '3 kg to 12,000 t', '3 千克 至 1.2 万吨']
])('formatRange(%d, %d)', (low, high, en, zh) => {
	const range = { low, high };
	expect([formatRange(range, 'en'), formatRange(range, 'zh')].map(plain)).toEqual([en, zh]);
});

test.each([
	[0, '0 %', '0%'],
	[0.0002, '<0.1 %', '<0.1%'],
	[0.932, '93.2 %', '93.2%'],
	[0.9997, '>99.9 %', '>99.9%'],
	[1, '100 %', '100%'],
	[1.2, '120 %', '120%'],
	[-0.05, '−5 %', '−5%']
])('formatPercent(%d)', (share, en, zh) => {
	expect([formatPercent(share, 'en'), formatPercent(share, 'zh')].map(plain)).toEqual([en, zh]);
});

test('formatPercent rounds to whole percent where told', () => {
	expect(plain(formatPercent(0.3271, 'en', 0))).toBe('33 %');
	expect(plain(formatPercent(0.997, 'en', 0))).toBe('>99 %');
});

test('months, days and years are written in both languages', () => {
	expect([formatMonth('2024-03', 'en'), formatMonth('2024-03', 'zh')]).toEqual([
		'Mar 2024',
		'2024年3月'
	]);
	expect([formatDate('2024-03-04', 'en'), formatDate('2024-03-04', 'zh')]).toEqual([
		'4 Mar 2024',
		'2024年3月4日'
	]);
	expect([formatShortMonth('2024-03', 'en'), formatShortMonth('2024-03', 'zh')]).toEqual([
		'Mar',
		'3月'
	]);
	expect([formatYear('2024-03', 'en'), formatYear('2024-03', 'zh')]).toEqual(['2024', '2024年']);
});

test.each([
	['2024-01-01', '2024-12-31', '2024', '2024年'],
	['2024-01-01', '2025-12-31', '2024 to 2025', '2024年至2025年'],
	['2024-02-01', '2024-02-29', 'Feb 2024', '2024年2月'],
	['2024-01-01', '2025-05-31', 'Jan 2024 to May 2025', '2024年1月至2025年5月'],
	['2024-01-03', '2025-05-14', '3 Jan 2024 to 14 May 2025', '2024年1月3日至2025年5月14日'],
	['2024-01-03', '2024-01-03', '3 Jan 2024', '2024年1月3日']
])('formatPeriod(%s, %s) is no finer than it needs to be', (from, to, en, zh) => {
	expect([formatPeriod(from, to, 'en'), formatPeriod(from, to, 'zh')]).toEqual([en, zh]);
});

test('formatDate throws on what is not a date', () => {
	expect(() => formatDate('2024-13-01', 'en')).toThrow('not a date: 2024-13-01');
});

test('isLocale knows the two languages', () => {
	expect(['en', 'zh', 'fr', ''].map(isLocale)).toEqual([true, true, false, false]);
});
