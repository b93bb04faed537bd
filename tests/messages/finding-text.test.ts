import { describe, expect, test } from 'vitest';
import { findingText, packFindingText } from '../../src/lib/messages/finding-text';
import { locales } from '../../src/lib/messages/locale';
import { findingCodes } from '../../src/lib/model/finding';

/** Everything that any finding names. */
const parameters = {
	allowed: '<allowed>',
	category: '<category>',
	cells: 4,
	central: '2',
	columns: 5,
	date: '2027-06-30',
	expected: '<expected>',
	families: 2,
	first: 12,
	found: '<found>',
	grade: 'A',
	high: '3',
	id: '<id>',
	key: '<key>',
	leg: '<leg>',
	low: '1',
	median: 54.25,
	name: '<name>',
	parameter: '<parameter>',
	points: 3,
	ratio: 1000,
	released: '<released>',
	rule: 'B',
	size: '<size>',
	value: '<value>'
};

describe('findingText(finding, locale)', () => {
	test.each(findingCodes)('says what %s is and what to do, in both languages', (code) => {
		for (const locale of locales) {
			const text = findingText({ code, parameters }, locale);
			expect(text).not.toMatch(/[{}]|undefined|NaN/);
			expect(text).toMatch(locale === 'en' ? /[.?]$/ : /[。？]$/);
		}
	});

	test('writes numbers and dates in the habit of the reader', () => {
		expect(findingText({ code: 'review_overdue', parameters }, 'en')).toContain('30 Jun 2027');
		expect(findingText({ code: 'review_overdue', parameters }, 'zh')).toContain('2027年6月30日');
		expect(findingText({ code: 'thousandfold', parameters }, 'en')).toContain('1,000 times');
	});
});

describe('packFindingText(finding, locale)', () => {
	const found = { code: 'cell_missing', parameters: {}, file: 'production.csv' };

	test.each([
		[{ line: 3, column: 'unit' }, 'production.csv, line 3, column unit: The cell'],
		[{ line: 3, column: '' }, 'production.csv, line 3: The cell'],
		[{ line: 0, column: '' }, 'production.csv: The cell']
	])('says where: %j', (place, start) => {
		expect(packFindingText({ ...found, ...place }, 'en').startsWith(start)).toBe(true);
	});
});
